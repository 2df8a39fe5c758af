package org.policygraph.load.group;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.policygraph.load.document.PreparedDocument;
import org.policygraph.load.document.UnchangedFile;
import org.policygraph.reading.ImportFile;
import org.policygraph.reading.Outcome;
import org.policygraph.reading.Outcome.Status;
import org.policygraph.reading.PolicyReading;
import org.policygraph.reading.Reading;
import org.policygraph.reading.SourceFile;

/** What an import knows of a file before it writes. */
public sealed interface ReadFile {

	/** The file. */
	ImportFile file();

	/**
	 * Which document the file gives. Empty if the graph records that already, or if the
	 * file gives none.
	 */
	Optional<SourceFile> source();

	/**
	 * What became of the file.
	 * @param statuses what was done with the documents of its group, by their ids
	 */
	Outcome outcome(Map<String, Status> statuses);

	/** What became of the file if its document could not be written. */
	default Outcome unwritten(String reason) {
		return Outcome.refused(file().name(), reason);
	}

	/** Reads a file, and prepares its document to be written. */
	static ReadFile of(ImportFile file, PolicyReading reading, GroupStore groups) {
		Reading read = Reading.of(file, reading);
		return (read instanceof Reading.Success success) ? new Document(file, groups.prepared(success.document()))
				: new Refused(file, ((Reading.Refusal) read).reason());
	}

	/**
	 * A file with a document.
	 *
	 * @param document the document, ready to be written
	 */
	record Document(ImportFile file, PreparedDocument document) implements ReadFile {

		@Override
		public Optional<SourceFile> source() {
			Reading.Document read = this.document.read();
			String id = this.file.id();
			if (id != null) {
				return Optional.of(new SourceFile(id, this.file.fileName(), read.id(), read.sha256(), read.excerpt()));
			}
			return read.excerpt() ? Optional.empty() : Optional.of(SourceFile.sent(read.id(), read.sha256()));
		}

		@Override
		public Outcome outcome(Map<String, Status> statuses) {
			return outcome(Objects.requireNonNull(statuses.get(this.document.id()), this.document.id()));
		}

		/** What became of the file if this was done with its document. */
		public Outcome outcome(Status status) {
			return Outcome.read(this.file.name(), status, this.document.id(), this.document.read().doubts().size());
		}

	}

	/**
	 * A file that was not read, because the graph holds its document as it is.
	 *
	 * @param stored what the graph holds
	 */
	record Unchanged(ImportFile file, UnchangedFile stored) implements ReadFile {

		@Override
		public Optional<SourceFile> source() {
			if (this.stored.recorded()) {
				return Optional.empty();
			}
			@Nullable String id = this.file.id();
			return Optional.of((id != null)
					? new SourceFile(id, this.file.fileName(), this.stored.document(), this.stored.sha256(), false)
					: SourceFile.sent(this.stored.document(), this.stored.sha256()));
		}

		@Override
		public Outcome outcome(Map<String, Status> statuses) {
			return Outcome.read(this.file.name(), Status.UNCHANGED, this.stored.document(), this.stored.doubts());
		}

		@Override
		public Outcome unwritten(String reason) {
			return outcome(Map.of());
		}

	}

	/**
	 * A file that cannot be read.
	 *
	 * @param reason why not
	 */
	record Refused(ImportFile file, String reason) implements ReadFile {

		@Override
		public Optional<SourceFile> source() {
			return Optional.empty();
		}

		@Override
		public Outcome outcome(Map<String, Status> statuses) {
			return Outcome.refused(this.file.name(), this.reason);
		}

		@Override
		public Outcome unwritten(String why) {
			return outcome(Map.of());
		}

	}

}
