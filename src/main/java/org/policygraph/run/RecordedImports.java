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
import org.policygraph.reading.RulesVersion;

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

	/**
	 * Imports files and keeps a record, if there is something to record.
	 * @param source where the import was asked for
	 * @param progress is told each file when it is done
	 */
	public ImportReport run(ImportSource source, Importer importer, List<ImportFile> files,
			Importer.Progress progress) {
		ImportRun run = ImportRun.queued(source, RulesVersion.current().all(), files.size());
		return run(new Record(run, false, progress), () -> importer, files);
	}

	/** The record of an import that a client asks for and that has to wait. */
	ImportRun queued(int files) {
		return this.records.save(ImportRun.queued(ImportSource.GRAPHQL, RulesVersion.current().all(), files),
				List.of());
	}

	/** Carries out an import whose record there is already. */
	ImportReport run(ImportRun run, Supplier<Importer> importer, List<ImportFile> files, Importer.Progress progress) {
		return run(new Record(run, true, progress), importer, files);
	}

	private synchronized ImportReport run(Record record, Supplier<Importer> importer, List<ImportFile> files) {
		try {
			record.begin();
			ImportReport report = importer.get().importFiles(files, record::add);
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
	private final class Record {

		private final Importer.Progress progress;

		private final List<FileOutcome> unsaved = new ArrayList<>();

		private FileCounts counts;

		private WriteCounts written = WriteCounts.NONE;

		private ImportRun run;

		private boolean saved;

		private Instant nextSave = Instant.EPOCH;

		private Record(ImportRun run, boolean saved, Importer.Progress progress) {
			this.run = run.running();
			this.counts = run.counts();
			this.saved = saved;
			this.progress = progress;
		}

		private void begin() {
			if (this.saved) {
				save();
			}
		}

		private void add(Outcome outcome, List<ReportedDoubt> reserves, WriteCounts soFar) {
			this.unsaved.add(FileOutcome.of(this.run.id(), (int) this.counts.done(), outcome));
			this.counts = this.counts.with(outcome.status());
			this.written = soFar;
			if ((this.saved || isWorthARecord(outcome.status())) && Instant.now().isAfter(this.nextSave)) {
				save();
			}
			this.progress.done(outcome, reserves, soFar);
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
