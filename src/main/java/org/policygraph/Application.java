package org.policygraph;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** What Spring puts together: the database, the endpoint, the import at the start. */
@SpringBootApplication
@ConfigurationPropertiesScan
class Application {

}
