package org.policygraph.query.cypher;

import java.util.ArrayList;
import java.util.List;

import org.policygraph.query.compile.Question.Value.Aggregate;
import org.policygraph.query.compile.ColumnNames;
import org.policygraph.query.compile.Question.Measure;
import org.policygraph.query.compile.Question.Source;

/**
 * Measures of many nodes. Neo4j refuses an aggregating function anywhere below a map that
 * holds other values, so that nested measures are told by a subquery instead: of a count
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
			entries.add(ColumnNames.measure(i) + ": " + function(aggregate.measures().get(i), node));
		}
		return this.writer.match(aggregate.source(), "", node, this.writer.variables().next("e"), List.of())
				+ " RETURN " + GroupWriter.map(entries) + " AS row";
	}

	/**
	 * Measures of the nodes at the other end of a relation: one alone by the subquery
	 * that fits it best, several of what one subquery has collected.
	 */
	String nested(Aggregate aggregate, String from) {
		List<Measure> measures = aggregate.measures();
		boolean several = measures.size() > 1;
		List<String> properties = measures.stream()
			.map(Measure::property)
			.filter((property) -> !property.isEmpty())
			.distinct()
			.toList();
		List<String> entries = new ArrayList<>();
		for (int i = 0; i < measures.size(); i++) {
			entries.add(ColumnNames.measure(i) + ": " + (several ? collected(measures.get(i), properties)
					: measure(measures.get(i), aggregate.source(), from)));
		}
		String map = GroupWriter.map(entries);
		return several ? "[l IN [" + collect(aggregate.source(), from, properties) + "] | " + map + "][0]" : map;
	}

	/** A row of properties for each node, each node once. */
	private String collect(Source source, String from, List<String> properties) {
		String node = this.writer.variables().next("n");
		String match = this.writer.match(source, from, node, this.writer.variables().next("e"), List.of());
		return "COLLECT { " + match + " WITH DISTINCT " + node + " RETURN ["
				+ String.join(", ", properties.stream().map((property) -> node + "." + property).toList()) + "] }";
	}

	/** A measure of the rows l. */
	private static String collected(Measure measure, List<String> properties) {
		if (measure.property().isEmpty()) {
			return "size(l)";
		}
		String value = "x[" + properties.indexOf(measure.property()) + "]";
		String total = "reduce(s = 0, x IN l | s + coalesce(" + value + ", 0))";
		String known = "size([x IN l WHERE " + value + " IS NOT NULL | 1])";
		return switch (measure.function()) {
			case "min" -> extreme(value, "<");
			case "max" -> extreme(value, ">");
			case "sum" -> total;
			default -> "CASE " + known + " WHEN 0 THEN null ELSE toFloat(" + total + ") / " + known + " END";
		};
	}

	private static String extreme(String value, String sign) {
		return "reduce(s = null, x IN l | CASE WHEN s IS NULL OR " + value + " " + sign + " s THEN " + value
				+ " ELSE s END)";
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
