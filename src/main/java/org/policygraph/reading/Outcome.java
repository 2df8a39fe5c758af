package org.policygraph.reading;

import org.jspecify.annotations.Nullable;

/**
 * What became of one file.
 *
 * @param file its path as it was given
 * @param status what was done with it
 * @param reason why it was refused or kept out; {@code null} otherwise
 * @param document the id of its document; {@code null} if it was refused
 * @param doubts how many doubts there are about its document
 */
public record Outcome(String file, Status status, @Nullable String reason, @Nullable String document, int doubts) {

	/** Why an excerpt is kept out. */
	public static final String FULL_TEXT_HELD = "the graph holds the full text of which this is an excerpt 图中已有全文，此为摘编";

	/** Why another copy is kept out. */
	public static final String BETTER_COPY_HELD = "the graph holds a better copy of this document, from another file 图中已有来自另一文件的更好副本";

	/** The outcome of a file that was refused. */
	public static Outcome refused(String file, String reason) {
		return new Outcome(file, Status.REFUSED, reason, null, 0);
	}

	/** The outcome of a file that has a document. */
	public static Outcome read(String file, Status status, String document, int doubts) {
		return new Outcome(file, status, reason(status), document, doubts);
	}

	/** Why a document of some status was kept out; {@code null} if it was not. */
	public static @Nullable String reason(Status status) {
		return switch (status) {
			case KEPT_FULL_TEXT -> FULL_TEXT_HELD;
			case KEPT_BETTER_COPY -> BETTER_COPY_HELD;
			default -> null;
		};
	}

	/**
	 * The same without the folders of this machine: whoever may not import sees names
	 * alone.
	 */
	public Outcome withoutFolder() {
		String folder = this.file.substring(0, Math.max(this.file.lastIndexOf('/'), this.file.lastIndexOf('\\')) + 1);
		String why = (this.reason != null && !folder.isEmpty()) ? this.reason.replace(folder, "") : this.reason;
		return new Outcome(this.file.substring(folder.length()), this.status, why, this.document, this.doubts);
	}

	/** What was done with a file. */
	public enum Status {

		/** Its document is new in the graph. */
		IMPORTED,

		/** Its document was written in place of what the graph held of it. */
		CHANGED,

		/** The graph holds exactly this already. */
		UNCHANGED,

		/** The graph holds the full text, and this is an excerpt of it. */
		KEPT_FULL_TEXT,

		/**
		 * The graph holds a better copy, which another file gives: see
		 * {@link CopyQuality}.
		 */
		KEPT_BETTER_COPY,

		/** It could not be read. */
		REFUSED

	}

}
