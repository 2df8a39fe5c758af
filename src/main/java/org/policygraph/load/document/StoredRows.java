package org.policygraph.load.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.MapAccessor;

import org.policygraph.graph.CypherFile;
import org.policygraph.graph.Label;
import org.policygraph.graph.Relation;
import org.policygraph.load.session.GraphTransaction;

/**
 * The rows of one document in the graph.
 *
 * @param nodes the document and its parts
 * @param edges what it attests
 * @param doubled relationships that are there more than once, by element id
 */
public record StoredRows(Map<NodeKey, StoredNode> nodes, Map<EdgeKey, StoredEdge> edges, List<StoredEdge> doubled) {

	public StoredRows {
		nodes = Collections.unmodifiableMap(nodes);
		edges = Collections.unmodifiableMap(edges);
		doubled = List.copyOf(doubled);
	}

	/** Types of relationships that documents attest. */
	private static final Set<String> TYPES = Stream.of(Relation.values())
		.filter((relation) -> relation.from().isOwned() && relation != Relation.TASK_ALIGNS_WITH)
		.map(Relation::type)
		.collect(Collectors.toUnmodifiableSet());

	public record NodeKey(Label label, String key) {
	}

	/**
	 * A node that is there.
	 *
	 * @param id its element id
	 * @param properties its properties
	 */
	public record StoredNode(String id, Map<String, Object> properties) {
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
	record StoredEdge(String id, String other, Map<String, Object> properties) {
	}

	/** No rows: the graph does not hold the document. */
	public static StoredRows none() {
		return new StoredRows(Map.of(), Map.of(), List.of());
	}

	/** Asks the graph for the rows of a document. */
	public static StoredRows of(GraphTransaction transaction, String document) {
		Collector rows = new Collector();
		transaction.rows(CypherFile.read("read/held"), Map.of("id", document, "types", List.copyOf(TYPES)))
			.forEach(rows::add);
		return new StoredRows(rows.nodes, rows.edges, rows.doubled);
	}

	/** Collects the rows from the answer of the database. */
	private static final class Collector {

		private final Map<NodeKey, StoredNode> nodes = new LinkedHashMap<>();

		private final Map<EdgeKey, StoredEdge> edges = new LinkedHashMap<>();

		private final List<StoredEdge> doubled = new ArrayList<>();

		private void add(Record row) {
			NodeKey node = node(row);
			this.nodes.put(node, new StoredNode(row.get("id").asString(), plain(row.get("properties").asMap())));
			row.get("outgoing").values().forEach((edge) -> add(edge, node, node(edge.get("other"))));
			row.get("incoming").values().forEach((edge) -> add(edge, node(edge.get("other")), node));
		}

		private void add(Value edge, NodeKey from, NodeKey to) {
			StoredEdge stored = new StoredEdge(edge.get("id").asString(), edge.get("other").get("id").asString(),
					plain(edge.get("properties").asMap()));
			EdgeKey key = new EdgeKey(Relation.of(edge.get("type").asString(), from.label(), to.label()), from.key(),
					to.key(), stored.properties().getOrDefault("role", ""));
			if (this.edges.putIfAbsent(key, stored) != null) {
				this.doubled.add(stored);
			}
		}

	}

	private static NodeKey node(MapAccessor node) {
		return new NodeKey(label(node.get("labels").asList(Value::asString)), node.get("key").asString());
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
