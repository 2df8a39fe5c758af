package org.policygraph.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import graphql.language.Argument;
import graphql.language.Description;
import graphql.language.Directive;
import graphql.language.EnumTypeDefinition;
import graphql.language.EnumValueDefinition;
import graphql.language.FieldDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.IntValue;
import graphql.language.ListType;
import graphql.language.NonNullType;
import graphql.language.ObjectTypeDefinition;
import graphql.language.StringValue;
import graphql.language.Type;
import graphql.language.TypeName;
import graphql.schema.idl.TypeDefinitionRegistry;

/**
 * What follows from the schema and nobody needs to write: conditions, orders and pages
 * for every list of nodes, and a connection beside every list whose relationship has
 * properties. A new field is one line in a {@code .graphqls} file.
 */
final class SchemaExtension {

	/** Nodes of a list that asks for no number. */
	static final int PAGE = 20;

	private static final Map<String, String> FILTERS = Map.of("String", "StringFilter", "ID", "IDFilter", "Int",
			"IntFilter", "Float", "FloatFilter", "Boolean", "BooleanFilter");

	private final TypeDefinitionRegistry registry;

	private SchemaExtension(TypeDefinitionRegistry registry) {
		this.registry = registry;
	}

	static TypeDefinitionRegistry extend(TypeDefinitionRegistry registry) {
		SchemaExtension extension = new SchemaExtension(registry);
		List<ObjectTypeDefinition> types = List.copyOf(registry.getTypes(ObjectTypeDefinition.class));
		for (ObjectTypeDefinition type : types) {
			if (extension.isNode(type)) {
				registry.add(extension.where(type));
				registry.add(extension.orderField(type));
				registry.add(extension.order(type));
			}
		}
		for (ObjectTypeDefinition type : types) {
			if (extension.isNode(type) || type.getName().equals("Query")) {
				extension.extendFields(type);
			}
		}
		return registry;
	}

	private boolean isNode(ObjectTypeDefinition type) {
		return type.hasDirective("node");
	}

	private void extendFields(ObjectTypeDefinition type) {
		List<FieldDefinition> fields = new ArrayList<>();
		for (FieldDefinition field : type.getFieldDefinitions()) {
			String target = nameOf(field.getType());
			boolean page = isList(field.getType()) && !FILTERS.containsKey(target) && !field.hasDirective("cypher");
			fields.add(page ? paged(field, target) : field);
			Directive relationship = field.hasDirective("relationship") ? field.getDirectives("relationship").get(0)
					: null;
			Argument properties = (relationship != null) ? relationship.getArgument("properties") : null;
			if (page && properties != null) {
				String propertyType = String.valueOf(((StringValue) properties.getValue()).getValue());
				fields.add(connection(type, field, target, propertyType));
			}
		}
		this.registry.remove(type);
		this.registry.add(type.transform((builder) -> builder.fieldDefinitions(fields)));
	}

	private static FieldDefinition paged(FieldDefinition field, String target) {
		return field.transform((builder) -> builder.inputValueDefinitions(pageArguments(target)));
	}

	private static List<InputValueDefinition> pageArguments(String target) {
		return List.of(input("where", new TypeName(target + "Where"), "Which ones. 条件"),
				input("orderBy", new ListType(new NonNullType(new TypeName(target + "Order"))), "In which order. 排序"),
				page("first", PAGE, "At most so many, up to 100. 最多返回条数，不超过 100"),
				page("offset", 0, "Leave out so many. 跳过条数"));
	}

	private FieldDefinition connection(ObjectTypeDefinition owner, FieldDefinition field, String target,
			String properties) {
		String name = owner.getName() + capital(field.getName()) + "Connection";
		String edge = owner.getName() + capital(field.getName()) + "Edge";
		List<FieldDefinition> edgeFields = new ArrayList<>();
		edgeFields.add(field("node", new NonNullType(new TypeName(target)), "What stands at the other end. 另一端的节点"));
		ObjectTypeDefinition carried = this.registry.getTypeOrNull(properties, ObjectTypeDefinition.class);
		if (carried != null) {
			edgeFields.addAll(carried.getFieldDefinitions());
		}
		this.registry.add(object(edge, edgeFields, "A relationship with its properties. 带属性的关系"));
		this.registry.add(object(name,
				List.of(field("totalCount", new NonNullType(new TypeName("Int")), "How many there are. 总数"),
						field("edges", new NonNullType(new ListType(new NonNullType(new TypeName(edge)))),
								"The relationships of this page. 本页关系")),
				"A page of relationships. 一页关系"));
		return field.transform((builder) -> builder.name(field.getName() + "Connection")
			.type(new NonNullType(new TypeName(name)))
			.inputValueDefinitions(pageArguments(target)));
	}

