package org.policygraph.query.schema;

import java.util.ArrayList;
import java.util.List;

import graphql.language.FieldDefinition;
import graphql.language.ObjectTypeDefinition;
import graphql.schema.idl.TypeDefinitionRegistry;

/**
 * What follows from the schema and nobody needs to write: for every list of nodes
 * conditions, orders and pages, and beside it a connection and an aggregate, at the root
 * groups too. A new field is one line in a {@code .graphqls} file.
 */
public final class SchemaExtension {

	/** Nodes of a list that asks for no number. */
	public static final int PAGE = 20;

	/** Nodes that a list can be asked for. */
	public static final int LARGEST_PAGE = 100;

	private final TypeDefinitionRegistry registry;

	private final NodeDefinitions nodes;

	private final ConditionTypes conditions;

	private final ListTypes lists;

	private final AggregateTypes aggregates;

	private SchemaExtension(TypeDefinitionRegistry registry) {
		this.registry = registry;
		this.nodes = new NodeDefinitions(registry);
		this.conditions = new ConditionTypes(registry, this.nodes);
		this.lists = new ListTypes(registry, this.nodes);
		this.aggregates = new AggregateTypes(registry, this.nodes, this.lists);
	}

	public static TypeDefinitionRegistry extend(TypeDefinitionRegistry registry) {
		SchemaExtension extension = new SchemaExtension(registry);
		List<ObjectTypeDefinition> types = List.copyOf(registry.getTypes(ObjectTypeDefinition.class));
		for (ObjectTypeDefinition type : types) {
			if (type.hasDirective("relationshipProperties")) {
				extension.conditions.addProperties(type);
				extension.lists.addFields(type);
			}
			else if (type.hasDirective("node")) {
				extension.conditions.addNode(type);
				extension.lists.addNode(type);
				extension.aggregates.addNode(type);
			}
		}
		types.stream()
			.filter((type) -> type.hasDirective("node") || type.getName().equals("Query"))
			.forEach(extension::extendFields);
		return registry;
	}

	private void extendFields(ObjectTypeDefinition type) {
		String owner = type.getName();
		boolean root = owner.equals("Query");
		List<FieldDefinition> fields = new ArrayList<>();
		for (FieldDefinition field : type.getFieldDefinitions()) {
			String target = Definitions.nameOf(field.getType());
			boolean relation = root ? this.nodes.isNode(target) && !field.hasDirective("cypher")
					: this.nodes.isRelation(field);
			if (!relation || !Definitions.isList(field.getType())) {
				fields.add(field);
				continue;
			}
			String properties = NodeDefinitions.properties(field);
			fields.add(field
				.transform((builder) -> builder.inputValueDefinitions(this.lists.arguments(target, properties))));
			fields.add(this.lists.connection(field, owner, target, properties));
			fields.add(this.aggregates.aggregate(field, owner, target, properties));
			if (root) {
				fields.add(this.aggregates.groups(field, target));
			}
		}
		this.registry.remove(type);
		this.registry.add(type.transform((builder) -> builder.fieldDefinitions(fields)));
	}

}
