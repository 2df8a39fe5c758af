package org.policygraph.bulk;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.policygraph.graph.Edge;
import org.policygraph.graph.Label;
import org.policygraph.graph.Node;
import org.policygraph.graph.Relation;

/**
 * The rows that documents share: organs, areas, indicators, cited documents, and the
 * relationships between them. They are collected until all documents are read, merged as
 * the statements of {@code cypher/write} merge them, and then written once.
 */
public final class SharedRows {

	private record Ends(Relation relation, String from, String to) {
	}

	private final Map<Label, Map<String, Map<String, Object>>> nodes = new EnumMap<>(Label.class);

	private final Map<String, Map<String, Object>> stubs = new LinkedHashMap<>();

	private final Map<Ends, Map<String, Object>> edges = new LinkedHashMap<>();

	private final Set<String> documents = new HashSet<>();

	/** A document itself: no stub stands for it. */
	public void document(String id) {
		this.documents.add(id);
		this.stubs.remove(id);
	}

	/** The properties that come later are kept, where they differ. */
	public void add(Node node) {
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
	public void add(Edge edge) {
		this.edges.putIfAbsent(new Ends(edge.relation(), edge.from(), edge.to()), edge.properties());
	}

	/**
	 * Hands the collected rows on to another collection. Collections of several stretches
	 * of documents, taken in one after another, give the shared rows of all of them.
	 */
	public void handOn(Consumer<String> documents, Consumer<Node> nodes, Consumer<Edge> edges) {
		this.documents.forEach(documents);
		this.stubs.forEach((id, properties) -> nodes.accept(new Node(Label.DOCUMENT, id, properties)));
		this.nodes.forEach(
				(label, byKey) -> byKey.forEach((key, properties) -> nodes.accept(new Node(label, key, properties))));
		this.edges
			.forEach((ends, properties) -> edges.accept(new Edge(ends.relation(), ends.from(), ends.to(), properties)));
	}

	/** Writes the collected rows. */
	public void writeTo(Tables graph) {
		handOn((document) -> {
		}, (node) -> graph.node(node.label().written(), node.label().key(), node.key(), node.properties()), (edge) -> {
			Relation relation = edge.relation();
			graph.relationship(relation.type(), relation.from().written(), edge.from(), relation.to().written(),
					edge.to(), edge.properties());
		});
	}

}
