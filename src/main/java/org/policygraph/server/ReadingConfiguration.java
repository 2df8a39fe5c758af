package org.policygraph.server;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

import org.policygraph.reading.PolicyReading;

/** The rules that documents are read by. They are loaded when they are first needed. */
@Configuration(proxyBeanMethods = false)
class ReadingConfiguration {

	@Bean
	@Lazy
	PolicyReading policyReading() {
		return PolicyReading.load();
	}

}
