package org.policygraph.bulk;

import org.jspecify.annotations.Nullable;

import org.policygraph.file.UnreadableSource;
import org.policygraph.graph.Rows;
import org.policygraph.load.PolicyReading;
import org.policygraph.policy.Policy;

/**
 * What became of reading one source.
 *
 * @param name what the source is called
 * @param document its rows and what else is kept of it; {@code null} if it was refused
 * @param refusal why it was refused; {@code null} if it was not
 */
record Reading(String name, @Nullable Document document, @Nullable String refusal) {

	/**
	 * A document that was read.
	 *
	 * @param rows its rows
	 * @param sha256 the digest of its file
	 * @param excerpt whether it is an excerpt
	 * @param doubts how many places were read with reserve
	 */
	record Document(Rows rows, String sha256, boolean excerpt, int doubts) {
	}

	static Reading of(Source source, PolicyReading reading) {
		try {
			Policy policy = source.read(reading.reader());
			return new Reading(source.name(), new Document(reading.rows().of(policy), policy.text().source().sha256(),
					policy.document().head().excerpt(), policy.doubts().size()), null);
		}
		catch (UnreadableSource ex) {
			return new Reading(source.name(), null, ex.getMessage());
		}
	}

}
