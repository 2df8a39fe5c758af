package org.policygraph.load.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.policygraph.graph.Edge;
import org.policygraph.graph.Label;
import org.policygraph.graph.Node;
import org.policygraph.load.document.StoredRows.EdgeKey;
import org.policygraph.load.document.StoredRows.NodeKey;
import org.policygraph.load.document.StoredRows.StoredEdge;
import org.policygraph.load.document.StoredRows.StoredNode;
import org.policygraph.reading.Reading;

/**
 * The difference between what the graph holds of a document and what was read now.
 *
 * @param newNodes parts that are new
 * @param changedNodes the document and parts that have other properties now
 * @param removedNodes parts that are no longer there
 * @param newEdges relationships that are new
 * @param changedEdges relationships with other properties now, by element id
 * @param changedAreas element ids of areas about which the document says something else
 * @param removedEdges relationships that the document attests no longer
 * @param shared nodes and relationships that other documents may attest too
 */
public record Difference(List<Node> newNodes, List<PlacedNode> changedNodes, List<PlacedNode> removedNodes,
		List<Edge> newEdges, Map<String, Map<String, Object>> changedEdges, List<String> changedAreas,
		List<StoredEdge> removedEdges, Shared shared) {

	public Difference {
		newNodes = List.copyOf(newNodes);
		changedNodes = List.copyOf(changedNodes);
		removedNodes = List.copyOf(removedNodes);
		newEdges = List.copyOf(newEdges);
		changedEdges = Map.copyOf(changedEdges);
		changedAreas = List.copyOf(changedAreas);
		removedEdges = List.copyOf(removedEdges);
	}

	/**
	 * A node of the graph.
	 *
	 * @param id its element id
	 * @param node its label, key and properties
	 */
	public record PlacedNode(String id, Node node) {
	}

	/** Rows that other documents may attest too. They are merged, never replaced. */
	public record Shared(List<Node> nodes, List<Edge> edges) {

		public Shared {
			nodes = List.copyOf(nodes);
			edges = List.copyOf(edges);
		}

	}

	/** Compares what is stored with what was read. */
	public static Difference between(StoredRows stored, Reading.Document read, String rules) {
		return new Comparison(stored).compare(read, rules);
	}

	/** Collects the difference, row by row. */
	private static final class Comparison {

		private final StoredRows stored;

		private final Map<NodeKey, StoredNode> unseenNodes;

		private final Map<EdgeKey, StoredEdge> unseenEdges;

		private final List<Node> newNodes = new ArrayList<>();

		private final List<PlacedNode> changedNodes = new ArrayList<>();

		private final List<Edge> newEdges = new ArrayList<>();

		private final Map<String, Map<String, Object>> changedEdges = new HashMap<>();

		private final List<String> changedAreas = new ArrayList<>();

		private final List<Node> sharedNodes = new ArrayList<>();

		private final List<Edge> sharedEdges = new ArrayList<>();

		private Comparison(StoredRows stored) {
			this.stored = stored;
			this.unseenNodes = new LinkedHashMap<>(stored.nodes());
			this.unseenEdges = new LinkedHashMap<>(stored.edges());
		}

		private Difference compare(Reading.Document read, String rules) {
			for (Node node : read.rows().nodes()) {
				if (NewDocuments.isItself(node, read)) {
					compare(NewDocuments.itself(read, rules));
				}
				else if (node.label() == Label.DOCUMENT || !node.label().isOwned()) {
					this.sharedNodes.add(node);
				}
				else {
					compare(node);
				}
			}
			for (Edge edge : read.rows().edges()) {
				if (NewRows.isShared(edge.relation())) {
					this.sharedEdges.add(edge);
				}
				else {
					compare(edge);
				}
			}
			List<PlacedNode> removedNodes = new ArrayList<>();
			this.unseenNodes.forEach((key, node) -> removedNodes
				.add(new PlacedNode(node.id(), new Node(key.label(), key.key(), node.properties()))));
			List<StoredEdge> removedEdges = new ArrayList<>(this.stored.doubled());
			removedEdges.addAll(this.unseenEdges.values());
			return new Difference(this.newNodes, this.changedNodes, removedNodes, this.newEdges, this.changedEdges,
					this.changedAreas, removedEdges, new Shared(this.sharedNodes, this.sharedEdges));
		}

		private void compare(Node node) {
			NodeKey key = new NodeKey(node.label(), node.key());
			this.unseenNodes.remove(key);
			@Nullable StoredNode before = this.stored.nodes().get(key);
			if (before == null) {
				this.newNodes.add(node);
			}
			else if (!StoredRows.plain(NewDocuments.withId(node)).equals(before.properties())) {
				this.changedNodes.add(new PlacedNode(before.id(), node));
			}
		}

		private void compare(Edge edge) {
			EdgeKey key = new EdgeKey(edge.relation(), edge.from(), edge.to(),
					edge.properties().getOrDefault("role", ""));
			this.unseenEdges.remove(key);
			@Nullable StoredEdge before = this.stored.edges().get(key);
			if (before == null) {
				this.newEdges.add(edge);
			}
			else if (!StoredRows.plain(edge.properties()).equals(before.properties())) {
				this.changedEdges.put(before.id(), edge.properties());
				if (edge.relation().to() == Label.AREA) {
					this.changedAreas.add(before.other());
				}
			}
		}

	}

}
