package org.policygraph.server;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.system.ApplicationHome;
import org.springframework.core.env.Environment;

import org.policygraph.database.LocalNeo4j;
import org.policygraph.database.LocalNeo4jSettings;

/**
 * The local database.
 *
 * @param uri its Bolt address
 * @param password the password of the user neo4j
 * @param server the server, if this program started it
 */
public record LocalDatabase(String uri, String password, @Nullable LocalNeo4j server) implements AutoCloseable {

	/** A command beside a running server uses its database, and starts none. */
	public static final String SHARED = "policy-graph.shared-database";

	/** Starts the local database, unless another one is configured. */
	static @Nullable LocalDatabase start(Environment environment) {
		if (environment.containsProperty("spring.neo4j.uri")) {
			return null;
		}
		Settings settings = Binder.get(environment).bindOrCreate("policy-graph", Settings.class);
		Path home = Path.of(settings.home(), "neo4j");
		boolean shared = environment.getProperty(SHARED, Boolean.class, false);
		Optional<String> running = shared ? LocalNeo4j.running(home) : Optional.empty();
		if (running.isPresent()) {
			return new LocalDatabase(running.get(), LocalNeo4j.passwordIn(home), null);
		}
		LocalNeo4j server = LocalNeo4j.start(local(settings, home, !shared));
		return new LocalDatabase(server.boltUri(), server.password(), server);
	}

	/** How the local database is started. */
	public static LocalNeo4jSettings settings(Environment environment) {
		Settings settings = Binder.get(environment).bindOrCreate("policy-graph", Settings.class);
		return local(settings, Path.of(settings.home(), "neo4j"), false);
	}

	private static LocalNeo4jSettings local(Settings settings, Path home, boolean stays) {
		Settings.Neo4j neo4j = settings.neo4j();
		return new LocalNeo4jSettings(home, lib(neo4j), neo4j.boltPort(), neo4j.httpPort(), neo4j.heap(),
				neo4j.pageCache(), stays && neo4j.classArchive(), neo4j.startTimeout());
	}

	/** The build puts the jars into target/neo4j/lib, beside the program's own jar. */
	private static Path lib(Settings.Neo4j neo4j) {
		if (neo4j.lib() != null) {
			return Path.of(neo4j.lib());
		}
		Path beside = new ApplicationHome(LocalDatabase.class).getDir().toPath().resolve("neo4j").resolve("lib");
		return Files.isDirectory(beside) ? beside : Path.of("target", "neo4j", "lib");
	}

	/** Waits until it answers. */
	void await() {
		if (this.server != null) {
			this.server.await();
		}
	}

	@Override
	public void close() {
		if (this.server != null) {
			this.server.close();
		}
	}

}
