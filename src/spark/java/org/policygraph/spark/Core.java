package org.policygraph.spark;

import org.policygraph.alignment.TaskAligner;
import org.policygraph.reading.PolicyReading;
import org.policygraph.reading.RulesVersion;
import org.policygraph.text.Lexicons;

/** What reads, with its lexicons: once in each executor, never sent. */
final class Core {

	static final PolicyReading READING = PolicyReading.load();

	static final RulesVersion RULES = RulesVersion.current();

	static final TaskAligner ALIGNER = new TaskAligner(Lexicons.packed());

	private Core() {
	}

}
