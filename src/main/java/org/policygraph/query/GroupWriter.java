package org.policygraph.query;

import java.util.ArrayList;
import java.util.List;

import org.policygraph.query.Question.GroupKey;
import org.policygraph.query.Question.GroupOrder;
import org.policygraph.query.Question.Source;

/** Groups: each node once in each group that it belongs to, then counted. */
final class GroupWriter {

	private final CypherWriter writer;

	GroupWriter(CypherWriter writer) {
		this.writer = writer;
	}

	static String map(List<String> entries) {
		return "{" + String.join(", ", entries) + "}";
	}

	String write(Question.Groups groups) {
		Variables variables = this.writer.variables();
		String node = variables.next("n");
		StringBuilder text = new StringBuilder(
				this.writer.match(groups.source(), "", node, variables.next("e"), List.of()));
		List<String> keys = new ArrayList<>();
		List<String> named = new ArrayList<>();
		List<String> order = new ArrayList<>();
		for (GroupKey key : groups.keys()) {
			String name = variables.next("k");
			keys.add(name);
			Source related = key.related();
			if (related != null) {
				text.append(' ').append(this.writer.match(related, node, name, variables.next("e"), List.of()));
			}
			named.add((related != null) ? name : node + "." + key.property() + " AS " + name);
			order.add((related != null) ? name + "." + related.type().key() : name);
		}
		boolean relations = groups.keys().stream().anyMatch((key) -> key.related() != null);
		text.append(" WITH ").append(relations ? "DISTINCT " : "").append(String.join(", ", with(node, named)));
		List<String> counted = new ArrayList<>(keys);
		counted.add("count(" + node + ") AS size");
		for (int i = 0; i < groups.measures().size(); i++) {
			counted.add(MeasureWriter.function(groups.measures().get(i), node) + " AS " + CypherWriter.measure(i));
		}
		if (groups.order() != GroupOrder.KEY) {
			order.add(0, (groups.order() == GroupOrder.COUNT_DESC) ? "size DESC" : "size");
		}
		text.append(" WITH ").append(String.join(", ", counted));
		if (!order.isEmpty()) {
			text.append(" ORDER BY ").append(String.join(", ", order));
		}
		text.append(" SKIP $p").append(groups.skip()).append(" LIMIT $p").append(groups.limit());
		return text.append(" RETURN ").append(map(entries(groups, keys))).append(" AS row").toString();
	}

	private static List<String> with(String node, List<String> named) {
		List<String> all = new ArrayList<>(List.of(node));
		all.addAll(named);
		return all;
	}

	private List<String> entries(Question.Groups groups, List<String> keys) {
		List<String> entries = new ArrayList<>();
		for (int i = 0; i < keys.size(); i++) {
			GroupKey key = groups.keys().get(i);
			entries.add(CypherWriter.place(i) + ": "
					+ ((key.related() != null) ? this.writer.map(key.values(), keys.get(i), "") : keys.get(i)));
		}
		for (int i = 0; i < groups.measures().size(); i++) {
			entries.add(CypherWriter.measure(i) + ": " + CypherWriter.measure(i));
		}
		return entries;
	}

}
