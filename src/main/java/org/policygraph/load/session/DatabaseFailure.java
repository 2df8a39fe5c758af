package org.policygraph.load.session;

import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;

/** Says what a failed write means for the rest of an import. */
public final class DatabaseFailure {

	private DatabaseFailure() {
	}

	/**
	 * Whether every other write would fail too: the database is gone, or it lets nobody
	 * in.
	 */
	public static boolean endsImport(RuntimeException failure) {
		return failure instanceof ServiceUnavailableException || failure instanceof SessionExpiredException
				|| failure instanceof AuthenticationException;
	}

	/**
	 * Whether the document that could not be written is to blame. Any other failure of
	 * the database may have to do with its state.
	 */
	public static boolean isOfOneDocument(RuntimeException failure) {
		return !(failure instanceof Neo4jException) || (failure instanceof ClientException && !endsImport(failure));
	}

}
