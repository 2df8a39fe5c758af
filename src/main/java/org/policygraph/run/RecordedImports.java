package org.policygraph.run;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;

import org.policygraph.load.ImportReport;
import org.policygraph.load.Importer;
import org.policygraph.load.session.WriteCounts;
import org.policygraph.reading.ImportFile;
import org.policygraph.reading.Outcome;
import org.policygraph.reading.Outcome.Status;
import org.policygraph.reading.ReportedDoubt;
import org.policygraph.reading.RulesVersion;

import org.springframework.stereotype.Component;

/**
 * Imports, one after the other, each with its record. One that neither writes nor refuses
 * anything leaves none, unless it was asked for over GraphQL: whoever asked wants to
 * know.
 */
@Component
public class RecordedImports {

	private static final Duration BETWEEN_SAVES = Duration.ofMillis(500);

	/** A record of many files takes longer to save: then it is saved less often. */
	private static final int SHARE = 30;

	private final ImportRuns runs;

	RecordedImports(ImportRuns runs) {
		this.runs = runs;
	}

	/**
	 * Imports files and keeps a record, where there is something to record.
	 * @param source who asked for it
	 * @param progress is told each file when it is done
	 */
	public ImportReport run(ImportSource source, Importer importer, List<ImportFile> files,
			Importer.Progress progress) {
		Record kept = new Record(ImportRun.queued(source, RulesVersion.current().all(), files.size()), false, progress);
		return run(kept, () -> importer, files);
	}

	/** The record of an import that a client asks for and that has to wait. */
	ImportRun queued(int files) {
		return this.runs.save(ImportRun.queued(ImportSource.GRAPHQL, RulesVersion.current().all(), files));
	}

	/** Carries out an import whose record there is already. */
	ImportReport run(ImportRun run, Supplier<Importer> importer, List<ImportFile> files, Importer.Progress progress) {
		return run(new Record(run, true, progress), importer, files);
	}

	private synchronized ImportReport run(Record kept, Supplier<Importer> importer, List<ImportFile> files) {
		try {
			kept.begin();
			ImportReport report = importer.get().importFiles(files, kept::add);
			kept.end(report);
			return report;
		}
		catch (CancellationException ex) {
			kept.fail("The program was stopped. 程序已停止。", ex);
			throw ex;
		}
		catch (RuntimeException | Error ex) {
			kept.fail("An error of ours, or the database's. 服务内部错误或数据库错误。", ex);
			throw ex;
		}
	}

	/**
	 * Runs that a program which is gone has left open. To be called when a server starts;
	 * an import that is at work beside it sets its own record right when it ends.
	 */
	public void closeAbandoned() {
		this.runs.findAllByStateIn(List.of(ImportRun.State.QUEUED, ImportRun.State.RUNNING))
			.forEach((run) -> this.runs.save(run.ended(ImportRun.State.FAILED,
					"The program ended before it was done; import the files again. 程序中途结束，请重新导入。")));
	}

	/** The record of one import while it is at work. */
	private final class Record {

		private final Importer.Progress progress;

		private final List<Outcome> outcomes = new ArrayList<>();

		private WriteCounts written = WriteCounts.NONE;

		private ImportRun run;

		private boolean saved;

		private Instant nextSave = Instant.EPOCH;

		private Record(ImportRun run, boolean saved, Importer.Progress progress) {
			this.run = run.running();
			this.saved = saved;
			this.progress = progress;
		}

		private void begin() {
			if (this.saved) {
				save(this.run);
			}
		}

		private void add(Outcome outcome, List<ReportedDoubt> reserves, WriteCounts soFar) {
			this.outcomes.add(outcome);
			this.written = soFar;
			boolean counts = outcome.status() != Status.UNCHANGED && outcome.status() != Status.KEPT_FULL_TEXT
					&& outcome.status() != Status.KEPT_BETTER_COPY;
			if ((this.saved || counts) && Instant.now().isAfter(this.nextSave)) {
				save(this.run.with(new ImportReport(this.outcomes, soFar)));
			}
			this.progress.done(outcome, reserves, soFar);
		}

		private void end(ImportReport report) {
			if (this.saved || !report.written().equals(WriteCounts.NONE)) {
				save(this.run.with(report).ended(ImportRun.State.DONE, null));
			}
		}

		/** Where the database is what failed, the record cannot be kept either. */
		private void fail(String reason, Throwable failure) {
			if (!this.saved) {
				return;
			}
			ImportReport report = new ImportReport(this.outcomes, this.written);
			try {
				save(this.run.with(report).ended(ImportRun.State.FAILED, reason));
			}
			catch (RuntimeException ex) {
				failure.addSuppressed(ex);
			}
		}

		private void save(ImportRun state) {
			Instant before = Instant.now();
			RecordedImports.this.runs.save(state);
			Instant now = Instant.now();
			this.saved = true;
			this.nextSave = now.plus(BETWEEN_SAVES).plus(Duration.between(before, now).multipliedBy(SHARE));
		}

	}

}
