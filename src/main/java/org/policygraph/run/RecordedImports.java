package org.policygraph.run;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import org.policygraph.load.ImportReport;
import org.policygraph.load.Importer;
import org.policygraph.load.session.WriteCounts;
import org.policygraph.reading.ImportFile;
import org.policygraph.reading.Outcome;
import org.policygraph.reading.Outcome.Status;
import org.policygraph.reading.ReportedDoubt;

/**
 * Imports, one after the other, each with its record. An import that neither writes nor
 * refuses anything leaves no record, unless a client asked for it over GraphQL.
 */
@Component
public class RecordedImports {

	private static final Duration BETWEEN_SAVES = Duration.ofMillis(500);

	private final ImportRecords records;

	RecordedImports(ImportRecords records) {
		this.records = records;
	}

	/** The record of an import that a client asks for and that has to wait. */
	ImportRun queued(int files) {
		return this.records.save(ImportRun.queued(ImportSource.GRAPHQL, files), List.of());
	}

	/**
	 * Imports files and keeps the record of it.
	 * @param run the import, which has not begun
	 * @param importer makes the importer; a failure to make it is recorded too
	 * @param receivers all of them receive what became of each file
	 */
	public synchronized ImportReport run(ImportRun run, Supplier<Importer> importer, List<ImportFile> files,
			List<Importer.Progress> receivers) {
		Record record = new Record(run);
		try {
			record.begin();
			List<Importer.Progress> all = new ArrayList<>(receivers);
			all.add(0, record);
			ImportReport report = importer.get().importFiles(files, all.toArray(Importer.Progress[]::new));
			record.end(report.written());
			return report;
		}
		catch (CancellationException ex) {
			record.fail("The program was stopped. 程序已停止。", ex);
			throw ex;
		}
		catch (RuntimeException | Error ex) {
			record.fail("An error of ours, or the database's. 服务内部错误或数据库错误。", ex);
			throw ex;
		}
	}

	/**
	 * Marks runs as failed that a former program left open. To be called when a server
	 * starts; an import that another program carries out meanwhile corrects its own
	 * record when it ends.
	 */
	public void closeAbandoned() {
		this.records.closeAbandoned("The program ended before it was done; import the files again. 程序中途结束，请重新导入。");
	}

	/** The record of one import while it is at work. */
	private final class Record implements Importer.Progress {

		private final List<FileOutcome> unsaved = new ArrayList<>();

		private FileCounts counts;

		private WriteCounts written = WriteCounts.NONE;

		private ImportRun run;

		private boolean saved;

		private Instant nextSave = Instant.EPOCH;

		private Record(ImportRun run) {
			this.run = run.running();
			this.counts = run.counts();
			this.saved = run.source() == ImportSource.GRAPHQL;
		}

		private void begin() {
			if (this.saved) {
				save();
			}
		}

		@Override
		public void done(Outcome outcome, List<ReportedDoubt> doubts, WriteCounts soFar) {
			this.unsaved.add(FileOutcome.of(this.run.id(), (int) this.counts.done(), outcome));
			this.counts = this.counts.with(outcome.status());
			this.written = soFar;
			if ((this.saved || isWorthARecord(outcome.status())) && Instant.now().isAfter(this.nextSave)) {
				save();
			}
		}

		private static boolean isWorthARecord(Status status) {
			return status == Status.IMPORTED || status == Status.CHANGED || status == Status.REFUSED;
		}

		private void end(WriteCounts all) {
			this.written = all;
			if (this.saved || !all.equals(WriteCounts.NONE)) {
				end(ImportRun.State.DONE, null);
			}
		}

		/** If the database has failed, the record cannot be saved either. */
		private void fail(String reason, Throwable failure) {
			if (!this.saved) {
				return;
			}
			try {
				end(ImportRun.State.FAILED, reason);
			}
			catch (RuntimeException ex) {
				failure.addSuppressed(ex);
			}
		}

		private void end(ImportRun.State state, @Nullable String reason) {
			this.run = this.run.ended(state, reason);
			save();
		}

		private void save() {
			this.run = this.run.with(this.counts, this.written);
			RecordedImports.this.records.save(this.run, this.unsaved);
			this.unsaved.clear();
			this.saved = true;
			this.nextSave = Instant.now().plus(BETWEEN_SAVES);
		}

	}

}
