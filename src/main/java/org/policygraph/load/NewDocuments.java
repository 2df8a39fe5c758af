package org.policygraph.load;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.neo4j.driver.TransactionContext;

import org.policygraph.graph.Edge;
import org.policygraph.graph.Label;
import org.policygraph.graph.Node;
import org.policygraph.graph.Relation;

/**
 * Writes the rows of documents that the graph does not hold. What belongs to one document
 * is created without looking whether it is there; what documents share is merged once.
 */
final class NewDocuments {

	private final TransactionContext transaction;

	private final SharedKeys.Pending shared;

	private final List<Map<String, Object>> documents = new ArrayList<>();

	private final Map<Label, List<Map<String, Object>>> owned = new EnumMap<>(Label.class);

	private final Map<Label, Map<String, Map<String, Object>>> merged = new EnumMap<>(Label.class);

	private final Map<Relation, List<Edge>> edges = new EnumMap<>(Relation.class);

	NewDocuments(TransactionContext transaction, SharedKeys.Pending shared) {
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

	/** Writes all that was added. */
	WriteCounts write() {
		WriteCounts written = WriteCounts.NONE;
		if (!this.documents.isEmpty()) {
			written = written.plus(run("write/documents", this.documents));
		}
		for (Map.Entry<Label, List<Map<String, Object>>> entry : this.owned.entrySet()) {
			PropertyColumns columns = PropertyColumns.of(entry.getValue());
			String statement = Statements.of(Statements.read("write/create-nodes"), entry.getKey());
			written = written.plus(Statements.run(this.transaction, columns.in(statement, "row", 0),
					Map.of("rows", entry.getValue().stream().map((row) -> columns.row(row)).toList())));
		}
		for (Map.Entry<Label, Map<String, Map<String, Object>>> entry : this.merged.entrySet()) {
			String statement = (entry.getKey() == Label.DOCUMENT) ? "write/merge-stubs" : "write/merge-nodes";
			List<Map<String, Object>> rows = new ArrayList<>();
			entry.getValue().forEach((key, properties) -> rows.add(Map.of("key", key, "properties", properties)));
			written = written.plus(Statements.run(this.transaction,
					Statements.of(Statements.read(statement), entry.getKey()), Map.of("rows", rows)));
		}
		for (Map.Entry<Relation, List<Edge>> entry : this.edges.entrySet()) {
			written = written.plus(write(entry.getKey(), entry.getValue()));
		}
		return written;
	}

	private WriteCounts run(String statement, List<Map<String, Object>> rows) {
		return Statements.run(this.transaction, Statements.read(statement), Map.of("rows", rows));
	}

	/** A relationship whose ends are not there would be lost without a word. */
	private WriteCounts write(Relation relation, List<Edge> edges) {
		if (isShared(relation)) {
			return run("write/merge-relationships", relation,
					edges.stream()
						.map((edge) -> Map.of("from", edge.from(), "to", edge.to(), "properties", edge.properties()))
						.toList());
		}
		PropertyColumns columns = PropertyColumns.of(edges.stream().map(Edge::properties).toList());
		WriteCounts written = relation.from().isOwned()
				? run("write/create-relationships", relation, columns, "row", 2,
						edges.stream().map((edge) -> columns.row(edge.properties(), edge.from(), edge.to())).toList())
				: run("write/create-incoming-relationships", relation, columns, "edge", 1, byTarget(edges, columns));
		if (written.relationshipsCreated() != edges.size()) {
			throw new IllegalStateException("Of " + edges.size() + " relationships " + relation + " "
					+ written.relationshipsCreated() + " could be written");
		}
		return written;
	}

	private WriteCounts run(String statement, Relation relation, List<?> rows) {
		return Statements.run(this.transaction, Statements.of(Statements.read(statement), relation),
				Map.of("rows", rows));
	}

	private WriteCounts run(String statement, Relation relation, PropertyColumns columns, String row, int first,
			List<?> rows) {
		String text = columns.in(Statements.of(Statements.read(statement), relation), row, first);
		return Statements.run(this.transaction, text, Map.of("rows", rows));
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
