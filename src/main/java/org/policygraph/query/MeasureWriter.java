package org.policygraph.query;

import java.util.ArrayList;
import java.util.List;

import org.policygraph.query.Question.Measure;
import org.policygraph.query.Question.Source;
import org.policygraph.query.Question.Value.Aggregate;

/**
 * Measures of many nodes. Neo4j refuses an aggregating function anywhere below a map that
 * holds other values, so that nested measures are told by subqueries instead: of a count
 * alone that is as fast.
 */
final class MeasureWriter {

	private final CypherWriter writer;

	MeasureWriter(CypherWriter writer) {
		this.writer = writer;
	}

	/** The aggregating function. */
	static String function(Measure measure, String node) {
		return measure.function() + "(" + node + (measure.property().isEmpty() ? "" : "." + measure.property()) + ")";
	}

	/** Measures of all nodes of a type, in one pass. */
	String root(Aggregate aggregate) {
		String node = this.writer.variables().next("n");
		List<String> entries = new ArrayList<>();
		for (int i = 0; i < aggregate.measures().size(); i++) {
			entries.add(CypherWriter.measure(i) + ": " + function(aggregate.measures().get(i), node));
		}
		return this.writer.match(aggregate.source(), "", node, this.writer.variables().next("e"), List.of())
				+ " RETURN " + GroupWriter.map(entries) + " AS row";
	}

	/** Measures of the nodes at the other end of a relation. */
	String nested(Aggregate aggregate, String from) {
		List<String> entries = new ArrayList<>();
		for (int i = 0; i < aggregate.measures().size(); i++) {
			entries
				.add(CypherWriter.measure(i) + ": " + measure(aggregate.measures().get(i), aggregate.source(), from));
		}
		return GroupWriter.map(entries);
	}

	private String measure(Measure measure, Source source, String from) {
		String node = this.writer.variables().next("n");
		String match = this.writer.match(source, from, node, this.writer.variables().next("e"), List.of());
		if (measure.property().isEmpty()) {
			return "COUNT { " + match + " RETURN DISTINCT " + node + " }";
		}
		String value = node + "." + measure.property();
		String values = "COLLECT { " + match + " WITH DISTINCT " + node + " WHERE " + value + " IS NOT NULL RETURN "
				+ value;
		String total = "reduce(s = 0, x IN l | s + x)";
		return switch (measure.function()) {
			case "min" -> values + " ORDER BY " + value + " LIMIT 1 }[0]";
			case "max" -> values + " ORDER BY " + value + " DESC LIMIT 1 }[0]";
			case "sum" -> "[l IN [" + values + " }] | " + total + "][0]";
			default -> "[l IN [" + values + " }] | CASE size(l) WHEN 0 THEN null ELSE toFloat(" + total
					+ ") / size(l) END][0]";
		};
	}

}
