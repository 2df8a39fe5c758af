package org.policygraph.bulk;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import org.policygraph.graph.Edge;
import org.policygraph.graph.Label;
import org.policygraph.graph.Node;
import org.policygraph.graph.Relation;

/**
 * What documents share, held until all are read and then written once: organs, areas,
 * indicators, cited documents, and the relationships between them. Merged as the
 * statements of {@code cypher/write} merge them.
 */
final class SharedRows {

	private record Ends(Relation relation, String from, String to) {
	}

	private final Map<Label, Map<String, Map<String, Object>>> nodes = new EnumMap<>(Label.class);

	private final Map<String, Map<String, Object>> stubs = new LinkedHashMap<>();

	private final Map<Ends, Map<String, Object>> edges = new LinkedHashMap<>();

	private final Set<String> documents = new HashSet<>();

	/** A document itself: no stub stands for it. */
	void document(String id) {
		this.documents.add(id);
		this.stubs.remove(id);
	}

	void add(Node node) {
		if (node.label() == Label.DOCUMENT) {
			if (!this.documents.contains(node.key())) {
				this.stubs.putIfAbsent(node.key(), node.properties());
			}
			return;
		}
		Map<String, Map<String, Object>> byKey = this.nodes.computeIfAbsent(node.label(),
				(any) -> new LinkedHashMap<>());
		Map<String, Object> known = byKey.get(node.key());
		if (known == null) {
			byKey.put(node.key(), node.properties());
		}
		else if (!known.equals(node.properties())) {
			Map<String, Object> merged = new HashMap<>(known);
			merged.putAll(node.properties());
			byKey.put(node.key(), merged);
		}
	}

	/** The first that attests it is kept. */
	void add(Edge edge) {
		this.edges.putIfAbsent(new Ends(edge.relation(), edge.from(), edge.to()), edge.properties());
	}

	void writeTo(CsvGraph graph) {
		this.stubs.forEach((id, properties) -> graph.node(Label.DOCUMENT.written(), "id", id, properties));
		this.nodes.forEach((label, byKey) -> byKey
			.forEach((key, properties) -> graph.node(label.written(), label.key(), key, properties)));
		this.edges.forEach((ends, properties) -> {
			Relation relation = ends.relation();
			graph.relationship(relation.type(), relation.from().written(), ends.from(), relation.to().written(),
					ends.to(), properties);
		});
	}

}
