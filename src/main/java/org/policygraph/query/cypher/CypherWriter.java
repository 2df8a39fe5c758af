package org.policygraph.query.cypher;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

import org.policygraph.query.compile.Condition;
import org.policygraph.query.compile.Page;
import org.policygraph.query.compile.Page.Key;
import org.policygraph.query.compile.Question;
import org.policygraph.query.compile.Question.Branch;
import org.policygraph.query.compile.Question.Source;
import org.policygraph.query.compile.Question.Value;

/**
 * Writes a question as one Cypher statement: the page first, then nested subqueries that
 * return the values of each node as a list. Maps would repeat their keys for each node,
 * on the way here too, and cost more (docs/performance.md).
 */
public final class CypherWriter {

	private static final Pattern THIS = Pattern.compile("\\bthis\\b");

	private final Variables variables = new Variables();

	private final ConditionWriter conditions = new ConditionWriter(this.variables);

	private CypherWriter() {
	}

	public static String write(Question question) {
		return new CypherWriter().statement(question);
	}

	private String statement(Question question) {
		if (question instanceof Question.Nodes nodes) {
			return page(nodes.source(), "", nodes.page(), "", nodes.values(), false) + " AS row";
		}
		if (question instanceof Question.ByKey byKey) {
			String node = this.variables.next("n");
			return "MATCH " + byKey.type().pattern(node) + " WHERE " + node + "." + byKey.type().key() + " = $p"
					+ byKey.key() + " RETURN " + list(byKey.values(), node, "") + " AS row";
		}
		if (question instanceof Question.ByKeys byKeys) {
			return byKeys(byKeys);
		}
		if (question instanceof Question.Whole whole) {
			return (whole.value() instanceof Value.Aggregate aggregate) ? new MeasureWriter(this).root(aggregate)
					: "RETURN " + value(whole.value(), "", "") + " AS row";
		}
		if (question instanceof Question.Groups groups) {
			return new GroupWriter(this).write(groups);
		}
		if (question instanceof Question.Search search) {
			return new SearchWriter(this).write(search);
		}
		return stated((Question.Stated) question);
	}

	private String byKeys(Question.ByKeys byKeys) {
		List<String> branches = new ArrayList<>();
		for (Branch branch : byKeys.branches()) {
			String node = this.variables.next("n");
			String key = node + "." + branch.type().key();
			branches.add(
					"MATCH " + branch.type().pattern(node) + " WHERE " + key + " IN $p" + byKeys.keys() + " RETURN {b: "
							+ branches.size() + ", k: " + key + ", v: " + list(branch.values(), node, "") + "} AS row");
		}
		return String.join(" UNION ALL ", branches);
	}

	private String stated(Question.Stated stated) {
		if (stated.values() == null) {
			return stated.column().equals("row") ? stated.statement()
					: "CALL () { " + stated.statement() + " } RETURN " + stated.column() + " AS row";
		}
		String node = this.variables.next("n");
		return "CALL () { " + stated.statement() + " } WITH " + stated.column() + " AS " + node + " RETURN "
				+ list(stated.values(), node, "") + " AS row";
	}

	/** The values of a node: a list, or the value where there is but one. */
	String list(List<Value> values, String node, String edge) {
		return list(values, node, edge, List.of());
	}

	private String list(List<Value> values, String node, String edge, List<String> behind) {
		List<String> entries = entries(values, node, edge);
		entries.addAll(behind);
		return (isOne(values) && behind.isEmpty()) ? entries.get(0) : list(entries);
	}

	/** What is a list itself could not be told from a list of values. */
	private static boolean isOne(List<Value> values) {
		return values.size() == 1 && values.get(0) instanceof Value.Property property && !property.list();
	}

	private static String list(List<String> entries) {
		return "[" + String.join(", ", entries) + "]";
	}

	private List<String> entries(List<Value> values, String node, String edge) {
		List<String> entries = new ArrayList<>();
		for (int i = 0; i < values.size(); i++) {
			entries.add(value(values.get(i), node, edge));
		}
		return entries;
	}

