package org.policygraph.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import graphql.schema.GraphQLAppliedDirective;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import org.jspecify.annotations.Nullable;

import org.policygraph.query.GraphCopy.MemoryEdge;
import org.policygraph.query.GraphCopy.MemoryNode;
import org.policygraph.query.model.GraphModel;

/**
 * Follows the fields of the schema in a graph in memory, as their directives say; the few
 * patterns that the schema has are told one by one.
 */
final class Follower {

	/** What a field leads to. */
	record Step(MemoryNode node, @Nullable MemoryEdge edge) {
	}

	private final GraphQLSchema schema;

	private final GraphCopy graph;

	Follower(GraphQLSchema schema, GraphCopy graph) {
		this.schema = schema;
		this.graph = graph;
	}

	GraphQLObjectType target(GraphQLFieldDefinition field) {
		return (GraphQLObjectType) GraphQLTypeUtil.unwrapAll(field.getType());
	}

	GraphQLFieldDefinition field(String type, String name) {
		return this.schema.getObjectType(type).getFieldDefinition(name);
	}

	GraphQLObjectType type(String name) {
		return this.schema.getObjectType(name);
	}

	List<MemoryNode> all(GraphQLObjectType type) {
		return this.graph.labelled(labels(type));
	}

	private static List<String> labels(GraphQLObjectType type) {
		return Objects.requireNonNull(type.getAppliedDirective("node").getArgument("labels").getValue());
	}

	static String key(GraphQLObjectType type) {
		return Objects.requireNonNull(type.getAppliedDirective("node").getArgument("key").getValue());
	}

	static @Nullable Object value(Map<String, Object> properties, GraphQLFieldDefinition field) {
		GraphQLAppliedDirective stored = field.getAppliedDirective("stored");
		String property = (stored != null) ? GraphModel.text(stored, "property") : field.getName();
		return properties.get(property);
	}

	/** Where a field of a node leads. */
	List<Step> follow(MemoryNode node, GraphQLFieldDefinition field) {
		List<Step> steps = new ArrayList<>();
		List<String> labels = labels(target(field));
		GraphQLAppliedDirective relationship = field.getAppliedDirective("relationship");
		if (relationship == null) {
			pattern(node, Objects.requireNonNull(GraphModel.text(field.getAppliedDirective("cypher"), "pattern")))
				.forEach((other) -> steps.add(new Step(other, null)));
			return steps;
		}
		String type = Objects.requireNonNull(GraphModel.text(relationship, "type"));
		boolean out = "OUT".equals(relationship.getArgument("direction").getValue());
		for (MemoryEdge edge : out ? this.graph.from(node, type) : this.graph.to(node, type)) {
			MemoryNode other = out ? edge.to() : edge.from();
			if (other.labels().containsAll(labels)) {
				steps.add(new Step(other, edge));
			}
		}
		return steps;
	}

	private List<MemoryNode> pattern(MemoryNode node, String pattern) {
		return switch (pattern) {
			case "this" -> List.of(node);
			case "(it:Document {id: this.document})" -> where("Document", "id", node.properties().get("document"));
			case "(it:Task {document: this.id})" -> where("Task", "document", node.properties().get("id"));
			case "(it:Target {document: this.id})" -> where("Target", "document", node.properties().get("id"));
			case "(:Document {id: this.document})-[:APPLIES_TO]->(it:Region)" ->
				where("Document", "id", node.properties().get("document")).stream()
					.flatMap((document) -> ends(document, "APPLIES_TO").stream())
					.toList();
			case "(this)-[:APPLIES_TO]->(it:Region)" -> ends(node, "APPLIES_TO");
			case "(this)-[:BELONGS_TO]->(it:Region)" -> ends(node, "BELONGS_TO");
			case "(this)-[:SUCCEEDED_BY]->(it:Region)" -> ends(node, "SUCCEEDED_BY");
			case "(this)-[:FOR_REGION]->(it:Region)" -> ends(node, "FOR_REGION");
			case "(it:Region)-[:MEMBER_OF]->(this)" ->
				this.graph.to(node, "MEMBER_OF").stream().map(MemoryEdge::from).toList();
			case "(this)<-[:MEASURES]-(:Target)-[:FOR_REGION]->(it:Region)" -> this.graph.to(node, "MEASURES")
				.stream()
				.flatMap((measured) -> ends(measured.from(), "FOR_REGION").stream())
				.toList();
			default -> throw new IllegalStateException("A new pattern: say here what it means: " + pattern);
		};
	}

	private List<MemoryNode> where(String label, String property, @Nullable Object value) {
		return this.graph.labelled(List.of(label))
			.stream()
			.filter((node) -> value != null && value.equals(node.properties().get(property)))
			.toList();
	}

	private List<MemoryNode> ends(MemoryNode node, String type) {
		return this.graph.from(node, type).stream().map(MemoryEdge::to).toList();
	}

	/** Whether a node stands in a region or in one of its parts. */
	boolean within(MemoryNode node, GraphQLObjectType type, Object code) {
		String pattern = Objects.requireNonNull(GraphModel.text(type.getAppliedDirective("node"), "within"));
		for (MemoryNode region : pattern(node, pattern)) {
			MemoryNode at = region;
			while (at != null) {
				if (code.equals(at.properties().get("code"))) {
					return true;
				}
				List<MemoryNode> above = ends(at, "PART_OF");
				at = above.isEmpty() ? null : above.get(0);
			}
		}
		return false;
	}

}
