package org.policygraph.load;

import java.util.List;

import org.policygraph.load.session.WriteCounts;
import org.policygraph.reading.Outcome;

/**
 * What an import did.
 *
 * @param outcomes a line for each file, in the order of the files
 * @param written what was written, as the driver counted it
 */
public record ImportReport(List<Outcome> outcomes, WriteCounts written) {

	public ImportReport {
		outcomes = List.copyOf(outcomes);
	}

	/** How many were left alone for a full text or a better copy. */
	public long kept() {
		return count(Outcome.Status.KEPT_FULL_TEXT) + count(Outcome.Status.KEPT_BETTER_COPY);
	}

	public long count(Outcome.Status status) {
		return this.outcomes.stream().filter((outcome) -> outcome.status() == status).count();
	}

}
