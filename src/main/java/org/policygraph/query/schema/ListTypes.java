package org.policygraph.query.schema;

import java.util.ArrayList;
import java.util.List;

import graphql.language.EnumTypeDefinition;
import graphql.language.FieldDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.ListType;
import graphql.language.NonNullType;
import graphql.language.ObjectTypeDefinition;
import graphql.schema.idl.TypeDefinitionRegistry;
import org.jspecify.annotations.Nullable;

import org.policygraph.query.model.NodeField;

import static org.policygraph.query.schema.Definitions.field;
import static org.policygraph.query.schema.Definitions.input;
import static org.policygraph.query.schema.Definitions.listOf;
import static org.policygraph.query.schema.Definitions.named;
import static org.policygraph.query.schema.Definitions.required;

/** Orders and pages, and connections: pages with cursors and relationships. */
final class ListTypes {

	private static final String OFFSET = "Leave out so many. 跳过条数";

	private static final String FIRST = "At most so many: " + SchemaExtension.PAGE + " if not given, "
			+ SchemaExtension.LARGEST_PAGE + " at most. 最多返回条数：默认 " + SchemaExtension.PAGE + "，上限 "
			+ SchemaExtension.LARGEST_PAGE;

	private static final String CURSOR = "YTU5NWViNjk6……（原样传给 after 或 before）";

	private final TypeDefinitionRegistry registry;

	private final NodeDefinitions nodes;

	ListTypes(TypeDefinitionRegistry registry, NodeDefinitions nodes) {
		this.registry = registry;
		this.nodes = nodes;
	}

	/** What nodes or relationships can be sorted by: TaskField, ResponsibilityField. */
	void addFields(ObjectTypeDefinition type) {
		EnumTypeDefinition.Builder fields = EnumTypeDefinition.newEnumTypeDefinition()
			.name(type.getName() + "Field")
			.description(Definitions.text("What " + type.getName() + " can be sorted by. 可排序字段"));
		this.nodes.sortable(type)
			.forEach((field) -> fields
				.enumValueDefinition(Definitions.enumValue(field.getName(), Definitions.words(field))));
		this.registry.add(fields.build());
	}

	void addNode(ObjectTypeDefinition type) {
		String name = type.getName();
		addFields(type);
		this.registry.add(Definitions.inputObject(name + "Order",
				List.of(input("field", required(name + "Field"), "By what. 字段"), direction()),
				"An order of " + name + "; what lacks the value comes last, descending first. 排序方式：缺值者升序在后、降序在前"));
		addConnection(name, name, null);
	}

	private static InputValueDefinition direction() {
		return input("direction", named("SortDirection"), "Which way; ascending if not given. 方向，默认升序");
	}

	/** The arguments of a list. */
	List<InputValueDefinition> arguments(String target, @Nullable String properties) {
		List<InputValueDefinition> arguments = conditions(target, properties);
		arguments.add(orderBy(target + "Order"));
		arguments.add(Definitions.number("first", SchemaExtension.PAGE, FIRST));
		arguments.add(Definitions.number("offset", 0, OFFSET));
		return arguments;
	}

	/** The arguments that choose. */
	List<InputValueDefinition> conditions(String target, @Nullable String properties) {
		List<InputValueDefinition> arguments = new ArrayList<>();
		arguments.add(input("where", named(target + "Where"), "Which ones. 条件"));
		if (properties != null) {
			arguments.add(input("edge", named(properties + "Where"), "Which relationships lead there. 关系的条件"));
		}
		return arguments;
	}

	private static InputValueDefinition orderBy(String type) {
		return input("orderBy", listOf(type), "In which order; ties by the key. 排序，相同者按主键");
	}

	/** A connection beside a list. */
	FieldDefinition connection(FieldDefinition list, String owner, String target, @Nullable String properties) {
		String type = (properties != null) ? owner + Definitions.capital(list.getName()) : target;
		if (properties != null) {
			addConnection(type, target, properties);
		}
		List<InputValueDefinition> arguments = conditions(target, properties);
		arguments.add(orderBy((properties != null) ? edgeOrder(target, properties) : target + "Order"));
		arguments.add(input("first", named("Int"), FIRST));
		arguments.add(input("after", named("String"), "Only what comes after this cursor. 此游标之后"));
		arguments.add(input("last", named("Int"),
				"Instead of first: so many from the end, in the same order. 取末尾若干条（代替 first），次序不变"));
		arguments
			.add(input("before", named("String"), "With last: only what comes before this cursor. 此游标之前（与 last 同用）"));
		arguments.add(Definitions.number("offset", 0, OFFSET));
		return FieldDefinition.newFieldDefinition()
			.name(list.getName() + "Connection")
			.description(Definitions.text(Definitions.example(
					Definitions.words(list) + " — with cursors, relationships and the number of all. 带游标、关系属性与总数",
					list.getName() + "Connection(first: 5) { totalCount " + edges(target, properties) + " }")))
			.type(owner.equals("Query") ? named(type + "Connection") : required(type + "Connection"))
			.inputValueDefinitions(arguments)
			.directive(Definitions.derived(NodeField.Kind.CONNECTION, list.getName()))
			.build();
	}

	private String edgeOrder(String target, String properties) {
		String name = target + properties + "Order";
		if (this.registry.getTypeOrNull(name) == null) {
			this.registry.add(Definitions.inputObject(name,
					List.of(input("field", named(target + "Field"), "By what of the node. 节点字段"),
							input("edge", named(properties + "Field"), "Or by what of the relationship. 或关系字段"),
							direction()),
					"An order by one field, the node's or the relationship's. 排序方式：节点字段或关系字段，二者择一"));
		}
		return name;
	}

	/** Edges with their first property and the node, for examples. */
	private String edges(String target, @Nullable String properties) {
		ObjectTypeDefinition carried = (properties != null) ? this.nodes.type(properties) : null;
		String property = (carried != null) ? carried.getFieldDefinitions().get(0).getName() : "cursor";
		return "edges { " + property + " node { " + this.nodes.label(target) + " } }";
	}

	private void addConnection(String name, String target, @Nullable String properties) {
		List<FieldDefinition> edge = new ArrayList<>();
		edge.add(field("node", required(target), Definitions.example("What stands at the other end. 另一端的节点",
				"node { " + this.nodes.label(target) + " }")));
		edge.add(field("cursor", required("String"), "Its place in the list. 游标。例：" + CURSOR));
		ObjectTypeDefinition carried = (properties != null) ? this.nodes.type(properties) : null;
		if (carried != null) {
			edge.addAll(carried.getFieldDefinitions());
		}
		this.registry.add(Definitions.object(name + "Edge", edge, "A relationship with its properties. 带属性的关系"));
		this.registry.add(Definitions.object(name + "Connection",
				List.of(field("totalCount", required("Int"), "How many there are on all pages. 总数。例：22（各页合计）"),
						field("pageInfo", required("PageInfo"),
								Definitions.example("Whether there is more. 分页信息",
										"pageInfo { hasNextPage endCursor }")),
						field("edges", new NonNullType(new ListType(required(name + "Edge"))),
								Definitions.example("Those of this page. 本页关系", edges(target, properties)))),
				"A page of " + target + ". 一页" + target));
	}

}
