package org.policygraph.run;

import org.jspecify.annotations.Nullable;

import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

import org.policygraph.reading.Outcome;
import org.policygraph.reading.Outcome.Status;

/**
 * The outcome of one file of an import. It names its run by the id, because a mapped
 * relationship would load and save all outcomes of a run at once.
 *
 * @param id the id of the run, {@code #}, and the ordinal
 * @param run the id of the run
 * @param ordinal which file of the run it is, from 0
 * @param file its path as it was given
 * @param status what was done with it
 * @param reason why it was refused or left out; {@code null} otherwise
 * @param document the id of its document; {@code null} if it was refused
 * @param doubts how many places of it are doubtful
 */
@Node("FileOutcome")
record FileOutcome(@Id String id, String run, int ordinal, String file, Status status, @Nullable String reason,
		@Nullable String document, int doubts) {

	static FileOutcome of(String run, int ordinal, Outcome outcome) {
		return new FileOutcome(run + "#" + ordinal, run, ordinal, outcome.file(), outcome.status(), outcome.reason(),
				outcome.document(), outcome.doubts());
	}

	Outcome outcome() {
		return new Outcome(this.file, this.status, this.reason, this.document, this.doubts);
	}

}
