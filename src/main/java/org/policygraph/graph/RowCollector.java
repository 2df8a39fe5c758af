package org.policygraph.graph;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** Collects a document's rows, each node and each relationship once. */
final class RowCollector {

	private record Ends(Relation relation, String from, String to, Object role) {
	}

	private final String source;

	private final Map<Label, Map<String, Node>> nodes = new EnumMap<>(Label.class);

	private final Map<Ends, Edge> edges = new LinkedHashMap<>();

	RowCollector(String source) {
		this.source = source;
	}

	String source() {
		return this.source;
	}

	boolean has(Label label, String key) {
		return this.nodes.getOrDefault(label, Map.of()).containsKey(key);
	}

	void add(Label label, String key, Map<String, Object> properties) {
		this.nodes.computeIfAbsent(label, (any) -> new LinkedHashMap<>())
			.putIfAbsent(key, new Node(label, key, properties));
	}

	/**
	 * Adds a relationship. If it is there already, the row keeps the place that attested
	 * it first.
	 */
	void connect(Relation relation, String fromKey, String toKey, Map<String, Object> properties) {
		Object role = properties.getOrDefault("role", "");
		this.edges.putIfAbsent(new Ends(relation, fromKey, toKey, role),
				new Edge(relation, fromKey, toKey, properties));
	}

	Rows rows() {
		Stream<Node> all = this.nodes.values().stream().flatMap((byKey) -> byKey.values().stream());
		return new Rows(this.source, all.toList(), this.edges.values().stream().toList());
	}

}
