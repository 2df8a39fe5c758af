package org.policygraph.bolt;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

import org.neo4j.bolt.connection.ResponseHandler;
import org.neo4j.bolt.connection.summary.PullSummary;
import org.neo4j.bolt.connection.summary.RunSummary;
import org.neo4j.bolt.connection.summary.TelemetrySummary;
import org.neo4j.bolt.connection.values.Value;

/** Passes on what comes back for one statement, and marks whether all of it came well. */
final class SettlingHandler implements ResponseHandler {

	private final ResponseHandler own;

	private final AtomicBoolean settled;

	private boolean failed;

	SettlingHandler(ResponseHandler own, AtomicBoolean settled) {
		this.own = own;
		this.settled = settled;
	}

	@Override
	public void onRunSummary(RunSummary summary) {
		this.own.onRunSummary(summary);
	}

	@Override
	public void onRecord(List<Value> fields) {
		this.own.onRecord(fields);
	}

	/** Before the driver hears of it, which gives the connection back on that. */
	@Override
	public void onPullSummary(PullSummary summary) {
		this.settled.set(!summary.hasMore() && !this.failed);
		this.own.onPullSummary(summary);
	}

	@Override
	public void onTelemetrySummary(TelemetrySummary summary) {
		this.own.onTelemetrySummary(summary);
	}

	@Override
	public void onError(Throwable throwable) {
		this.failed = true;
		this.own.onError(throwable);
	}

	@Override
	public void onIgnored() {
		this.failed = true;
		this.own.onIgnored();
	}

	@Override
	public void onComplete() {
		this.own.onComplete();
	}

}
