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

	private final Map<Relation, List<Map<String, Object>>> edges = new EnumMap<>(Relation.class);

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
			this.edges.computeIfAbsent(edge.relation(), (any) -> new ArrayList<>())
				.add(Map.of("from", edge.from(), "to", edge.to(), "properties", edge.properties()));
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
			written = written.plus(Statements.run(this.transaction,
					Statements.of(Statements.read("write/create-nodes"), entry.getKey()),
					Map.of("rows", entry.getValue())));
		}
		for (Map.Entry<Label, Map<String, Map<String, Object>>> entry : this.merged.entrySet()) {
			String statement = (entry.getKey() == Label.DOCUMENT) ? "write/merge-stubs" : "write/merge-nodes";
			List<Map<String, Object>> rows = new ArrayList<>();
			entry.getValue().forEach((key, properties) -> rows.add(Map.of("key", key, "properties", properties)));
			written = written.plus(Statements.run(this.transaction,
					Statements.of(Statements.read(statement), entry.getKey()), Map.of("rows", rows)));
		}
		for (Map.Entry<Relation, List<Map<String, Object>>> entry : this.edges.entrySet()) {
			written = written.plus(write(entry.getKey(), entry.getValue()));
		}
		return written;
	}

	private WriteCounts run(String statement, List<Map<String, Object>> rows) {
		return Statements.run(this.transaction, Statements.read(statement), Map.of("rows", rows));
	}

	/** A relationship whose ends are not there would be lost without a word. */
	private WriteCounts write(Relation relation, List<Map<String, Object>> rows) {
		String statement = Statements
			.read(isShared(relation) ? "write/merge-relationships" : "write/create-relationships");
		WriteCounts written = Statements.run(this.transaction, Statements.of(statement, relation),
				Map.of("rows", rows));
		if (!isShared(relation) && written.relationshipsCreated() != rows.size()) {
			throw new IllegalStateException("Of " + rows.size() + " relationships " + relation + " "
					+ written.relationshipsCreated() + " could be written");
		}
		return written;
	}

}
