package org.policygraph.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import graphql.schema.GraphQLTypeUtil;
import graphql.schema.SelectedField;
import org.jspecify.annotations.Nullable;

import org.policygraph.query.NodeType.Relationship;

/**
 * A root field, with everything selected below it, becomes one statement: the page first,
 * then nested COLLECT subqueries that return maps. The keys of a map are the places of
 * its fields in the selection, so that the text depends on the request's structure alone.
 */
final class CypherCompiler {

	private final Names names = new Names();

	private final Conditions conditions = new Conditions(this.names);

	private CypherCompiler() {
	}

	/** The nodes of a type that a root field asks for, by its key or by conditions. */
	static CompiledQuery nodes(NodeType type, SelectedField root) {
		CypherCompiler compiler = new CypherCompiler();
		String node = compiler.names.variable("n");
		Object key = root.getArguments().get(type.key());
		String match = "MATCH " + type.pattern(node) + " WHERE ";
		String page = (key != null)
				? match + node + "." + type.key() + " = " + compiler.names.parameter(key) + " WITH " + node + " LIMIT 1"
				: match + compiler.conditions.predicate(type, node, where(root))
						+ compiler.page(type, node, node, root);
		String cypher = page + " RETURN " + compiler.map(type, node, root.getSelectionSet().getImmediateFields())
				+ " AS row";
		return new CompiledQuery(cypher, compiler.names.parameters());
	}

	@SuppressWarnings("unchecked")
	private static Map<String, Object> where(SelectedField field) {
		Object where = field.getArguments().get("where");
		return (where != null) ? (Map<String, Object>) where : Map.of();
	}

	/** Sorted, with the key to break ties, and cut before anything is nested. */
	private String page(NodeType type, String carried, String node, SelectedField field) {
		List<String> order = new ArrayList<>();
		Object asked = field.getArguments().get("orderBy");
		if (asked instanceof List<?> fields) {
			for (Object one : fields) {
				Map<?, ?> by = (Map<?, ?>) one;
				order.add(node + "." + by.get("field") + ("DESC".equals(by.get("direction")) ? " DESC" : ""));
			}
		}
		else if (type.type().getFieldDefinition("ordinal") != null) {
			order.add(node + ".ordinal");
		}
		order.add(node + "." + type.key());
		return " WITH " + carried + " ORDER BY " + String.join(", ", order) + " SKIP "
				+ this.names.parameter(number(field, "offset")) + " LIMIT "
				+ this.names.parameter(number(field, "first"));
	}

	private static long number(SelectedField field, String argument) {
		return ((Number) Objects.requireNonNull(field.getArguments().get(argument), argument)).longValue();
	}

	private String map(NodeType type, String node, List<SelectedField> fields) {
		List<String> entries = new ArrayList<>();
		for (int i = 0; i < fields.size(); i++) {
			if (!fields.get(i).getName().equals("__typename")) {
				entries.add("f" + i + ": " + value(type, node, fields.get(i)));
			}
		}
		return "{" + String.join(", ", entries) + "}";
	}

	private String value(NodeType type, String node, SelectedField field) {
		String name = field.getName();
		NodeType target = type.target(name);
		Relationship relationship = type.relationship(name);
		if (target == null && relationship != null) {
			return connection(type, node, field, relationship);
		}
		if (target == null) {
			return node + "." + name;
		}
		String other = this.names.variable("n");
		if (relationship == null) {
			String pattern = Objects.requireNonNull(type.cypherPattern(name), name)
				.replaceAll("\\bthis\\b", node)
				.replaceAll("\\bit\\b", other);
			return "COLLECT { MATCH " + pattern + " WITH " + other + " LIMIT 1 RETURN "
					+ map(target, other, field.getSelectionSet().getImmediateFields()) + " }[0]";
		}
		boolean list = GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(type.field(name).getType()));
		String match = "COLLECT { MATCH " + relationship.pattern(node, "", target.pattern(other));
		if (!list) {
			return match + " WITH " + other + " ORDER BY " + other + "." + target.key() + " LIMIT 1 RETURN "
					+ map(target, other, field.getSelectionSet().getImmediateFields()) + " }[0]";
		}
		return match + " WHERE " + this.conditions.predicate(target, other, where(field))
				+ page(target, "DISTINCT " + other, other, field) + " RETURN "
				+ map(target, other, field.getSelectionSet().getImmediateFields()) + " }";
	}

	/**
	 * A list with the properties of its relationships; counted only where that is asked.
	 */
	private String connection(NodeType type, String node, SelectedField field, Relationship relationship) {
		String plain = field.getName().substring(0, field.getName().length() - "Connection".length());
		NodeType target = Objects.requireNonNull(type.target(plain), plain);
		List<String> entries = new ArrayList<>();
		List<SelectedField> parts = field.getSelectionSet().getImmediateFields();
		for (int i = 0; i < parts.size(); i++) {
			String value = switch (parts.get(i).getName()) {
				case "totalCount" -> count(node, relationship, target, field);
				case "edges" -> edges(node, relationship, target, field, parts.get(i));
				default -> null;
			};
			if (value != null) {
				entries.add("f" + i + ": " + value);
			}
		}
		return "{" + String.join(", ", entries) + "}";
	}

	private String count(String node, Relationship relationship, NodeType target, SelectedField field) {
		String other = this.names.variable("n");
		return "COUNT { MATCH " + relationship.pattern(node, "", target.pattern(other)) + " WHERE "
				+ this.conditions.predicate(target, other, where(field)) + " }";
	}

	private String edges(String node, Relationship relationship, NodeType target, SelectedField field,
			SelectedField edges) {
		String other = this.names.variable("n");
		String edge = this.names.variable("e");
		List<String> entries = new ArrayList<>();
		List<SelectedField> parts = edges.getSelectionSet().getImmediateFields();
		for (int i = 0; i < parts.size(); i++) {
			String name = parts.get(i).getName();
			if (name.equals("node")) {
				entries.add("f" + i + ": " + map(target, other, parts.get(i).getSelectionSet().getImmediateFields()));
			}
			else if (!name.equals("__typename")) {
				entries.add("f" + i + ": " + edge + "." + name);
			}
		}
		return "COLLECT { MATCH " + relationship.pattern(node, edge, target.pattern(other)) + " WHERE "
				+ this.conditions.predicate(target, other, where(field))
				+ page(target, other + ", " + edge, other, field) + " RETURN {" + String.join(", ", entries) + "} }";
	}

	/**
	 * The places of the map that a row is, given back the names that the client asked
	 * for.
	 */
	static @Nullable Object read(@Nullable Object value, List<SelectedField> fields) {
		if (value instanceof List<?> list) {
			return list.stream().map((one) -> read(one, fields)).toList();
		}
		if (!(value instanceof Map<?, ?> row) || fields.isEmpty()) {
			return value;
		}
		Map<String, @Nullable Object> result = new java.util.LinkedHashMap<>();
		for (int i = 0; i < fields.size(); i++) {
			SelectedField field = fields.get(i);
			Object place = row.containsKey("f" + i) ? row.get("f" + i) : row.get(field.getName());
			result.put(field.getResultKey(), read(place, field.getSelectionSet().getImmediateFields()));
		}
		return result;
	}

}
