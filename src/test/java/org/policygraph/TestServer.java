package org.policygraph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

import org.policygraph.database.FreePort;
import org.policygraph.database.LocalNeo4j;
import org.policygraph.database.LocalNeo4jSettings;
import org.policygraph.load.GraphLoader;
import org.policygraph.server.ReadyGraph;

/** A real Neo4j on a folder, with a driver; emptied as often as a test wants. */
public final class TestServer implements AutoCloseable {

	/** Nobody wants to wait half a minute for what was killed. */
	static final Config IMPATIENT = Config.builder().withMaxTransactionRetryTime(5, TimeUnit.SECONDS).build();

	private final LocalNeo4jSettings settings;

	private LocalNeo4j server;

	private Driver driver;

	public TestServer(Path folder) {
		this.settings = new LocalNeo4jSettings(folder, Path.of("target", "neo4j", "lib"), FreePort.any(),
				FreePort.any(), "512m", "64m", false, Duration.ofMinutes(3));
		this.server = LocalNeo4j.start(this.settings).await();
		this.driver = connect();
	}

	private Driver connect() {
		return GraphDatabase.driver(uri(), AuthTokens.basic(LocalNeo4j.USER, password()), IMPATIENT);
	}

	public String uri() {
		return this.server.boltUri();
	}

	public String password() {
		return this.server.password();
	}

	public Driver driver() {
		return this.driver;
	}

	/** What a program that starts afresh loads with. */
	public GraphLoader loader() {
		return new ReadyGraph(this.driver, new GraphLoader(this.driver), null).await();
	}

	/** Kills the server as kill -9 does. */
	void kill() {
		ProcessHandle process = ProcessHandle.of(pid()).orElseThrow();
		process.destroyForcibly();
		process.onExit().join();
	}

	/** From now on no file of the server may grow, as on a disk that is full. */
	void fillDisk() {
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
	void restart() {
		this.driver.close();
		this.server.close();
		this.server = LocalNeo4j.start(this.settings).await();
		this.driver = connect();
	}

	/** Removes all but the schema. */
	public void empty() {
		try (var session = this.driver.session()) {
			session
				.run("MATCH (n) WHERE NOT n:__Neo4jMigration CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS")
				.consume();
		}
	}

	@Override
	public void close() {
		this.driver.close();
		this.server.close();
	}

}
