package org.policygraph.database;

import java.nio.file.Path;
import java.time.Duration;

/**
 * The settings of a local server.
 *
 * @param home the folder that holds its data, configuration, logs and password
 * @param lib the folder with Neo4j's jars
 * @param boltPort the port for Bolt, on 127.0.0.1
 * @param httpPort the port for Neo4j Browser, on 127.0.0.1
 * @param heap the largest heap, as Java writes it: 1g
 * @param pageCache the page cache, as Neo4j writes it: 256m
 * @param classArchive whether its first clean stop may take some seconds longer to make
 * later starts faster
 * @param patience how long to wait for it to start
 */
public record LocalNeo4jSettings(Path home, Path lib, int boltPort, int httpPort, String heap, String pageCache,
		boolean classArchive, Duration patience) {

	/** The same with absolute folders. */
	LocalNeo4jSettings absolute() {
		return new LocalNeo4jSettings(this.home.toAbsolutePath().normalize(), this.lib.toAbsolutePath().normalize(),
				this.boltPort, this.httpPort, this.heap, this.pageCache, this.classArchive, this.patience);
	}

}
