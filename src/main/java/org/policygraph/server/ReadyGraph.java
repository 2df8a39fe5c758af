package org.policygraph.server;

import ac.simons.neo4j.migrations.core.Migrations;
import ac.simons.neo4j.migrations.core.MigrationsConfig;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;

import org.policygraph.load.GraphLoader;

/**
 * The graph once it can be used: the server answers and the schema is applied. Everything
 * else is started meanwhile.
 */
public final class ReadyGraph {

	private final Driver driver;

	private final GraphLoader loader;

	private final @Nullable LocalDatabase database;

	public ReadyGraph(Driver driver, GraphLoader loader, @Nullable LocalDatabase database) {
		this.driver = driver;
		this.loader = loader;
		this.database = database;
	}

	/** Waits for the server, applies what is missing of the schema. */
	public synchronized GraphLoader await() {
		awaitServer();
		if (!this.loader.hasSchema()) {
			MigrationsConfig config = MigrationsConfig.builder().withLocationsToScan("classpath:cypher/schema").build();
			new Migrations(config, this.driver).apply();
		}
		return this.loader;
	}

	/** Waits for the server and leaves the graph as it is: who only reads may. */
	public void awaitServer() {
		if (this.database != null) {
			this.database.await();
		}
	}

}
