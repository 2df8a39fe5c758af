package org.policygraph.load;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.policygraph.graph.Edge;
import org.policygraph.graph.Label;
import org.policygraph.graph.Node;
import org.policygraph.graph.Relation;

/**
 * Writes the rows of documents that the graph does not hold. What belongs to one document
 * is created without looking whether it is there; what documents share is merged once.
 */
final class NewDocuments {

	private final GraphTransaction transaction;

	private final SharedKeys.Pending shared;

	private final List<Map<String, Object>> documents = new ArrayList<>();

	private final Map<Label, List<Map<String, Object>>> owned = new EnumMap<>(Label.class);

	private final Map<Label, Map<String, Map<String, Object>>> merged = new EnumMap<>(Label.class);

	private final Map<Relation, List<Edge>> edges = new EnumMap<>(Relation.class);

	NewDocuments(GraphTransaction transaction, SharedKeys.Pending shared) {
		this.transaction = transaction;
		this.shared = shared;
	}

	/** Takes a document in, behind those before it. */
	void add(Reading.Document document, String rules) {
		Node itself = itself(document, rules);
		this.documents.add(Map.of("key", itself.key(), "properties", withId(itself)));
		for (Node node : document.rows().nodes()) {
			if (!isItself(node, document)) {
				add(node);
			}
		}
		document.rows().edges().forEach(this::add);
	}

	static boolean isItself(Node node, Reading.Document document) {
		return node.label() == Label.DOCUMENT && node.key().equals(document.id());
	}

	/** A document's own node, with what is noted of its reading. */
	static Node itself(Reading.Document document, String rules) {
		Node node = document.rows().nodes().stream().filter((one) -> isItself(one, document)).findFirst().orElseThrow();
		Map<String, Object> properties = new HashMap<>(node.properties());
		properties.put("rules", rules);
		properties.put("doubts", document.doubts().size());
		return new Node(node.label(), node.key(), properties);
	}

	static Map<String, Object> withId(Node node) {
		Map<String, Object> properties = new HashMap<>(node.properties());
		properties.put(node.label().key(), node.key());
		return properties;
	}

	/** A shared node whose documents know different things of it gets them all. */
	void add(Node node) {
		if (node.label().isOwned() && node.label() != Label.DOCUMENT) {
			this.owned.computeIfAbsent(node.label(), (any) -> new ArrayList<>()).add(withId(node));
		}
		else if (this.shared.isNew(node)) {
			Map<String, Object> properties = this.merged.computeIfAbsent(node.label(), (any) -> new LinkedHashMap<>())
				.computeIfAbsent(node.key(), (any) -> new HashMap<>());
			properties.putAll(node.properties());
		}
	}

	void add(Edge edge) {
		if (!isShared(edge.relation()) || this.shared.isNew(edge)) {
			this.edges.computeIfAbsent(edge.relation(), (any) -> new ArrayList<>()).add(edge);
		}
	}

	static boolean isShared(Relation relation) {
		return !relation.from().isOwned() && !relation.to().isOwned();
	}

	/** Writes all that was added: rows are made while those before them are written. */
	WriteCounts write() {
		GraphTransaction.Batch batch = this.transaction.new Batch();
		if (!this.documents.isEmpty()) {
			batch.send(Statements.read("write/documents"), Map.of("rows", this.documents));
		}
		this.owned.forEach((label, nodes) -> {
			PropertyColumns columns = PropertyColumns.of(nodes);
			String statement = Statements.of(Statements.read("write/create-nodes"), label);
			batch.send(columns.in(statement, "row", 0),
					Map.of("rows", nodes.stream().map((row) -> columns.row(row)).toList()));
		});
		this.merged.forEach((label, nodes) -> {
			String statement = (label == Label.DOCUMENT) ? "write/merge-stubs" : "write/merge-nodes";
			List<Map<String, Object>> rows = new ArrayList<>();
			nodes.forEach((key, properties) -> rows.add(Map.of("key", key, "properties", properties)));
			batch.send(Statements.of(Statements.read(statement), label), Map.of("rows", rows));
		});
		this.edges.forEach((relation, edges) -> send(relation, edges, batch));
		return batch.written();
	}

	private static void send(Relation relation, List<Edge> edges, GraphTransaction.Batch batch) {
		if (isShared(relation)) {
			batch.send(Statements.of(Statements.read("write/merge-relationships"), relation),
					Map.of("rows", edges.stream()
						.map((edge) -> Map.of("from", edge.from(), "to", edge.to(), "properties", edge.properties()))
						.toList()));
			return;
		}
		PropertyColumns columns = PropertyColumns.of(edges.stream().map(Edge::properties).toList());
		boolean outgoing = relation.from().isOwned();
		String statement = Statements.of(
				Statements.read(outgoing ? "write/create-relationships" : "write/create-incoming-relationships"),
				relation);
		batch.send(columns.in(statement, outgoing ? "row" : "edge", outgoing ? 2 : 1), Map.of("rows",
				outgoing ? edges.stream().map((edge) -> columns.row(edge.properties(), edge.from(), edge.to())).toList()
						: byTarget(edges, columns)),
				(written) -> requireAll(relation, edges.size(), written.relationshipsCreated()));
	}

	/** A relationship whose ends are not there would be lost without a word. */
	private static void requireAll(Relation relation, long sent, long written) {
		if (written != sent) {
			throw new IllegalStateException(
					"Of " + sent + " relationships " + relation + " " + written + " could be written");
		}
	}

	/** Many organs answer for one task: it is sent and looked for once. */
	private static List<List<Object>> byTarget(List<Edge> edges, PropertyColumns columns) {
		Map<String, List<List<Object>>> byTarget = new LinkedHashMap<>();
		edges.forEach((edge) -> byTarget.computeIfAbsent(edge.to(), (any) -> new ArrayList<>())
			.add(columns.row(edge.properties(), edge.from())));
		List<List<Object>> rows = new ArrayList<>();
		byTarget.forEach((to, incoming) -> rows.add(List.of(to, incoming)));
		return rows;
	}

}
