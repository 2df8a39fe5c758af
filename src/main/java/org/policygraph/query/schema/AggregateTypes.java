package org.policygraph.query.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import graphql.language.EnumValue;
import graphql.language.FieldDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.ObjectTypeDefinition;
import graphql.schema.idl.TypeDefinitionRegistry;
import org.jspecify.annotations.Nullable;

import org.policygraph.query.model.NodeField;

import static org.policygraph.query.schema.Definitions.field;
import static org.policygraph.query.schema.Definitions.named;
import static org.policygraph.query.schema.Definitions.required;

/** Counts, least and greatest values, averages and sums, of all or by groups. */
final class AggregateTypes {

	private final TypeDefinitionRegistry registry;

	private final NodeDefinitions nodes;

	private final ListTypes lists;

	AggregateTypes(TypeDefinitionRegistry registry, NodeDefinitions nodes, ListTypes lists) {
		this.registry = registry;
		this.nodes = nodes;
		this.lists = lists;
	}

	void addNode(ObjectTypeDefinition type) {
		String name = type.getName();
		List<FieldDefinition> extremes = this.nodes.sortable(type)
			.stream()
			.filter((one) -> !Definitions.nameOf(one.getType()).equals("Boolean"))
			.map((one) -> field(one.getName(), named(Definitions.nameOf(one.getType())), Definitions.description(one)))
			.toList();
		List<FieldDefinition> numbers = type.getFieldDefinitions()
			.stream()
			.filter(this.nodes::isNumber)
			.map((one) -> field(one.getName(), named("Float"), Definitions.description(one)))
			.toList();
		this.registry
			.add(Definitions.object(name + "Extremes", extremes, "Least or greatest values of " + name + ". 最小或最大值"));
		if (!numbers.isEmpty()) {
			this.registry
				.add(Definitions.object(name + "Numbers", numbers, "Averages or sums of " + name + ". 平均值或合计"));
		}
		this.registry.add(Definitions.object(name + "Aggregate", measures(name, extremes, numbers),
				"What many " + name + " come to. 统计"));
		List<FieldDefinition> group = new ArrayList<>();
		for (FieldDefinition one : type.getFieldDefinitions()) {
			if (this.nodes.isSortable(one)) {
				group.add(field(one.getName(), named(Definitions.nameOf(one.getType())), Definitions.description(one)));
			}
			else if (this.nodes.isRelation(one)) {
				String target = Definitions.nameOf(one.getType());
				List<InputValueDefinition> arguments = this.lists.conditions(target, NodeDefinitions.properties(one));
				String example = Definitions.example(Definitions.words(one),
						one.getName() + " { " + this.nodes.label(target) + " }");
				group.add(field(one.getName(), named(target), example)
					.transform((builder) -> builder.inputValueDefinitions(arguments)));
				String properties = NodeDefinitions.properties(one);
				if (properties != null && Definitions.isList(one.getType())) {
					group.add(link(one, target, properties, arguments));
				}
			}
		}
		group.addAll(measures(name, extremes, numbers));
		this.registry.add(Definitions.object(name + "Group", group, "What " + name
				+ " have in common: each field that is selected parts the groups further; through a relation a node is in as many groups as it leads to, in none if it leads nowhere. 分组：所选字段即分组依据"));
	}

	/** What a relation leads to, by the properties of its relationships too. */
	private FieldDefinition link(FieldDefinition relation, String target, String properties,
			List<InputValueDefinition> arguments) {
		String type = target + properties + "Link";
		List<FieldDefinition> carried = this.nodes.sortable(Objects.requireNonNull(this.nodes.type(properties)));
		String node = "node { " + this.nodes.label(target) + " }";
		if (this.registry.getTypeOrNull(type) == null) {
			List<FieldDefinition> fields = new ArrayList<>();
			fields.add(field("node", named(target), Definitions.example("What stands at the other end. 另一端的节点", node)));
			fields.addAll(carried);
			this.registry.add(Definitions.object(type, fields, "What relationships to " + target
					+ " have in common: what is selected of it parts the groups. 关系分组依据"));
		}
		return field(relation.getName() + "Edge", named(type),
				Definitions.example(
						Definitions.words(relation)
								+ " — by the properties of the relationship, with the node or without. 按关系属性分组，可兼按节点",
						relation.getName() + "Edge { " + carried.get(0).getName() + " " + node + " }"))
			.transform((builder) -> builder.inputValueDefinitions(arguments));
	}

