package org.policygraph;

import org.jspecify.annotations.Nullable;

import org.policygraph.database.LocalNeo4j;

/**
 * The local database.
 *
 * @param uri its Bolt address
 * @param password the password of the user neo4j
 * @param server the server, if this program started it
 */
record LocalDatabase(String uri, String password, @Nullable LocalNeo4j server) implements AutoCloseable {

	@Override
	public void close() {
		if (this.server != null) {
			this.server.close();
		}
	}

}
