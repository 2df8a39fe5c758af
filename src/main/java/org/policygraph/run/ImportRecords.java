package org.policygraph.run;

import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes the record of an import: the run, and the outcomes that came since the last
 * time.
 */
@Component
class ImportRecords {

	/** Outcomes in one statement. */
	private static final int BATCH = 1000;

	private final ImportRuns runs;

	private final FileOutcomes outcomes;

	private final TransactionTemplate transaction;

	ImportRecords(ImportRuns runs, FileOutcomes outcomes, TransactionTemplate transaction) {
		this.runs = runs;
		this.outcomes = outcomes;
		this.transaction = transaction;
	}

	/** Writes both in one transaction, so that counts and outcomes agree. */
	ImportRun save(ImportRun run, List<FileOutcome> added) {
		this.transaction.executeWithoutResult((status) -> {
			this.runs.save(run);
			for (int i = 0; i < added.size(); i += BATCH) {
				this.outcomes.saveAll(added.subList(i, Math.min(i + BATCH, added.size())));
			}
		});
		return run;
	}

	/** Marks runs as failed that a former program left open. */
	void closeAbandoned(String reason) {
		this.runs.findAllByStateIn(List.of(ImportRun.State.QUEUED, ImportRun.State.RUNNING))
			.forEach((run) -> this.runs.save(run.ended(ImportRun.State.FAILED, reason)));
	}

}
