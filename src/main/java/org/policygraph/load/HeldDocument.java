package org.policygraph.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.policygraph.graph.Label;
import org.policygraph.graph.Relation;

/**
 * What the graph holds of one document, in the form of rows.
 *
 * @param nodes the document and its parts
 * @param edges what it attests
 * @param doubled relationships that are there more than once, by element id
 */
record HeldDocument(Map<NodeKey, Map<String, Object>> nodes, Map<EdgeKey, HeldEdge> edges, List<HeldEdge> doubled) {

	/** What documents attest; other relationships between their parts are not theirs. */
	private static final Set<String> TYPES = Stream.of(Relation.values())
		.filter((relation) -> relation.from().isOwned() && relation != Relation.TASK_ALIGNS_WITH)
		.map(Relation::type)
		.collect(Collectors.toUnmodifiableSet());

	record NodeKey(Label label, String key) {
	}

	/** One organ can answer for one task in several roles. */
	record EdgeKey(Relation relation, String from, String to, Object role) {
	}

	/**
	 * A relationship that is there.
	 *
	 * @param id its element id
	 * @param other the element id of the end that is not the document's
	 * @param properties its properties
	 */
	record HeldEdge(String id, String other, Map<String, Object> properties) {
	}

	static HeldDocument none() {
		return new HeldDocument(Map.of(), Map.of(), List.of());
	}

	static HeldDocument of(GraphTransaction transaction, String document) {
		Map<NodeKey, Map<String, Object>> nodes = new LinkedHashMap<>();
		transaction.rows(Statements.read("read/held-nodes"), Map.of("id", document))
			.forEach((row) -> nodes.put(
					new NodeKey(label(List.of(row.get("label").asString())), row.get("key").asString()),
					plain(row.get("properties").asMap())));
		Map<EdgeKey, HeldEdge> edges = new LinkedHashMap<>();
		List<HeldEdge> doubled = new ArrayList<>();
		transaction
			.rows(Statements.read("read/held-relationships"), Map.of("id", document, "types", List.copyOf(TYPES)))
			.forEach((row) -> {
				HeldEdge edge = new HeldEdge(row.get("id").asString(), row.get("other").asString(),
						plain(row.get("properties").asMap()));
				if (edges.putIfAbsent(key(row, edge), edge) != null) {
					doubled.add(edge);
				}
			});
		return new HeldDocument(nodes, edges, doubled);
	}

	private static EdgeKey key(Record row, HeldEdge edge) {
		Relation relation = Relation.of(row.get("type").asString(),
				label(row.get("fromLabels").asList(Value::asString)),
				label(row.get("toLabels").asList(Value::asString)));
		return new EdgeKey(relation, row.get("from").asString(), row.get("to").asString(),
				edge.properties().getOrDefault("role", ""));
	}

	private static Label label(List<String> labels) {
		return Stream.of(Label.values())
			.filter((label) -> labels.contains(label.written()))
			.findFirst()
			.orElseThrow(() -> new IllegalStateException("No document attests nodes of " + labels));
	}

	/** Properties as the database gives them back: whole numbers are long. */
	static Map<String, Object> plain(Map<String, Object> properties) {
		Map<String, Object> plain = new HashMap<>();
		properties.forEach((name, value) -> plain.put(name,
				(value instanceof Integer number) ? Long.valueOf(number.longValue()) : value));
		return plain;
	}

}
