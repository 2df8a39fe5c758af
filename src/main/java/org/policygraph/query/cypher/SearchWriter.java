package org.policygraph.query.cypher;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.policygraph.query.compile.Condition;
import org.policygraph.query.compile.Question;
import org.policygraph.query.compile.Question.Branch;
import org.policygraph.query.model.NodeType;

/**
 * A search as Cypher: what the indexes find, of the types that are asked, in the region
 * that is asked; the page of it first, and then what is selected of each.
 */
final class SearchWriter {

	private final CypherWriter writer;

	private final ConditionWriter conditions;

	SearchWriter(CypherWriter writer) {
		this.writer = writer;
		this.conditions = new ConditionWriter(writer.variables());
	}

	String write(Question.Search search) {
		List<String> parts = new ArrayList<>();
		if (search.count()) {
			parts.add("t: COUNT { " + found(search, "") + " }");
		}
		if (search.page()) {
			parts.add("r: COLLECT { " + page(search) + " }");
		}
		return "RETURN " + GroupWriter.map(parts) + " AS row";
	}

	private String page(Question.Search search) {
		String order = " ORDER BY s DESC, k LIMIT $p" + search.limit();
		String after = search.after().isEmpty() ? "" : " WHERE s < $p" + search.after().get(0) + " OR s = $p"
				+ search.after().get(0) + " AND k > $p" + search.after().get(1);
		return "CALL () { " + found(search, ", {limit: $p" + search.most() + "}")
				+ " } WITH n, s, coalesce(n.id, n.code) AS k" + after + " WITH n, s, k" + order + " CALL (n) { "
				+ branches(search) + " } RETURN {c: [s, k], s: s, b: b, h: h, v: v} ORDER BY s DESC, k";
	}

	/** What each index finds. */
	private String found(Question.Search search, String options) {
		Map<String, List<String>> byIndex = new LinkedHashMap<>();
		for (Branch branch : search.branches()) {
			NodeType type = branch.type();
			String within = (search.within() < 0) ? "" : " AND " + this.conditions
				.write(new Condition.Within(Objects.requireNonNull(type.within()), search.within()), "n", "");
			byIndex.computeIfAbsent(type.fulltext().index(), (any) -> new ArrayList<>())
				.add("n:" + type.name() + within);
		}
		List<String> found = new ArrayList<>();
		byIndex.forEach((index,
				predicates) -> found.add("CALL db.index.fulltext.queryNodes('" + index + "', $p" + search.query()
						+ options + ") YIELD node AS n, score AS s WHERE " + String.join(" OR ", predicates)
						+ " RETURN n, s"));
		return String.join(" UNION ALL ", found);
	}

	/** One of them fits a node. */
	private String branches(Question.Search search) {
		List<String> branches = new ArrayList<>();
		for (Branch branch : search.branches()) {
			String node = this.writer.variables().next("n");
			List<String> texts = search.highlights() ? branch.type()
				.fulltext()
				.fields()
				.stream()
				.map((field) -> field + ": " + node + "." + field)
				.toList() : List.of();
			branches.add("WITH n AS " + node + " WHERE " + node + ":" + branch.type().name() + " RETURN "
					+ branches.size() + " AS b, " + GroupWriter.map(texts) + " AS h, "
					+ this.writer.list(branch.values(), node, "") + " AS v");
		}
		return String.join(" UNION ALL ", branches);
	}

}
