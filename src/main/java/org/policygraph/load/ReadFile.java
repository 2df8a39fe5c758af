package org.policygraph.load;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A file that was read, or need not be read because the graph holds it as it is.
 *
 * @param file the file
 * @param known what is held; {@code null} for a file that was read
 * @param reading what was read; {@code null} for one that is known
 * @param prepared its document, where it is to be written
 */
record ReadFile(ImportFile file, GraphLoader.@Nullable Known known, @Nullable Reading reading,
		@Nullable PreparedDocument prepared) {

	static ReadFile of(ImportFile file, GraphLoader.@Nullable Known known, PolicyReading reading) {
		return (known != null) ? new ReadFile(file, known, null, null) : of(file, reading);
	}

	static ReadFile of(ImportFile file, PolicyReading reading) {
		return new ReadFile(file, null, Reading.of(file, reading), null);
	}

	/** The same, ready to be written. */
	ReadFile preparedFor(GraphLoader loader) {
		Reading.Document document = document();
		return (document == null) ? this : new ReadFile(this.file, this.known, this.reading, loader.prepared(document));
	}

	Reading.@Nullable Document document() {
		return (this.reading != null) ? this.reading.document() : null;
	}

	/** What became of it, when a document of it became what {@code written} says. */
	Outcome outcome(Outcome.@Nullable Status written) {
		Reading.Document document = document();
		if (this.known != null) {
			return new Outcome(this.file.name(), Outcome.Status.UNCHANGED, null, this.known.id(), this.known.doubts());
		}
		if (document == null || written == null) {
			return refused((this.reading != null) ? this.reading.refusal() : null);
		}
		return new Outcome(this.file.name(), written, Outcome.reason(written), document.id(), document.doubts().size());
	}

	/**
	 * Which document the file gives; {@code null} where that is noted, or it gives none.
	 */
	@Nullable SourceFile gives() {
		String id = this.file.id();
		Reading.Document document = document();
		if (document != null) {
			return (id != null)
					? new SourceFile(id, this.file.fileName(), document.id(), document.sha256(), document.excerpt())
					: document.excerpt() ? null : SourceFile.sent(document.id(), document.sha256());
		}
		if (this.known == null || this.known.noted()) {
			return null;
		}
		return (id != null) ? new SourceFile(id, this.file.fileName(), this.known.id(), this.known.sha256(), false)
				: SourceFile.sent(this.known.id(), this.known.sha256());
	}

	Outcome refused(@Nullable String reason) {
		return new Outcome(this.file.name(), Outcome.Status.REFUSED, reason, null, 0);
	}

	List<Reserve> reserves() {
		Reading.Document document = document();
		return (document != null) ? document.doubts() : List.of();
	}

}
