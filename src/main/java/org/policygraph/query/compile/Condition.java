package org.policygraph.query.compile;

import java.util.List;

import org.policygraph.query.model.NodeField;

/**
 * A condition without its values: those are parameters, known here by their numbers. A
 * property is the node's, or the relationship's where {@code edge} says so.
 */
public sealed interface Condition {

	/** Nothing is asked. */
	Condition NONE = new All(List.of());

	record All(List<Condition> conditions) implements Condition {
	}

	record Any(List<Condition> conditions) implements Condition {
	}

	record Not(Condition condition) implements Condition {
	}

	record Compare(boolean edge, String property, Operator operator, int parameter) implements Condition {
	}

	record IsNull(boolean edge, String property, boolean yes) implements Condition {
	}

	/** Relations of which some, all or none meet conditions. */
	record Exists(NodeField.Relation relation, Quantifier quantifier, Condition condition) implements Condition {
	}

	/** The node stands in a region, or in one that is part of it. */
	record Within(String pattern, int parameter) implements Condition {
	}

	enum Quantifier {

		SOME, ALL, NONE

	}

	enum Operator {

		EQ("="), IN("IN"), LT("<"), LTE("<="), GT(">"), GTE(">="), CONTAINS("CONTAINS"), STARTS_WITH("STARTS WITH"),
		ENDS_WITH("ENDS WITH"), INCLUDES(""), INCLUDES_ANY("");

		private final String cypher;

		Operator(String cypher) {
			this.cypher = cypher;
		}

		public String write(String property, String parameter) {
			return switch (this) {
				case INCLUDES -> parameter + " IN " + property;
				case INCLUDES_ANY -> "any(x IN " + property + " WHERE x IN " + parameter + ")";
				default -> property + " " + this.cypher + " " + parameter;
			};
		}

	}

}
