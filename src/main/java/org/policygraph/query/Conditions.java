package org.policygraph.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.policygraph.query.NodeType.Relationship;

/**
 * Conditions of a request as a Cypher predicate, in an order that depends on nothing
 * else.
 */
final class Conditions {

	private static final Map<String, String> OPERATORS = Map.of("eq", "=", "in", "IN", "contains", "CONTAINS",
			"startsWith", "STARTS WITH", "endsWith", "ENDS WITH", "lt", "<", "lte", "<=", "gt", ">", "gte", ">=");

	private final Names names;

	Conditions(Names names) {
		this.names = names;
	}

	/** The predicate; true where nothing is asked. */
	String predicate(NodeType type, String variable, Map<String, Object> where) {
		List<String> parts = new ArrayList<>();
		new TreeMap<>(where).forEach((name, condition) -> {
			switch (name) {
				case "and" -> parts.add(joined(type, variable, condition, " AND "));
				case "or" -> parts.add(joined(type, variable, condition, " OR "));
				case "not" -> parts.add("NOT " + predicate(type, variable, map(condition)));
				default -> parts.add(field(type, variable, name, map(condition)));
			}
		});
		return parts.isEmpty() ? "true" : "(" + String.join(" AND ", parts) + ")";
	}

	private String joined(NodeType type, String variable, Object conditions, String by) {
		List<String> parts = ((List<?>) conditions).stream()
			.map((condition) -> predicate(type, variable, map(condition)))
			.toList();
		return parts.isEmpty() ? "true" : "(" + String.join(by, parts) + ")";
	}

	private String field(NodeType type, String variable, String name, Map<String, Object> condition) {
		Relationship relationship = type.relationship(name);
		NodeType target = type.target(name);
		List<String> parts = new ArrayList<>();
		new TreeMap<>(condition).forEach((operator, value) -> {
			if (relationship != null && target != null) {
				parts.add(exists(relationship, target, variable, operator, map(value)));
			}
			else if (operator.equals("isNull")) {
				parts.add(variable + "." + name + (Boolean.TRUE.equals(value) ? " IS NULL" : " IS NOT NULL"));
			}
			else {
				parts.add(variable + "." + name + " " + OPERATORS.get(operator) + " " + this.names.parameter(value));
			}
		});
		return parts.isEmpty() ? "true" : String.join(" AND ", parts);
	}

	private String exists(Relationship relationship, NodeType target, String variable, String operator,
			Map<String, Object> where) {
		String other = this.names.variable("n");
		String match = "MATCH " + relationship.pattern(variable, "", target.pattern(other)) + " WHERE ";
		String predicate = predicate(target, other, where);
		return switch (operator) {
			case "some" -> "EXISTS { " + match + predicate + " }";
			case "none" -> "NOT EXISTS { " + match + predicate + " }";
			default -> "NOT EXISTS { " + match + "NOT " + predicate + " }";
		};
	}

	@SuppressWarnings("unchecked")
	private static Map<String, Object> map(Object value) {
		return (Map<String, Object>) value;
	}

}
