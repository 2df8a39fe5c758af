package org.policygraph.bulk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.policygraph.gazetteer.FormerRegion;
import org.policygraph.gazetteer.Region;
import org.policygraph.gazetteer.Regions;
import org.policygraph.graph.Edge;
import org.policygraph.graph.GazetteerRows;
import org.policygraph.graph.Label;
import org.policygraph.graph.Node;
import org.policygraph.graph.Relation;
import org.policygraph.reading.Reading;
import org.policygraph.reading.RulesVersion;
import org.policygraph.reading.SourceFile;

/** Writes the gazetteer and documents to tables, as {@code cypher/write} would. */
public final class GraphWriter {

	private final Tables graph;

	private final RulesVersion rules;

	private final SharedRows shared = new SharedRows();

	private long documents;

	private long tasks;

	private long responsibilities;

	/**
	 * Prepares it.
	 * @param rules by which the documents were read
	 */
	public GraphWriter(Tables graph, RulesVersion rules) {
		this.graph = graph;
		this.rules = rules;
	}

	/** Writes the regions, today's and former ones. */
	public void gazetteer(Regions regions) {
		for (Region region : regions.all()) {
			Map<String, Object> row = new HashMap<>(GazetteerRows.of(region, regions));
			row.keySet().removeAll(List.of("code", "city", "parent"));
			this.graph.node(region.isCity() ? "Region:City" : "Region", "code", region.code(), row);
			if (region.parent() != null) {
				this.graph.relationship("PART_OF", "Region", region.code(), "Region", region.parent(), Map.of());
			}
		}
		for (FormerRegion former : regions.former()) {
			Map<String, Object> row = new HashMap<>(GazetteerRows.of(former));
			row.keySet().removeAll(List.of("id", "kind", "successors"));
			this.graph.node("FormerRegion", "id", former.id(), row);
			former.successors()
				.stream()
				.distinct()
				.forEach((code) -> this.graph.relationship("SUCCEEDED_BY", "FormerRegion", former.id(), "Region", code,
						Map.of("year", former.until(), "kind", former.kind().name())));
		}
		this.graph.node("Gazetteer", "id", "gazetteer", Map.of("sha256", this.rules.gazetteer()));
	}

	/**
	 * Writes the rows that belong to this document alone, and collects those that it
	 * shares.
	 */
	public void document(Reading.Document document) {
		String id = document.rows().source();
		this.documents++;
		this.shared.document(id);
		for (Node node : document.rows().nodes()) {
			if (node.label() == Label.DOCUMENT && node.key().equals(id)) {
				Map<String, Object> properties = new HashMap<>(node.properties());
				properties.put("rules", this.rules.all());
				properties.put("doubts", document.doubts().size());
				this.graph.node(node.label().written(), "id", id, properties);
			}
			else if (node.label().isOwned() && node.label() != Label.DOCUMENT) {
				this.graph.node(node.label().written(), node.label().key(), node.key(), node.properties());
				this.tasks += (node.label() == Label.TASK) ? 1 : 0;
			}
			else {
				this.shared.add(node);
			}
		}
		document.rows().edges().forEach(this::edge);
	}

	/** Writes a relationship, or holds it if its ends are shared. */
	public void edge(Edge edge) {
		Relation relation = edge.relation();
		if (!relation.from().isOwned() && !relation.to().isOwned()) {
			this.shared.add(edge);
			return;
		}
		this.graph.relationship(relation.type(), relation.from().written(), edge.from(), relation.to().written(),
				edge.to(), edge.properties());
		this.responsibilities += relation.type().equals("RESPONSIBLE_FOR") ? 1 : 0;
	}

	/** The rows that documents share; to be written after all documents. */
	public SharedRows shared() {
		return this.shared;
	}

	/** Notes which document a file gives. */
	void file(SourceFile file) {
		this.graph.node("SourceFile", "id", file.id(),
				Map.of("document", file.document(), "name", file.name(), "sha256", file.sha256()));
	}

	long documents() {
		return this.documents;
	}

	long tasks() {
		return this.tasks;
	}

	long responsibilities() {
		return this.responsibilities;
	}

}
