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
import org.policygraph.load.session.PropertyColumns;
import org.policygraph.load.session.WriteCounts;
import org.policygraph.reading.Reading;

/**
 * Writes the rows of documents that the graph does not hold. What belongs to one document
 * is created without looking whether it is there; what documents share is merged once.
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

	/**
	 * Takes a document in, behind those before it.
	 * @param ahead whether what is inside it is there already
	 */
	public void add(PreparedDocument document, String rules, boolean ahead) {
		Node itself = itself(document.read(), rules);
		this.documents.add(Map.of("key", itself.key(), "properties", withId(itself)));
		if (!ahead) {
			addInside(document.rows());
		}
		addOutside(document.rows());
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

	public void add(NewRows rows) {
		addInside(rows);
		addOutside(rows);
	}

	/** Takes in what touches nothing but the parts of one document. */
	public void addInside(NewRows rows) {
		rows.owned()
			.forEach((label, nodes) -> this.owned.computeIfAbsent(label, (any) -> new ArrayList<>()).addAll(nodes));
		join(rows.inner());
	}

	private void join(Map<Relation, NewRows.Joined> rows) {
		rows.forEach((relation, edges) -> this.joined.computeIfAbsent(relation, (any) -> new ArrayList<>()).add(edges));
	}

	/** A shared node whose documents know different things of it gets them all. */
	private void addOutside(NewRows rows) {
		join(rows.joined());
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

	/** Writes all that was added. */
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

	/** A relationship whose ends are not there would be lost without a word. */
	private static void requireAll(Relation relation, long sent, long written) {
		if (written != sent) {
			throw new IllegalStateException(
					"Of " + sent + " relationships " + relation + " " + written + " could be written");
		}
	}

}