	private InputObjectTypeDefinition where(ObjectTypeDefinition type) {
		String name = type.getName() + "Where";
		List<InputValueDefinition> conditions = new ArrayList<>();
		ListType several = new ListType(new NonNullType(new TypeName(name)));
		conditions.add(input("and", several, "All of these. 且"));
		conditions.add(input("or", several, "One of these. 或"));
		conditions.add(input("not", new TypeName(name), "Not this. 非"));
		for (FieldDefinition field : type.getFieldDefinitions()) {
			String target = nameOf(field.getType());
			String filter = FILTERS.get(target);
			if (filter != null && !isList(field.getType())) {
				conditions.add(input(field.getName(), new TypeName(filter), description(field)));
			}
			else if (field.hasDirective("relationship")) {
				conditions.add(input(field.getName(), new TypeName(relationWhere(target)), description(field)));
			}
		}
		return InputObjectTypeDefinition.newInputObjectDefinition()
			.name(name)
			.description(text("Conditions on " + type.getName() + ". " + type.getName() + " 的条件"))
			.inputValueDefinitions(conditions)
			.build();
	}

	private String relationWhere(String target) {
		String name = target + "Exists";
		if (this.registry.getTypeOrNull(name) == null) {
			TypeName where = new TypeName(target + "Where");
			this.registry.add(InputObjectTypeDefinition.newInputObjectDefinition()
				.name(name)
				.description(text("Conditions on what stands at the other end. 另一端节点的条件"))
				.inputValueDefinition(input("some", where, "There is one that. 存在满足条件者"))
				.inputValueDefinition(input("all", where, "Each one does. 全部满足条件"))
				.inputValueDefinition(input("none", where, "There is none that. 没有满足条件者"))
				.build());
		}
		return name;
	}

	private EnumTypeDefinition orderField(ObjectTypeDefinition type) {
		EnumTypeDefinition.Builder fields = EnumTypeDefinition.newEnumTypeDefinition()
			.name(type.getName() + "Field")
			.description(text("What " + type.getName() + " can be sorted by. 可排序字段"));
		type.getFieldDefinitions()
			.stream()
			.filter((field) -> FILTERS.containsKey(nameOf(field.getType())) && !isList(field.getType()))
			.forEach((field) -> fields.enumValueDefinition(EnumValueDefinition.newEnumValueDefinition()
				.name(field.getName())
				.description(text(description(field)))
				.build()));
		return fields.build();
	}

	private InputObjectTypeDefinition order(ObjectTypeDefinition type) {
		return InputObjectTypeDefinition.newInputObjectDefinition()
			.name(type.getName() + "Order")
			.description(text("An order of " + type.getName() + ". 排序方式"))
			.inputValueDefinition(
					input("field", new NonNullType(new TypeName(type.getName() + "Field")), "By what. 字段"))
			.inputValueDefinition(
					input("direction", new TypeName("SortDirection"), "Which way; ascending if not given. 方向，默认升序"))
			.build();
	}

	private static ObjectTypeDefinition object(String name, List<FieldDefinition> fields, String description) {
		return ObjectTypeDefinition.newObjectTypeDefinition()
			.name(name)
			.description(text(description))
			.fieldDefinitions(fields)
			.build();
	}

	private static FieldDefinition field(String name, Type<?> type, String description) {
		return FieldDefinition.newFieldDefinition().name(name).type(type).description(text(description)).build();
	}

	private static InputValueDefinition input(String name, Type<?> type, String description) {
		return InputValueDefinition.newInputValueDefinition()
			.name(name)
			.type(type)
			.description(text(description))
			.build();
	}

	private static InputValueDefinition page(String name, int value, String description) {
		return InputValueDefinition.newInputValueDefinition()
			.name(name)
			.type(new NonNullType(new TypeName("Int")))
			.defaultValue(IntValue.of(value))
			.description(text(description))
			.build();
	}

	private static Description text(String words) {
		return new Description(words, null, false);
	}

	private static String description(FieldDefinition field) {
		return (field.getDescription() != null) ? field.getDescription().getContent() : field.getName();
	}

	private static String capital(String name) {
		return Character.toUpperCase(name.charAt(0)) + name.substring(1);
	}

	private static boolean isList(Type<?> type) {
		return (type instanceof NonNullType nonNull) ? isList(nonNull.getType()) : type instanceof ListType;
	}

	private static String nameOf(Type<?> type) {
		if (type instanceof NonNullType nonNull) {
			return nameOf(nonNull.getType());
		}
		return (type instanceof ListType list) ? nameOf(list.getType()) : ((TypeName) type).getName();
	}

}
