package org.policygraph.bolt;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

import org.neo4j.bolt.connection.ResponseHandler;
import org.neo4j.bolt.connection.summary.BeginSummary;
import org.neo4j.bolt.connection.summary.CommitSummary;
import org.neo4j.bolt.connection.summary.DiscardSummary;
import org.neo4j.bolt.connection.summary.LogoffSummary;
import org.neo4j.bolt.connection.summary.LogonSummary;
import org.neo4j.bolt.connection.summary.PullSummary;
import org.neo4j.bolt.connection.summary.ResetSummary;
import org.neo4j.bolt.connection.summary.RollbackSummary;
import org.neo4j.bolt.connection.summary.RouteSummary;
import org.neo4j.bolt.connection.summary.RunSummary;
import org.neo4j.bolt.connection.summary.TelemetrySummary;
import org.neo4j.bolt.connection.values.Value;

/**
 * Forwards every response to one statement, and notes whether the statement ended without
 * a failure and with all of its rows.
 */
final class CompletionHandler implements ResponseHandler {

	private final ResponseHandler driver;

	private final AtomicBoolean complete;

	private boolean failed;

	/**
	 * Makes a handler.
	 * @param driver the handler of the driver, which gets every call
	 * @param complete set to true when all rows came without a failure
	 */
	CompletionHandler(ResponseHandler driver, AtomicBoolean complete) {
		this.driver = driver;
		this.complete = complete;
	}

	/** The driver gives the connection back on this call, so the note is made before. */
	@Override
	public void onPullSummary(PullSummary summary) {
		this.complete.set(!summary.hasMore() && !this.failed);
		this.driver.onPullSummary(summary);
	}

	@Override
	public void onError(Throwable throwable) {
		this.failed = true;
		this.driver.onError(throwable);
	}

	@Override
	public void onIgnored() {
		this.failed = true;
		this.driver.onIgnored();
	}

	@Override
	public void onBeginSummary(BeginSummary summary) {
		this.driver.onBeginSummary(summary);
	}

	@Override
	public void onRunSummary(RunSummary summary) {
		this.driver.onRunSummary(summary);
	}

	@Override
	public void onRecord(List<Value> fields) {
		this.driver.onRecord(fields);
	}

	@Override
	public void onDiscardSummary(DiscardSummary summary) {
		this.driver.onDiscardSummary(summary);
	}

	@Override
	public void onCommitSummary(CommitSummary summary) {
		this.driver.onCommitSummary(summary);
	}

	@Override
	public void onRollbackSummary(RollbackSummary summary) {
		this.driver.onRollbackSummary(summary);
	}

	@Override
	public void onResetSummary(ResetSummary summary) {
		this.driver.onResetSummary(summary);
	}

	@Override
	public void onRouteSummary(RouteSummary summary) {
		this.driver.onRouteSummary(summary);
	}

	@Override
	public void onLogoffSummary(LogoffSummary summary) {
		this.driver.onLogoffSummary(summary);
	}

	@Override
	public void onLogonSummary(LogonSummary summary) {
		this.driver.onLogonSummary(summary);
	}

	@Override
	public void onTelemetrySummary(TelemetrySummary summary) {
		this.driver.onTelemetrySummary(summary);
	}

	@Override
	public void onComplete() {
		this.driver.onComplete();
	}

}
