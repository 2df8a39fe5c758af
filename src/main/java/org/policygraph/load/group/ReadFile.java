package org.policygraph.load.group;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.policygraph.load.document.PreparedDocument;
import org.policygraph.load.document.UnchangedFile;
import org.policygraph.reading.ImportFile;
import org.policygraph.reading.Outcome;
import org.policygraph.reading.PolicyReading;
import org.policygraph.reading.Reading;
import org.policygraph.reading.ReportedDoubt;
import org.policygraph.reading.SourceFile;

/**
 * A file that was read, or need not be read because the graph holds it as it is.
 *
 * @param file the file
 * @param known what is held; {@code null} for a file that was read
 * @param reading what was read; {@code null} for one that is known
 * @param prepared its document, where it is to be written
 */
public record ReadFile(ImportFile file, @Nullable UnchangedFile known, @Nullable Reading reading,
		@Nullable PreparedDocument prepared) {

	public static ReadFile of(ImportFile file, @Nullable UnchangedFile known, PolicyReading reading) {
		return (known != null) ? new ReadFile(file, known, null, null) : of(file, reading);
	}

	public static ReadFile of(ImportFile file, PolicyReading reading) {
		return new ReadFile(file, null, Reading.of(file, reading), null);
	}

	/** The same, ready to be written. */
	public ReadFile preparedFor(GroupStore groups) {
		Reading.Document document = document();
		return (document == null) ? this : new ReadFile(this.file, this.known, this.reading, groups.prepared(document));
	}

	public Reading.@Nullable Document document() {
		return (this.reading != null) ? this.reading.document() : null;
	}

	/** What became of it, when a document of it became what {@code written} says. */
	public Outcome outcome(Outcome.@Nullable Status written) {
		Reading.Document document = document();
		if (this.known != null) {
			return new Outcome(this.file.name(), Outcome.Status.UNCHANGED, null, this.known.document(),
					this.known.doubts());
		}
		if (document == null || written == null) {
			return refused((this.reading != null) ? this.reading.refusal() : null);
		}
		return new Outcome(this.file.name(), written, Outcome.reason(written), document.id(), document.doubts().size());
	}

	/**
	 * Which document the file gives; {@code null} where that is noted, or it gives none.
	 */
	public @Nullable SourceFile gives() {
		String id = this.file.id();
		Reading.Document document = document();
		if (document != null) {
			return (id != null)
					? new SourceFile(id, this.file.fileName(), document.id(), document.sha256(), document.excerpt())
					: document.excerpt() ? null : SourceFile.sent(document.id(), document.sha256());
		}
		if (this.known == null || this.known.recorded()) {
			return null;
		}
		return (id != null)
				? new SourceFile(id, this.file.fileName(), this.known.document(), this.known.sha256(), false)
				: SourceFile.sent(this.known.document(), this.known.sha256());
	}

	Outcome refused(@Nullable String reason) {
		return new Outcome(this.file.name(), Outcome.Status.REFUSED, reason, null, 0);
	}

	public List<ReportedDoubt> reserves() {
		Reading.Document document = document();
		return (document != null) ? document.doubts() : List.of();
	}

}
