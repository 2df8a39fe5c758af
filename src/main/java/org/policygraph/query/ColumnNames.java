package org.policygraph.query;

/** The names by which a statement returns values, and by which the answer finds them. */
final class ColumnNames {

	/** The node that a relation leads to, among what makes a group. */
	static final String NODE = "n";

	private ColumnNames() {
	}

	/** What makes a group, by its place in the question, from 0. */
	static String key(int place) {
		return "f" + place;
	}

	/** A measure, by its place in the question, from 0. */
	static String measure(int place) {
		return "m" + place;
	}

}