	private static List<FieldDefinition> measures(String name, List<FieldDefinition> extremes,
			List<FieldDefinition> numbers) {
		List<FieldDefinition> measures = new ArrayList<>();
		measures.add(field("count", required("Int"), "How many. 数量。例：22（项）"));
		measures.add(field("min", required(name + "Extremes"), measured("The least. 最小值", "min", extremes)));
		measures.add(field("max", required(name + "Extremes"), measured("The greatest. 最大值", "max", extremes)));
		if (!numbers.isEmpty()) {
			measures.add(field("avg", required(name + "Numbers"), measured("The average. 平均值", "avg", numbers)));
			measures.add(field("sum", required(name + "Numbers"), measured("The sum. 合计", "sum", numbers)));
		}
		return measures;
	}

	private static String measured(String words, String function, List<FieldDefinition> fields) {
		return Definitions.example(words, function + " { " + fields.get(0).getName() + " }");
	}

	/** An aggregate beside a list. */
	FieldDefinition aggregate(FieldDefinition list, String owner, String target, @Nullable String properties) {
		String type = target + "Aggregate";
		return FieldDefinition.newFieldDefinition()
			.name(list.getName() + "Aggregate")
			.description(
					Definitions.text(Definitions.example(Definitions.words(list) + " — counted, each once. 统计（每个只计一次）",
							list.getName() + "Aggregate(where: {" + this.nodes.condition(target) + "}) { count }")))
			.type(owner.equals("Query") ? named(type) : required(type))
			.inputValueDefinitions(this.lists.conditions(target, properties))
			.directive(Definitions.derived(NodeField.Kind.AGGREGATE, list.getName()))
			.build();
	}

	/** The first relation of a type, for examples. */
	private String group(String target) {
		return Objects.requireNonNull(this.nodes.type(target))
			.getFieldDefinitions()
			.stream()
			.filter(this.nodes::isRelation)
			.findFirst()
			.map((one) -> one.getName() + " { " + this.nodes.label(Definitions.nameOf(one.getType())) + " }")
			.orElseGet(() -> this.nodes.label(target));
	}

	/** Groups beside a list of the root. */
	FieldDefinition groups(FieldDefinition list, String target) {
		List<InputValueDefinition> arguments = this.lists.conditions(target, null);
		arguments.add(InputValueDefinition.newInputValueDefinition()
			.name("orderBy")
			.type(required("GroupOrder"))
			.defaultValue(EnumValue.of("COUNT_DESC"))
			.description(Definitions.text("In which order; ties by the keys. 排序，相同者按分组依据"))
			.build());
		arguments.add(Definitions.number("first", SchemaExtension.PAGE,
				"At most so many groups: 20 if not given, 100 at most. 最多返回组数：默认 20，上限 100"));
		arguments.add(Definitions.number("offset", 0, "Leave out so many groups. 跳过组数"));
		return FieldDefinition.newFieldDefinition()
			.name(list.getName() + "Groups")
			.description(Definitions
				.text(Definitions.example(Definitions.words(list) + " — by what they have in common. 分组统计，按所选字段分组",
						list.getName() + "Groups { " + group(target) + " count }")))
			.type(Definitions.listOf(target + "Group"))
			.inputValueDefinitions(arguments)
			.directive(Definitions.derived(NodeField.Kind.GROUPS, list.getName()))
			.build();
	}

}
