package org.policygraph.server;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

import org.policygraph.database.DatabaseUnavailable;

/** Boot tells why it could not start: here, what is wrong with the database. */
class DatabaseFailureAnalyzer extends AbstractFailureAnalyzer<DatabaseUnavailable> {

	@Override
	protected FailureAnalysis analyze(Throwable failure, DatabaseUnavailable cause) {
		return new FailureAnalysis(cause.getMessage(), cause.action(), cause);
	}

}
