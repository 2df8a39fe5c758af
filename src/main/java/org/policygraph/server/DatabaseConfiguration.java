package org.policygraph.server;

import java.net.URI;

import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Logging;
import org.neo4j.driver.NotificationConfig;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.neo4j.autoconfigure.ConfigBuilderCustomizer;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.policygraph.bolt.SkippedResets;
import org.policygraph.database.LocalNeo4j;
import org.policygraph.load.GraphLoader;

/**
 * The database: the one that is configured, or else a local one, which {@link Start} has
 * started before Spring.
 */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

	@Bean
	@ConditionalOnProperty(name = "spring.neo4j.uri", matchIfMissing = true, havingValue = "-")
	Neo4jConnectionDetails connectionDetails(LocalDatabase database) {
		return new Neo4jConnectionDetails() {

			@Override
			public URI getUri() {
				return URI.create(database.uri());
			}

			@Override
			public AuthToken getAuthToken() {
				return AuthTokens.basic(LocalNeo4j.USER, database.password());
			}

		};
	}

	@Bean
	ConfigBuilderCustomizer quietDriver() {
		return DatabaseConfiguration::quiet;
	}

	/** Our driver leaves out needless RESET messages, unless the setting says no. */
	@Bean
	@ConditionalOnProperty(name = "policy-graph.neo4j.skip-reset", matchIfMissing = true)
	ConfigBuilderCustomizer skippedResets() {
		return (driver) -> driver.withUserAgent(SkippedResets.USER_AGENT);
	}

	/**
	 * The driver's own logging formats every message of the protocol, wanted or not;
	 * SLF4J asks first. What the database remarks on statements is for their authors,
	 * whom the tests tell; nobody reads it here.
	 */
	@SuppressWarnings("deprecation")
	static void quiet(Config.ConfigBuilder driver) {
		driver.withLogging(Logging.slf4j()).withNotificationConfig(NotificationConfig.disableAllConfig());
	}

	@Bean
	GraphLoader graphLoader(Driver driver) {
		return new GraphLoader(driver);
	}

	@Bean
	ReadyGraph readyGraph(Driver driver, GraphLoader loader, ObjectProvider<LocalDatabase> database) {
		return new ReadyGraph(driver, loader, database.getIfAvailable());
	}

}
