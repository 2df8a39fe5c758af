package org.policygraph.load.document;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.neo4j.driver.Value;

import org.policygraph.graph.CypherFile;
import org.policygraph.graph.Edge;
import org.policygraph.graph.Label;
import org.policygraph.graph.Node;
import org.policygraph.graph.Relation;
import org.policygraph.load.session.GraphTransaction;
import org.policygraph.load.session.MissingNodes;
import org.policygraph.load.session.PropertyColumns;
import org.policygraph.load.session.WriteCounts;
import org.policygraph.reading.Reading;

/**
 * Writes the rows of documents that the graph does not hold. Nodes of one document are
 * created without a look whether they exist. Nodes that documents share are merged once.
 */
public final class NewDocuments {

	private final GraphTransaction transaction;

	private final SharedKeys.Pending shared;

	private final List<Map<String, Object>> documents = new ArrayList<>();

	private final Map<Label, List<Value>> owned = new EnumMap<>(Label.class);

	private final Map<Label, Map<String, Map<String, Object>>> merged = new EnumMap<>(Label.class);

	private final Map<Relation, List<NewRows.Joined>> joined = new EnumMap<>(Relation.class);

	private final Map<Relation, List<Edge>> sharedEdges = new EnumMap<>(Relation.class);

	public NewDocuments(GraphTransaction transaction, SharedKeys.Pending shared) {
		this.transaction = transaction;
		this.shared = shared;
	}

	/** Adds a document, behind those before it. */
	public void add(PreparedDocument document, String rules) {
		Node itself = itself(document.read(), rules);
		this.documents.add(Map.of("key", itself.key(), "properties", withId(itself)));
		add(document.rows());
	}

	static boolean isItself(Node node, Reading.Document document) {
		return node.label() == Label.DOCUMENT && node.key().equals(document.id());
	}

	/** A document's own node, with the rules that read it and the number of doubts. */
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

	/** Adds rows. A shared node gets the properties that any document gives it. */
	void add(NewRows rows) {
		rows.owned()
			.forEach((label, nodes) -> this.owned.computeIfAbsent(label, (any) -> new ArrayList<>()).addAll(nodes));
		rows.joined()
			.forEach((relation, edges) -> this.joined.computeIfAbsent(relation, (any) -> new ArrayList<>()).add(edges));
		rows.nodes()
			.stream()
			.filter(this.shared::isNew)
			.forEach((node) -> this.merged.computeIfAbsent(node.label(), (any) -> new LinkedHashMap<>())
				.computeIfAbsent(node.key(), (any) -> new HashMap<>())
				.putAll(node.properties()));
		rows.edges()
			.stream()
			.filter(this.shared::isNew)
			.forEach((edge) -> this.sharedEdges.computeIfAbsent(edge.relation(), (any) -> new ArrayList<>()).add(edge));
	}

	/**
	 * Writes all that was added.
	 * @throws MissingNodes if a relationship was not written because an end is missing
	 */
	public WriteCounts write() {
		GraphTransaction.Batch batch = this.transaction.new Batch();
		if (!this.documents.isEmpty()) {
			batch.send(CypherFile.read("write/documents"), Map.of("rows", this.documents));
		}
		this.owned.forEach((label, nodes) -> batch
			.send(columns(label).in(CypherFile.read("write/create-nodes", label), 0), Map.of("rows", nodes)));
		this.merged.forEach((label, nodes) -> {
			String statement = (label == Label.DOCUMENT) ? "write/merge-stubs" : "write/merge-nodes";
			List<Map<String, Object>> rows = new ArrayList<>();
			nodes.forEach((key, properties) -> rows.add(Map.of("key", key, "properties", properties)));
			batch.send(CypherFile.read(statement, label), Map.of("rows", rows));
		});
		this.sharedEdges.forEach((relation, edges) -> batch.send(CypherFile.read("write/merge-relationships", relation),
				Map.of("rows", edges.stream()
					.map((edge) -> Map.of("from", edge.from(), "to", edge.to(), "properties", edge.properties()))
					.toList())));
		this.joined.forEach((relation, all) -> batch.send(
				columns(relation).in(CypherFile.read("write/create-relationships", relation), 2),
				Map.of("parts", all.stream().map(NewRows.Joined::value).toList()), (written) -> requireAll(relation,
						all.stream().mapToLong(NewRows.Joined::size).sum(), written.relationshipsCreated())));
		return batch.written();
	}

	private PropertyColumns columns(Enum<?> sort) {
		return this.transaction.columns().of(sort);
	}

	/** Without this check, a relationship would be lost silently if an end is missing. */
	private static void requireAll(Relation relation, long sent, long written) {
		if (written != sent) {
			throw new MissingNodes("Of " + sent + " relationships " + relation + ", " + written
					+ " could be written. 部分关系的端点不在图中，未能写入。");
		}
	}

}
