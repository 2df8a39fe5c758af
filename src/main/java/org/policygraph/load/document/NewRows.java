package org.policygraph.load.document;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.neo4j.driver.Value;
import org.neo4j.driver.Values;

import org.policygraph.graph.Edge;
import org.policygraph.graph.Label;
import org.policygraph.graph.Node;
import org.policygraph.graph.Relation;
import org.policygraph.load.session.PropertyColumns;

/**
 * New rows in the form that the statements take. Any thread can make them, before their
 * transaction. Only the transaction can tell which shared nodes have to be written.
 *
 * @param owned nodes that belong to one document: their columns
 * @param joined relationships that one document attests
 * @param nodes nodes that documents share
 * @param edges relationships between these
 */
record NewRows(Map<Label, List<Value>> owned, Map<Relation, Joined> joined, List<Node> nodes, List<Edge> edges) {

	/**
	 * Relationships of one sort.
	 *
	 * @param value the keys of the nodes that they start at, of those that they end at,
	 * and for each of them the places of both therein and its columns
	 * @param size how many they are
	 */
	record Joined(Value value, int size) {
	}

	static NewRows of(Collection<Node> nodes, Collection<Edge> edges, PropertyColumns.All columns) {
		Map<Label, List<Value>> owned = new EnumMap<>(Label.class);
		List<Node> sharedNodes = new ArrayList<>();
		for (Node node : nodes) {
			if (isPart(node.label())) {
				owned.computeIfAbsent(node.label(), (any) -> new ArrayList<>())
					.add(Values.value(columns.of(node.label()).row(NewDocuments.withId(node))));
			}
			else {
				sharedNodes.add(node);
			}
		}
		Map<Relation, List<Edge>> byRelation = new EnumMap<>(Relation.class);
		List<Edge> sharedEdges = new ArrayList<>();
		for (Edge edge : edges) {
			(isShared(edge.relation()) ? sharedEdges
					: byRelation.computeIfAbsent(edge.relation(), (any) -> new ArrayList<>()))
				.add(edge);
		}
		Map<Relation, Joined> joined = new EnumMap<>(Relation.class);
		byRelation.forEach((relation, all) -> joined.put(relation, joined(all, columns.of(relation))));
		return new NewRows(owned, joined, sharedNodes, sharedEdges);
	}

	/** A document's own node may be in the graph already, because others cite it. */
	private static boolean isPart(Label label) {
		return label.isOwned() && label != Label.DOCUMENT;
	}

	static boolean isShared(Relation relation) {
		return !relation.from().isOwned() && !relation.to().isOwned();
	}

	/** Few organs answer for many tasks: each is sent and looked for once. */
	private static Joined joined(List<Edge> edges, PropertyColumns columns) {
		Map<String, Integer> from = new LinkedHashMap<>();
		Map<String, Integer> to = new LinkedHashMap<>();
		List<Object> rows = new ArrayList<>();
		edges.forEach(
				(edge) -> rows.add(columns.row(edge.properties(), place(edge.from(), from), place(edge.to(), to))));
		return new Joined(Values.value(List.of(List.copyOf(from.keySet()), List.copyOf(to.keySet()), rows)),
				edges.size());
	}

	private static int place(String key, Map<String, Integer> places) {
		Integer known = places.putIfAbsent(key, places.size());
		return (known != null) ? known : places.size() - 1;
	}

}
