package org.policygraph.query.schema;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import graphql.language.FieldDefinition;
import graphql.language.ObjectTypeDefinition;
import graphql.schema.idl.TypeDefinitionRegistry;
import org.jspecify.annotations.Nullable;

/** What the schema says of types of nodes before it is extended. */
final class NodeDefinitions {

	/** Scalars, with the type of the conditions on them. */
	private static final Map<String, String> FILTERS = Map.of("String", "StringFilter", "ID", "IDFilter", "Int",
			"IntFilter", "Float", "FloatFilter", "Boolean", "BooleanFilter");

	private static final List<String> LABELS = List.of("title", "name", "year");

	private final TypeDefinitionRegistry registry;

	NodeDefinitions(TypeDefinitionRegistry registry) {
		this.registry = registry;
	}

	boolean isNode(String type) {
		ObjectTypeDefinition definition = type(type);
		return definition != null && definition.hasDirective("node");
	}

	@Nullable ObjectTypeDefinition type(String name) {
		return this.registry.getTypeOrNull(name, ObjectTypeDefinition.class);
	}

	/** Whether a field follows relationships, its own or those of a pattern. */
	boolean isRelation(FieldDefinition field) {
		return isNode(Definitions.nameOf(field.getType()))
				&& (field.hasDirective("relationship") || Definitions.argument(field, "cypher", "pattern") != null);
	}

	/** Whether a field is a value of the node or relationship itself. */
	boolean isProperty(FieldDefinition field) {
		return FILTERS.containsKey(Definitions.nameOf(field.getType())) && !field.hasDirective("cypher");
	}

	/** Whether a field is a value that can be sorted by. */
	boolean isSortable(FieldDefinition field) {
		return isProperty(field) && !Definitions.isList(field.getType());
	}

	boolean isNumber(FieldDefinition field) {
		String type = Definitions.nameOf(field.getType());
		return isSortable(field) && (type.equals("Int") || type.equals("Float"));
	}

	List<FieldDefinition> sortable(ObjectTypeDefinition type) {
		return type.getFieldDefinitions().stream().filter(this::isSortable).toList();
	}

	/** By what people tell nodes of a type from one another, for examples. */
	String label(String target) {
		ObjectTypeDefinition type = Objects.requireNonNull(type(target), target);
		String key = Definitions.argument(type, "node", "key");
		return LABELS.stream()
			.filter((label) -> type.getFieldDefinitions().stream().anyMatch((field) -> field.getName().equals(label)))
			.findFirst()
			.orElse((key != null) ? key : "id");
	}

	/** A condition on nodes of a type, for examples. */
	String condition(String target) {
		String label = label(target);
		return label + switch (label) {
			case "title" -> ": {contains: \"城市\"}";
			case "name" -> ": {contains: \"海东\"}";
			case "year" -> ": {gte: 2028}";
			default -> ": {startsWith: \"63\"}";
		};
	}

	/** The type of the conditions on a value. */
	static String filter(FieldDefinition field) {
		String filter = FILTERS.getOrDefault(Definitions.nameOf(field.getType()), "StringFilter");
		return Definitions.isList(field.getType()) ? filter.replace("Filter", "ListFilter") : filter;
	}

	/** The type of the properties that the relationships of a field carry, if they do. */
	static @Nullable String properties(FieldDefinition field) {
		return Definitions.argument(field, "relationship", "properties");
	}

}
