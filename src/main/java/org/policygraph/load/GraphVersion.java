package org.policygraph.load;

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
		return of(transaction, "write/lock");
	}

	/** Moves the version: the same transaction has written facts. */
	static GraphVersion move(TransactionContext transaction) {
		return of(transaction, "write/graph-version");
	}

	private static GraphVersion of(TransactionContext transaction, String statement) {
		Record row = transaction.run(Statements.read(statement), Map.of()).single();
		return new GraphVersion(row.get("origin").asString(), row.get("version").asLong());
	}

}
