package org.policygraph.server;

import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/**
 * Spring puts the program together: the database, the endpoint, the import at the start.
 * Its components lie in all packages of the program.
 */
@SpringBootApplication(scanBasePackages = "org.policygraph")
@AutoConfigurationPackage(basePackages = "org.policygraph")
@ConfigurationPropertiesScan
class Application {

}
