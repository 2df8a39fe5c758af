package org.policygraph.testing;

import org.policygraph.reading.PolicyReading;

/**
 * What reads documents, with the lexicons read once for all tests of a process. It never
 * changes.
 */
public final class SharedReading {

	private static final PolicyReading READING = PolicyReading.load();

	private SharedReading() {
	}

	public static PolicyReading get() {
		return READING;
	}

}
