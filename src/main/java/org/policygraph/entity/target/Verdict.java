package org.policygraph.entity.target;

/** What a quantity is. */
enum Verdict {

	/** To be reached, kept or done. */
	TARGET,

	/** A value of the past. */
	BASELINE,

	/** None of this document's values: a name, a term, a condition, a count. */
	NOTHING,

	/** It stands as targets do and was not understood. */
	DOUBT

}
