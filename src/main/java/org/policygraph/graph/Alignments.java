package org.policygraph.graph;

import java.util.Map;

import org.policygraph.alignment.AlignedTasks;
import org.policygraph.alignment.TaskAligner;

/** Tasks that are the same measure as rows. */
public final class Alignments {

	/** A document that explains another repeats its measures: that takes up none. */
	public static final String REPEATS = "INTERPRETS";

	private Alignments() {
	}

	/** The words that attest it are the titles of its tasks: it has none of its own. */
	public static Edge edge(AlignedTasks aligned) {
		return new Edge(Relation.TASK_ALIGNS_WITH, aligned.from(), aligned.to(),
				Map.of("score", aligned.score(), "rule", TaskAligner.RULE, "inferred", true));
	}

}
