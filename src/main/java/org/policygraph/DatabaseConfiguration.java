package org.policygraph;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import ac.simons.neo4j.migrations.core.Migrations;
import ac.simons.neo4j.migrations.core.MigrationsConfig;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.boot.system.ApplicationHome;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

import org.policygraph.database.LocalNeo4j;
import org.policygraph.database.LocalNeo4jSettings;
import org.policygraph.load.GraphLoader;

/** The database: the one that is configured, or else a local one. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

	/** A command beside a running server uses its database, and starts none. */
	static final String SHARED = "policy-graph.shared-database";

	@Bean
	@ConditionalOnProperty(name = "spring.neo4j.uri", matchIfMissing = true, havingValue = "-")
	LocalDatabase localDatabase(Settings settings, Environment environment) {
		boolean shared = environment.getProperty(SHARED, Boolean.class, false);
		Optional<String> running = shared ? LocalNeo4j.running(home(settings)) : Optional.empty();
		if (running.isPresent()) {
			return new LocalDatabase(running.get(), LocalNeo4j.passwordIn(home(settings)), null);
		}
		LocalNeo4j server = LocalNeo4j.start(local(settings));
		return new LocalDatabase(server.boltUri(), server.password(), server);
	}

	private static LocalNeo4jSettings local(Settings settings) {
		Settings.Neo4j neo4j = settings.neo4j();
		return new LocalNeo4jSettings(home(settings), lib(neo4j), neo4j.boltPort(), neo4j.httpPort(), neo4j.heap(),
				neo4j.pageCache(), neo4j.startTimeout());
	}

	private static Path home(Settings settings) {
		return Path.of(settings.home(), "neo4j");
	}

	/** The build puts the jars into target/neo4j/lib, beside the program's own jar. */
	private static Path lib(Settings.Neo4j neo4j) {
		if (neo4j.lib() != null) {
			return Path.of(neo4j.lib());
		}
		Path beside = new ApplicationHome(PolicyGraph.class).getDir().toPath().resolve("neo4j").resolve("lib");
		return Files.isDirectory(beside) ? beside : Path.of("target", "neo4j", "lib");
	}

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

	/** The schema is applied before anything is read or written. */
	@Bean
	GraphLoader graphLoader(Driver driver) {
		MigrationsConfig config = MigrationsConfig.builder().withLocationsToScan("classpath:cypher/schema").build();
		new Migrations(config, driver).apply();
		return new GraphLoader(driver);
	}

}
