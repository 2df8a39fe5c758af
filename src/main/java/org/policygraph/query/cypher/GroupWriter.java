package org.policygraph.query.cypher;

import java.util.ArrayList;
import java.util.List;

import org.policygraph.query.compile.ColumnNames;
import org.policygraph.query.compile.Question;
import org.policygraph.query.compile.Question.GroupKey;
import org.policygraph.query.compile.Question.GroupOrder;

/** Groups: each node once in each group that it belongs to, then counted. */
final class GroupWriter {

	private final CypherWriter writer;

	GroupWriter(CypherWriter writer) {
		this.writer = writer;
	}

	static String map(List<String> entries) {
		return "{" + String.join(", ", entries) + "}";
	}

	/**
	 * What a group is made of, as the statement goes on.
	 *
	 * @param named variables, each with what it stands for
	 * @param order what groups are sorted by
	 * @param entry the entry of the row
	 */
	private record Part(List<String> variables, List<String> named, List<String> order, String entry) {
	}

	String write(Question.Groups groups) {
		Variables variables = this.writer.variables();
		String node = variables.next("n");
		StringBuilder text = new StringBuilder(
				this.writer.match(groups.source(), "", node, variables.next("e"), List.of()));
		List<Part> parts = groups.keys().stream().map((key) -> part(key, node, text)).toList();
		boolean relations = groups.keys().stream().anyMatch(GroupKey.Related.class::isInstance);
		List<String> named = new ArrayList<>(List.of(node));
		parts.forEach((part) -> named.addAll(part.named()));
		text.append(" WITH ").append(relations ? "DISTINCT " : "").append(String.join(", ", named));
		List<String> counted = new ArrayList<>();
		parts.forEach((part) -> counted.addAll(part.variables()));
		counted.add("count(" + node + ") AS size");
		for (int i = 0; i < groups.measures().size(); i++) {
			counted.add(MeasureWriter.function(groups.measures().get(i), node) + " AS " + ColumnNames.measure(i));
		}
		text.append(" WITH ").append(String.join(", ", counted));
		List<String> order = new ArrayList<>();
		if (groups.order() != GroupOrder.KEY) {
			order.add((groups.order() == GroupOrder.COUNT_DESC) ? "size DESC" : "size");
		}
		parts.forEach((part) -> order.addAll(part.order()));
		if (!order.isEmpty()) {
			text.append(" ORDER BY ").append(String.join(", ", order));
		}
		text.append(" SKIP $p").append(groups.skip()).append(" LIMIT $p").append(groups.limit());
		return text.append(" RETURN ").append(map(entries(groups, parts))).append(" AS row").toString();
	}

	/** Names what a key stands for; a relation is matched first. */
	private Part part(GroupKey key, String node, StringBuilder text) {
		Variables variables = this.writer.variables();
		String name = variables.next("k");
		if (key instanceof GroupKey.Property property) {
			return new Part(List.of(name), List.of(node + "." + property.property() + " AS " + name), List.of(name),
					name);
		}
		GroupKey.Related related = (GroupKey.Related) key;
		String edge = variables.next("e");
		text.append(' ').append(this.writer.match(related.source(), node, name, edge, List.of()));
		Part part = new Part(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), "");
		List<String> entries = new ArrayList<>();
		if (related.node()) {
			part.variables().add(name);
			part.named().add(name);
			part.order().add(name + "." + related.source().type().key());
			entries.add(ColumnNames.NODE + ": " + this.writer.list(related.values(), name, ""));
		}
		for (String property : related.edge()) {
			String value = variables.next("k");
			part.variables().add(value);
			part.named().add(edge + "." + property + " AS " + value);
			part.order().add(value);
			entries.add(ColumnNames.key(related.edge().indexOf(property)) + ": " + value);
		}
		return new Part(part.variables(), part.named(), part.order(), map(entries));
	}

	private static List<String> entries(Question.Groups groups, List<Part> parts) {
		List<String> entries = new ArrayList<>();
		for (int i = 0; i < parts.size(); i++) {
			entries.add(ColumnNames.key(i) + ": " + parts.get(i).entry());
		}
		for (int i = 0; i < groups.measures().size(); i++) {
			entries.add(ColumnNames.measure(i) + ": " + ColumnNames.measure(i));
		}
		return entries;
	}

}
