package org.policygraph.load;

import org.jspecify.annotations.Nullable;

/**
 * What became of one file.
 *
 * @param file its path as it was given
 * @param status what was done with it
 * @param reason why it was refused or kept out; {@code null} otherwise
 * @param document the id of its document; {@code null} if it was refused
 */
public record Outcome(String file, Status status, @Nullable String reason, @Nullable String document) {

	/** What was done with a file. */
	public enum Status {

		/** Its document was written. */
		IMPORTED,

		/** The graph holds exactly this already. */
		UNCHANGED,

		/** The graph holds the full text, and this is an excerpt of it. */
		KEPT_FULL_TEXT,

		/** It could not be read. */
		REFUSED

	}

}
