package org.policygraph.spark;

import java.io.Serializable;

import org.policygraph.reading.Outcome;

/**
 * What became of one file.
 *
 * @param index its place among all documents
 * @param name its path
 * @param status what was done with it
 * @param document the id of its document; empty if it was refused
 * @param doubts how many doubts there are about its document
 * @param reason why it was refused or kept out; empty otherwise
 * @param kept whether the graph holds what was read of it
 */
record FileOutcome(long index, String name, Outcome.Status status, String document, int doubts, String reason,
		boolean kept) implements Serializable {

	static FileOutcome refused(ReadDocument read) {
		return new FileOutcome(read.index(), read.reading().name(), Outcome.Status.REFUSED, "", 0,
				read.refusal(), false);
	}

	/** A line of CSV: path, status, document, doubts, reason. */
	String line() {
		return quoted(this.name) + "," + this.status + "," + quoted(this.document) + "," + this.doubts + ","
				+ quoted(this.reason);
	}

	private static String quoted(String words) {
		return '"' + words.replace("\"", "\"\"") + '"';
	}

}
