package org.policygraph.spark;

import org.policygraph.alignment.TaskAligner;
import org.policygraph.reading.PolicyReading;
import org.policygraph.reading.RulesVersion;

/** What reads, with its lexicons: once in each executor, never sent. */
final class Core {

	static final PolicyReading READING = PolicyReading.load();

	static final RulesVersion RULES = RulesVersion.current();

	static final TaskAligner ALIGNER = new TaskAligner();

	private Core() {
	}

}
