package org.policygraph.query.compile;

/** The names by which a statement returns values, and by which the answer finds them. */
public final class ColumnNames {

	/** The node that a relation leads to, among what makes a group. */
	public static final String NODE = "n";

	private ColumnNames() {
	}

	/** What makes a group, by its place in the question, from 0. */
	public static String key(int place) {
		return "f" + place;
	}

	/** A measure, by its place in the question, from 0. */
	public static String measure(int place) {
		return "m" + place;
	}

}
