package org.policygraph.load;

import java.util.List;
import java.util.Map;

import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;

/**
 * Which graph it is, and how often it was changed.
 *
 * @param origin tells one graph from another
 * @param number moves whenever facts are written
 */
record GraphVersion(String origin, long number) {

	/**
	 * Waits for its turn: who writes documents does so one at a time. So nobody deletes
	 * what another is about to use, and no two wait for one another.
	 */
	static GraphVersion lock(TransactionContext transaction) {
		List<Record> rows = transaction.run(Statements.read("write/lock"), Map.of()).list();
		return rows.isEmpty() ? new GraphVersion("", 0) : of(rows.get(0));
	}

	/** Moves the version: the same transaction has written facts. */
	static GraphVersion move(TransactionContext transaction) {
		return of(transaction.run(Statements.read("write/graph-version"), Map.of()).single());
	}

	private static GraphVersion of(Record row) {
		return new GraphVersion(row.get("origin").asString(), row.get("version").asLong());
	}

}
