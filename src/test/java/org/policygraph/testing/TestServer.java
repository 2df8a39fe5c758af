package org.policygraph.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;

import org.policygraph.database.LocalNeo4j;
import org.policygraph.database.LocalNeo4jSettings;
import org.policygraph.load.GraphLoader;

/** A real Neo4j with the schema and a driver. Tests empty it as often as they want. */
public final class TestServer implements AutoCloseable {

	/** Nobody wants to wait half a minute for a server that was killed. */
	public static final Config IMPATIENT = Config.builder().withMaxTransactionRetryTime(5, TimeUnit.SECONDS).build();

	private static @Nullable TestServer shared;

	private final LocalNeo4jSettings settings;

	private LocalNeo4j server;

	private Driver driver;

	/** A server of its own, for tests that kill it or need a database nobody has used. */
	public TestServer(Path home) {
		this(home, "512m");
	}

	private TestServer(Path home, String heap) {
		ServerTemplate.copyTo(home);
		this.settings = new LocalNeo4jSettings(home, ServerTemplate.LIB, FreePort.any(), FreePort.any(), heap, "64m",
				false, Duration.ofMinutes(3));
		this.server = LocalNeo4j.start(this.settings).await();
		this.driver = connect();
	}

	/**
	 * The server that all tests of this process share, with nothing in it but the schema.
	 * Tests that use it run one after the other. It ends with the run.
	 */
	public static synchronized TestServer shared() {
		TestServer server = shared;
		if (server == null) {
			try {
				server = new TestServer(Files.createTempDirectory("policy-graph-tests"), "1g");
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
			shared = server;
			Runtime.getRuntime().addShutdownHook(new Thread(server::discard));
		}
		else {
			server.clear();
		}
		return server;
	}

	/** Ends it and removes its data. To end it in order would take seconds. */
	public void discard() {
		this.driver.close();
		kill();
		try {
			ServerTemplate.delete(this.settings.home());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private Driver connect() {
		return GraphDatabase.driver(uri(), AuthTokens.basic(LocalNeo4j.USER, password()), IMPATIENT);
	}

	public String uri() {
		return this.server.boltUri();
	}

	public int port() {
		return this.settings.boltPort();
	}

	public String password() {
		return this.server.password();
	}

	public Driver driver() {
		return this.driver;
	}

	/** What a program that starts afresh loads with. */
	public GraphLoader loader() {
		return new GraphLoader(this.driver);
	}

	/** Settings with which the program uses this server. */
	public String[] programSettings() {
		return new String[] { "--spring.neo4j.uri=" + uri(),
				"--spring.neo4j.authentication.username=" + LocalNeo4j.USER,
				"--spring.neo4j.authentication.password=" + password() };
	}

	/** Kills the server as kill -9 does. */
	public void kill() {
		ProcessHandle process = ProcessHandle.of(pid()).orElseThrow();
		process.destroyForcibly();
		process.onExit().join();
	}

	/** From now on no file of the server may grow, as on a disk that is full. */
	public void fillDisk() {
		try {
			new ProcessBuilder("prlimit", "--pid", String.valueOf(pid()), "--fsize=1").inheritIO().start().waitFor();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private long pid() {
		try {
			return Long.parseLong(Files.readAllLines(this.settings.home().resolve("running")).get(2));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Starts it again on what the kill has left. */
	public void restart() {
		this.driver.close();
		this.server.close();
		this.server = LocalNeo4j.start(this.settings).await();
		this.driver = connect();
	}

	/**
	 * Removes all but the schema and the regions, which every import would write again.
	 */
	public void empty() {
		run("MATCH (n) WHERE NOT n:__Neo4jMigration AND NOT n:Region AND NOT n:FormerRegion AND NOT n:Gazetteer "
				+ "CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS");
		run("MATCH (n:Gazetteer) SET n.version = n.version + 1");
	}

	/** Removes all but the schema. */
	public void clear() {
		run("MATCH (n) WHERE NOT n:__Neo4jMigration CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS");
	}

	private void run(String statement) {
		try (Session session = this.driver.session()) {
			session.run(statement).consume();
		}
	}

	@Override
	public void close() {
		this.driver.close();
		this.server.close();
	}

}
