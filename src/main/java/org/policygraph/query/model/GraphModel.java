package org.policygraph.query.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import graphql.schema.GraphQLAppliedDirective;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import org.jspecify.annotations.Nullable;

import org.policygraph.query.answer.RowMapper;

/** What the directives of the schema say, read once. */
public final class GraphModel {

	private final Map<String, NodeType> types = new LinkedHashMap<>();

	private final Map<String, RootField> roots = new LinkedHashMap<>();

	private final GraphQLSchema schema;

	private GraphModel(GraphQLSchema schema) {
		this.schema = schema;
	}

	public static GraphModel of(GraphQLSchema schema) {
		GraphModel model = new GraphModel(schema);
		List<GraphQLObjectType> nodes = schema.getAllTypesAsList()
			.stream()
			.filter(GraphQLObjectType.class::isInstance)
			.map(GraphQLObjectType.class::cast)
			.filter((type) -> type.hasAppliedDirective("node"))
			.toList();
		for (GraphQLObjectType type : nodes) {
			GraphQLAppliedDirective node = type.getAppliedDirective("node");
			List<String> labels = Objects.requireNonNull(node.getArgument("labels").getValue());
			model.types.put(type.getName(),
					new NodeType(type.getName(), labels, Objects.requireNonNull(text(node, "key")),
							text(node, "within"), fulltext(type.getAppliedDirective("fulltext"))));
		}
		nodes.forEach(model::readFields);
		model.readRoots();
		return model;
	}

	public GraphQLSchema schema() {
		return this.schema;
	}

	/** The type of nodes of that name, if it is one. */
	@Nullable NodeType find(String name) {
		return this.types.get(name);
	}

	public NodeType type(String name) {
		return Objects.requireNonNull(this.types.get(name), name);
	}

	/** The types of nodes that implement an interface. */
	public List<NodeType> implementing(String name) {
		return this.schema
			.getImplementations(
					Objects.requireNonNull((graphql.schema.GraphQLInterfaceType) this.schema.getType(name), name))
			.stream()
			.map((type) -> type(type.getName()))
			.toList();
	}

	/** The types that full-text indexes hold. */
	public List<NodeType> searched() {
		return this.types.values().stream().filter(NodeType::isSearched).toList();
	}

	private static NodeType.@Nullable Fulltext fulltext(@Nullable GraphQLAppliedDirective directive) {
		return (directive != null) ? new NodeType.Fulltext(Objects.requireNonNull(text(directive, "index")),
				Objects.requireNonNull(directive.getArgument("fields").getValue())) : null;
	}

	/** How a root field is answered. */
	public RootField root(String field) {
		return Objects.requireNonNull(this.roots.get(field), field);
	}

	/** The definition of a field of an object. */
	GraphQLFieldDefinition definition(String type, String field) {
		return this.schema.getObjectType(type).getFieldDefinition(field);
	}

	private void readRoots() {
		GraphQLObjectType query = this.schema.getQueryType();
		for (GraphQLFieldDefinition field : query.getFieldDefinitions()) {
			GraphQLAppliedDirective derived = field.getAppliedDirective("derived");
			String of = (derived != null) ? text(derived, "of") : null;
			NodeType type = find(typeName((of != null) ? query.getFieldDefinition(of) : field));
			this.roots.put(field.getName(), RootField.of(field, type));
		}
	}

	private static String typeName(GraphQLFieldDefinition field) {
		return GraphQLTypeUtil.unwrapAll(field.getType()).getName();
	}

	private void readFields(GraphQLObjectType object) {
		NodeType type = type(object.getName());
		List<GraphQLFieldDefinition> derived = new java.util.ArrayList<>();
		for (GraphQLFieldDefinition field : object.getFieldDefinitions()) {
			if (field.hasAppliedDirective("derived")) {
				derived.add(field);
			}
			else {
				type.add(read(field));
			}
		}
		for (GraphQLFieldDefinition field : derived) {
			GraphQLAppliedDirective directive = field.getAppliedDirective("derived");
			type.add(new NodeField.Derived(field.getName(), kind(directive),
					type.relation(Objects.requireNonNull(text(directive, "of")))));
		}
	}

	static NodeField.Kind kind(GraphQLAppliedDirective derived) {
		return NodeField.Kind.valueOf(Objects.requireNonNull(text(derived, "kind")));
	}

	private NodeField read(GraphQLFieldDefinition field) {
		NodeType other = find(typeName(field));
		GraphQLAppliedDirective relationship = field.getAppliedDirective("relationship");
		GraphQLAppliedDirective cypher = field.getAppliedDirective("cypher");
		String pattern = (cypher != null) ? text(cypher, "pattern") : null;
		if (cypher != null && pattern == null) {
			return computed(field, other);
		}
		if (other == null) {
			return scalar(field);
		}
		String path = (pattern != null) ? pattern
				: pattern(Objects.requireNonNull(relationship, field.getName()), other);
		return new NodeField.Relation(field.getName(), other, path, isList(field),
				(relationship != null) ? properties(text(relationship, "properties")) : Map.of());
	}

	static NodeField.Computed computed(GraphQLFieldDefinition field, @Nullable NodeType type) {
		GraphQLAppliedDirective cypher = field.getAppliedDirective("cypher");
		String statement = text(cypher, "statement");
		String written = (statement != null) ? statement
				: CypherFiles.template(Objects.requireNonNull(text(cypher, "file"), field.getName()));
		return new NodeField.Computed(field.getName(), written, Objects.requireNonNull(text(cypher, "columnName")),
				type, isList(field));
	}

	private static String pattern(GraphQLAppliedDirective relationship, NodeType other) {
		String arrow = "[edge:" + text(relationship, "type") + "]";
		return "(this)" + ("OUT".equals(relationship.getArgument("direction").getValue()) ? "-" + arrow + "->"
				: "<-" + arrow + "-") + other.pattern("it");
	}

	private Map<String, NodeField.Scalar> properties(@Nullable String type) {
		Map<String, NodeField.Scalar> properties = new LinkedHashMap<>();
		if (type != null) {
			this.schema.getObjectType(type)
				.getFieldDefinitions()
				.forEach((field) -> properties.put(field.getName(), scalar(field)));
		}
		return properties;
	}

	private static NodeField.Scalar scalar(GraphQLFieldDefinition field) {
		GraphQLAppliedDirective stored = field.getAppliedDirective("stored");
		String property = (stored != null) ? Objects.requireNonNull(text(stored, "property")) : field.getName();
		return new NodeField.Scalar(field.getName(), property, !(field.getType() instanceof GraphQLNonNull),
				RowMapper.of(GraphQLTypeUtil.unwrapAll(field.getType()).getName(), isList(field)));
	}

	public static @Nullable String text(GraphQLAppliedDirective directive, String argument) {
		return directive.getArgument(argument).getValue();
	}

	public static boolean isList(GraphQLFieldDefinition field) {
		return GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(field.getType()));
	}

}
