package org.policygraph.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.neo4j.driver.Driver;

/** All of a graph in memory. */
final class GraphCopy {

	record MemoryNode(String id, Set<String> labels, Map<String, Object> properties) {
	}

	record MemoryEdge(String id, String type, MemoryNode from, MemoryNode to, Map<String, Object> properties) {
	}

	private final Map<String, MemoryNode> nodes = new LinkedHashMap<>();

	private final List<MemoryEdge> edges = new ArrayList<>();

	GraphCopy(Driver driver) {
		driver.executableQuery("MATCH (n) RETURN elementId(n) AS id, labels(n) AS labels, properties(n) AS properties")
			.execute()
			.records()
			.forEach((row) -> this.nodes.put(row.get("id").asString(), new MemoryNode(row.get("id").asString(),
					Set.copyOf(row.get("labels").asList((label) -> label.asString())), row.get("properties").asMap())));
		driver
			.executableQuery("MATCH (a)-[r]->(b) RETURN elementId(r) AS id, type(r) AS type, elementId(a) AS a, "
					+ "elementId(b) AS b, properties(r) AS properties")
			.execute()
			.records()
			.forEach((row) -> this.edges.add(new MemoryEdge(row.get("id").asString(), row.get("type").asString(),
					node(row.get("a").asString()), node(row.get("b").asString()), row.get("properties").asMap())));
	}

	private MemoryNode node(String id) {
		return Objects.requireNonNull(this.nodes.get(id));
	}

	List<MemoryNode> labelled(List<String> labels) {
		return this.nodes.values().stream().filter((node) -> node.labels().containsAll(labels)).toList();
	}

	List<MemoryEdge> from(MemoryNode node, String type) {
		return this.edges.stream().filter((edge) -> edge.from() == node && edge.type().equals(type)).toList();
	}

	List<MemoryEdge> to(MemoryNode node, String type) {
		return this.edges.stream().filter((edge) -> edge.to() == node && edge.type().equals(type)).toList();
	}

}