	private String value(Value value, String node, String edge) {
		if (value instanceof Value.Property property) {
			return (property.edge() ? edge : node) + "." + property.property();
		}
		if (value instanceof Value.One one) {
			String other = this.variables.next("n");
			return "COLLECT { " + match(one.source(), node, other, this.variables.next("e"), List.of()) + " WITH "
					+ other + " ORDER BY " + other + "." + one.source().type().key() + " LIMIT 1 RETURN "
					+ list(one.values(), other, "") + " }";
		}
		if (value instanceof Value.Many many) {
			return "COLLECT { " + page(many.source(), node, many.page(), "DISTINCT ", many.values(), false) + " }";
		}
		if (value instanceof Value.Connection connection) {
			return connection(connection, node);
		}
		if (value instanceof Value.Aggregate aggregate) {
			return new MeasureWriter(this).nested(aggregate, node);
		}
		return computed((Value.Computed) value, node);
	}

	private String connection(Value.Connection connection, String node) {
		List<String> parts = new ArrayList<>();
		if (connection.count()) {
			parts.add("t: COUNT { "
					+ match(connection.source(), node, this.variables.next("n"), this.variables.next("e"), List.of())
					+ " }");
		}
		if (connection.page() != null) {
			parts.add("r: COLLECT { "
					+ page(connection.source(), node, connection.page(), "", connection.values(), connection.cursors())
					+ " }");
		}
		return GroupWriter.map(parts);
	}

	/** A page of nodes, sorted and cut before anything is nested. */
	private String page(Source source, String from, Page page, String distinct, List<Value> values, boolean cursors) {
		String node = this.variables.next("n");
		String edge = this.variables.next("e");
		List<String> more = new ArrayList<>();
		boolean byKey = source.relation() == null && page.keys().size() == 1 && Anchor.of(source) == null;
		if (byKey && page.after().isEmpty()) {
			more.add(node + "." + source.type().key() + " IS NOT NULL"); // so that the
																			// index gives
																			// the order
		}
		if (!page.after().isEmpty()) {
			more.add(KeysetWriter.after(page, node, edge));
		}
		boolean edges = page.keys().stream().anyMatch(Key::edge) || uses(values, source);
		String order = String.join(", ",
				page.keys().stream().map((key) -> key.write(node, edge) + (key.descending() ? " DESC" : "")).toList());
		List<String> cursor = cursors ? List.of(list(page.keys().stream().map((key) -> key.write(node, edge)).toList()))
				: List.of();
		return match(source, from, node, edge, more) + " WITH " + distinct + node + (edges ? ", " + edge : "")
				+ " ORDER BY " + order + ((page.skip() >= 0) ? " SKIP $p" + page.skip() : "") + " LIMIT $p"
				+ page.limit() + " RETURN " + list(values, node, edge, cursor);
	}

	private static boolean uses(List<Value> values, Source source) {
		return source.relation() != null
				&& values.stream().anyMatch((value) -> value instanceof Value.Property property && property.edge());
	}

	/** The nodes of a source, named; with further predicates beside its own. */
	String match(Source source, String from, String node, String edge, List<String> more) {
		Anchor anchor = (source.relation() == null) ? Anchor.of(source) : null;
		Condition where = (anchor != null) ? anchor.rest() : source.where();
		List<String> predicates = new ArrayList<>(more);
		if (!where.equals(Condition.NONE)) {
			predicates.add(this.conditions.write(where, node, edge));
		}
		String pattern = (anchor != null) ? anchor.match(source.type(), node, this.variables)
				: "MATCH " + ((source.relation() != null) ? source.relation().pattern(from, edge, node)
						: source.type().pattern(node));
		return pattern + (predicates.isEmpty() ? "" : " WHERE " + String.join(" AND ", predicates));
	}

	private String computed(Value.Computed computed, String node) {
		String statement = THIS.matcher(computed.field().statement()).replaceAll(node);
		for (int i = 0; i < computed.arguments().size(); i++) {
			statement = statement.replaceAll("\\$" + computed.arguments().get(i) + "\\b",
					"\\$p" + (computed.firstParameter() + i));
		}
		String column = computed.field().column();
		if (computed.field().target() == null) {
			return "COLLECT { CALL (" + node + ") { " + statement + " } RETURN " + column + " }";
		}
		String other = this.variables.next("n");
		return "COLLECT { CALL (" + node + ") { " + statement + " } WITH " + column + " AS " + other + " RETURN "
				+ list(Objects.requireNonNull(computed.values()), other, "") + " }";
	}

	Variables variables() {
		return this.variables;
	}

}
