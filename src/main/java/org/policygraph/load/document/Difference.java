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
import org.policygraph.reading.Reading;

/**
 * What has to be written so that the graph holds of a document what was read now, and
 * nothing else of it.
 *
 * @param newNodes parts that are new
 * @param changedNodes the document or parts that say something else now
 * @param goneNodes parts that are no longer there
 * @param newEdges relationships that are new
 * @param changedEdges relationships with other properties now, by element id
 * @param changedAreas areas of which it says something else now, by element id
 * @param goneEdges relationships that are no longer attested
 * @param shared nodes and relationships that it shares with others
 */
public record Difference(List<Node> newNodes, List<Placed> changedNodes, List<Placed> goneNodes, List<Edge> newEdges,
		Map<String, Map<String, Object>> changedEdges, List<String> changedAreas, List<StoredRows.StoredEdge> goneEdges,
		Shared shared) {

	/** A node that is there, by its element id. */
	public record Placed(String id, Node node) {
	}

	/** What others may attest too: merged, never replaced. */
	record Shared(List<Node> nodes, List<Edge> edges) {
	}

	/** From what is held to what was read. */
	public static Difference between(StoredRows held, Reading.Document read, String rules) {
		Difference difference = new Difference(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(),
				new ArrayList<>(), new HashMap<>(), new ArrayList<>(), new ArrayList<>(held.doubled()),
				new Shared(new ArrayList<>(), new ArrayList<>()));
		Map<StoredRows.NodeKey, StoredRows.StoredNode> goneNodes = new LinkedHashMap<>(held.nodes());
		for (Node node : read.rows().nodes()) {
			boolean itself = NewDocuments.isItself(node, read);
			if (!itself && (node.label() == Label.DOCUMENT || !node.label().isOwned())) {
				difference.shared.nodes().add(node);
			}
			else {
				Node wanted = itself ? NewDocuments.itself(read, rules) : node;
				StoredRows.NodeKey key = new StoredRows.NodeKey(node.label(), node.key());
				goneNodes.remove(key);
				difference.compare(wanted, held.nodes().get(key));
			}
		}
		goneNodes.forEach((key, node) -> difference.goneNodes
			.add(new Placed(node.id(), new Node(key.label(), key.key(), node.properties()))));
		Map<StoredRows.EdgeKey, StoredRows.StoredEdge> goneEdges = new LinkedHashMap<>(held.edges());
		for (Edge edge : read.rows().edges()) {
			if (NewRows.isShared(edge.relation())) {
				difference.shared.edges().add(edge);
			}
			else {
				StoredRows.EdgeKey key = new StoredRows.EdgeKey(edge.relation(), edge.from(), edge.to(),
						edge.properties().getOrDefault("role", ""));
				goneEdges.remove(key);
				difference.compare(edge, held.edges().get(key));
			}
		}
		difference.goneEdges.addAll(goneEdges.values());
		return difference;
	}

	private void compare(Node node, StoredRows.@Nullable StoredNode held) {
		if (held == null) {
			this.newNodes.add(node);
		}
		else if (!StoredRows.plain(NewDocuments.withId(node)).equals(held.properties())) {
			this.changedNodes.add(new Placed(held.id(), node));
		}
	}

	private void compare(Edge edge, StoredRows.@Nullable StoredEdge held) {
		if (held == null) {
			this.newEdges.add(edge);
		}
		else if (!StoredRows.plain(edge.properties()).equals(held.properties())) {
			this.changedEdges.put(held.id(), edge.properties());
			if (edge.relation().to() == Label.AREA) {
				this.changedAreas.add(held.other());
			}
		}
	}

}
