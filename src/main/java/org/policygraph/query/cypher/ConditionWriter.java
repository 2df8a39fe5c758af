package org.policygraph.query.cypher;

import java.util.List;

import org.policygraph.query.compile.Condition;
import org.policygraph.query.compile.Condition.All;
import org.policygraph.query.compile.Condition.Any;
import org.policygraph.query.compile.Condition.Compare;
import org.policygraph.query.compile.Condition.Exists;
import org.policygraph.query.compile.Condition.IsNull;
import org.policygraph.query.compile.Condition.Not;
import org.policygraph.query.compile.Condition.Quantifier;
import org.policygraph.query.compile.Condition.Within;
import org.policygraph.query.model.NodeField;

/** Conditions as a Cypher predicate. What is not known to be true is not met. */
final class ConditionWriter {

	private final Variables variables;

	ConditionWriter(Variables variables) {
		this.variables = variables;
	}

	/** The predicate on a node and on the relationship that leads to it. */
	String write(Condition condition, String node, String edge) {
		if (condition instanceof All all) {
			return joined(all.conditions(), " AND ", node, edge);
		}
		if (condition instanceof Any any) {
			return joined(any.conditions(), " OR ", node, edge);
		}
		if (condition instanceof Not not) {
			return negated(not.condition(), node, edge);
		}
		if (condition instanceof Compare compare) {
			return compare.operator()
				.write((compare.edge() ? edge : node) + "." + compare.property(), "$p" + compare.parameter());
		}
		if (condition instanceof IsNull isNull) {
			return (isNull.edge() ? edge : node) + "." + isNull.property() + " IS" + (isNull.yes() ? "" : " NOT")
					+ " NULL";
		}
		return (condition instanceof Exists exists) ? exists(exists, node) : within((Within) condition, node);
	}

	private String joined(List<Condition> conditions, String by, String node, String edge) {
		if (conditions.isEmpty()) {
			return "true";
		}
		return "(" + String.join(by, conditions.stream().map((one) -> write(one, node, edge)).toList()) + ")";
	}

	/** In Cypher NOT null is null, and a node that lacks the property would be lost. */
	private String negated(Condition condition, String node, String edge) {
		return "NOT coalesce(" + write(condition, node, edge) + ", false)";
	}

	private String exists(Exists exists, String node) {
		String other = this.variables.next("n");
		String edge = this.variables.next("e");
		String match = " { MATCH " + exists.relation().pattern(node, edge, other);
		boolean none = exists.condition().equals(Condition.NONE);
		if (exists.quantifier() == Quantifier.ALL) {
			return none ? "true" : "NOT EXISTS" + match + " WHERE " + negated(exists.condition(), other, edge) + " }";
		}
		String where = none ? " }" : " WHERE " + write(exists.condition(), other, edge) + " }";
		return ((exists.quantifier() == Quantifier.SOME) ? "EXISTS" : "NOT EXISTS") + match + where;
	}

	/**
	 * From the node upwards, four steps at most. The code is compared as a value, not
	 * looked up: from a region downwards, as the planner may choose to go, the way leads
	 * over all its parts, for every node again.
	 */
	private String within(Within within, String node) {
		String above = this.variables.next("n");
		String region = within.pattern().equals("this") ? node : this.variables.next("n");
		String match = region.equals(node) ? ""
				: "MATCH " + NodeField.Relation.bound(within.pattern(), node, region) + " ";
		return "EXISTS { " + match + "MATCH (" + region + ")-[:PART_OF]->{0,4}(" + above + ":Region) WHERE " + above
				+ ".code + '' = $p" + within.parameter() + " }";
	}

}
