package org.policygraph.load.session;

import java.util.List;
import java.util.Map;

import org.neo4j.driver.Record;

import org.policygraph.graph.CypherFile;

/**
 * Which graph it is, and how often it was changed.
 *
 * @param origin tells one graph from another
 * @param number moves whenever facts are written
 */
public record GraphVersion(String origin, long number) {

	/** Of a graph that holds nothing yet. */
	public static final GraphVersion NONE = new GraphVersion("", 0);

	/**
	 * Waits for its turn: who writes documents does so one at a time. So nobody deletes
	 * what another is about to use, and no two wait for one another.
	 */
	public static GraphVersion lock(GraphTransaction transaction) {
		List<Record> rows = transaction.rows(CypherFile.read("write/lock"), Map.of());
		return rows.isEmpty() ? NONE : of(rows.get(0));
	}

	/** Moves the version: the same transaction has written facts. */
	public static GraphVersion move(GraphTransaction transaction) {
		return of(transaction.row(CypherFile.read("write/graph-version"), Map.of()));
	}

	private static GraphVersion of(Record row) {
		return new GraphVersion(row.get("origin").asString(), row.get("version").asLong());
	}

}
