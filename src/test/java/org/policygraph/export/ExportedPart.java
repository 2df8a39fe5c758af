package org.policygraph.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What JSON lines hold.
 *
 * @param nodes the ids of nodes
 * @param relationships relationships as text, with how often they are there
 * @param lines all lines
 */
record ExportedPart(Set<String> nodes, Map<String, Integer> relationships, List<JsonNode> lines) {

	private static final JsonMapper JSON = new JsonMapper();

	private static final Set<String> ABOVE = Set.of("PART_OF", "MEMBER_OF", "BELONGS_TO", "REPORTS_TO", "SUCCEEDED_BY");

	static ExportedPart read(Path file) throws IOException {
		try (Stream<String> lines = Files.lines(file)) {
			return of(lines.map((line) -> JSON.readTree(line)).toList());
		}
	}

	private static ExportedPart of(List<JsonNode> lines) {
		Set<String> nodes = new HashSet<>();
		Map<String, Integer> relationships = new TreeMap<>();
		lines.forEach((line) -> {
			if (line.get("type").asString().equals("node")) {
				assertThat(nodes.add(line.get("id").asString())).isTrue();
			}
			else {
				relationships.merge(described(line), 1, Integer::sum);
			}
		});
		return new ExportedPart(nodes, relationships, lines);
	}

	/** What documents and regions come with, worked out of the whole. */
	ExportedPart part(Set<String> documents, Set<String> regions) {
		Set<String> own = new HashSet<>();
		Set<String> all = new HashSet<>();
		this.lines.forEach((line) -> {
			JsonNode properties = line.get("properties");
			String id = line.get("id").asString();
			boolean owned = documents.contains(properties.path("document").asString(""))
					|| id.startsWith("Document:") && documents.contains(properties.path("id").asString(""));
			if (owned) {
				own.add(id);
			}
			else if (id.startsWith("Region:") && regions.contains(properties.path("code").asString(""))) {
				all.add(id);
			}
		});
		all.addAll(own);
		Set<JsonNode> kept = new HashSet<>();
		List<JsonNode> edges = this.lines.stream().filter((line) -> line.has("start")).toList();
		for (JsonNode edge : edges) {
			if (own.contains(start(edge)) || own.contains(end(edge))) {
				kept.add(edge);
				all.add(start(edge));
				all.add(end(edge));
			}
		}
		for (int before = -1; before != all.size();) {
			before = all.size();
			edges.stream()
				.filter((edge) -> ABOVE.contains(edge.get("label").asString()) && all.contains(start(edge)))
				.forEach((edge) -> {
					kept.add(edge);
					all.add(end(edge));
				});
		}
		List<JsonNode> lines = this.lines.stream()
			.filter((line) -> line.has("start") ? kept.contains(line) : all.contains(line.get("id").asString()))
			.toList();
		return of(lines);
	}

	private static String start(JsonNode edge) {
		return edge.get("start").get("id").asString();
	}

	private static String end(JsonNode edge) {
		return edge.get("end").get("id").asString();
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof ExportedPart part && part.nodes.equals(this.nodes)
				&& part.relationships.equals(this.relationships);
	}

	@Override
	public int hashCode() {
		return this.nodes.hashCode();
	}

	@Override
	public String toString() {
		return this.nodes.size() + " " + this.relationships.size();
	}

	static String described(JsonNode line) {
		return line.get("label").asString() + " " + line.get("start").get("id").asString() + " "
				+ line.get("end").get("id").asString() + " " + line.get("properties");
	}

}
