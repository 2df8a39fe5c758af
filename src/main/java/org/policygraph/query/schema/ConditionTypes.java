package org.policygraph.query.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import graphql.language.FieldDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.ObjectTypeDefinition;
import graphql.schema.idl.TypeDefinitionRegistry;

import static org.policygraph.query.schema.Definitions.description;
import static org.policygraph.query.schema.Definitions.input;
import static org.policygraph.query.schema.Definitions.listOf;
import static org.policygraph.query.schema.Definitions.nameOf;
import static org.policygraph.query.schema.Definitions.named;

/** The inputs by which nodes and relationships are chosen. */
final class ConditionTypes {

	private final TypeDefinitionRegistry registry;

	private final NodeDefinitions nodes;

	ConditionTypes(TypeDefinitionRegistry registry, NodeDefinitions nodes) {
		this.registry = registry;
		this.nodes = nodes;
	}

	/** Conditions on nodes of a type: TaskWhere. */
	void addNode(ObjectTypeDefinition type) {
		String name = type.getName() + "Where";
		List<InputValueDefinition> conditions = logic(name);
		if (Definitions.argument(type, "node", "within") != null) {
			conditions.add(input("within", named("ID"),
					"Stands in this region or in one that is part of it, at whatever level. 位于该区划或其下级区划，例如 {within: \"630000\"}"));
		}
		for (FieldDefinition field : type.getFieldDefinitions()) {
			if (this.nodes.isProperty(field)) {
				conditions.add(input(field.getName(), named(NodeDefinitions.filter(field)), description(field)));
			}
			else if (this.nodes.isRelation(field)) {
				conditions.add(input(field.getName(), named(exists(nameOf(field.getType()))), Definitions.example(
						Definitions.words(field),
						"{" + field.getName() + ": {some: {" + this.nodes.condition(nameOf(field.getType())) + "}}}")));
				String properties = NodeDefinitions.properties(field);
				if (properties != null && Definitions.isList(field.getType())) {
					conditions.add(input(field.getName() + "Connection",
							named(edgeExists(nameOf(field.getType()), properties)),
							Definitions.example("The same with conditions on the relationship. 同上，可对关系设条件",
									"{" + field.getName() + "Connection: {some: {edge: {" + property(properties)
											+ ": {isNull: false}}}}}")));
				}
			}
		}
		this.registry.add(Definitions.inputObject(name, conditions, "Conditions on " + type.getName()
				+ "; what is null is as if it were left out. " + type.getName() + " 的条件，省略或为 null 的条件不起作用"));
	}

	/** Conditions on the properties of a relationship: ResponsibilityWhere. */
	void addProperties(ObjectTypeDefinition properties) {
		String name = properties.getName() + "Where";
		List<InputValueDefinition> conditions = logic(name);
		properties.getFieldDefinitions()
			.forEach((field) -> conditions
				.add(input(field.getName(), named(NodeDefinitions.filter(field)), description(field))));
		this.registry
			.add(Definitions.inputObject(name, conditions, "Conditions on the properties of relationships. 关系属性的条件"));
	}

	private String exists(String target) {
		return quantified(target + "Exists", target + "Where", this.nodes.condition(target));
	}

	private String edgeExists(String target, String properties) {
		String name = target + properties + "Where";
		if (this.nodes.type(name) == null && this.registry.getTypeOrNull(name) == null) {
			List<InputValueDefinition> conditions = logic(name);
			conditions.add(input("node", named(target + "Where"), "On what stands at the other end. 另一端节点的条件"));
			conditions.add(input("edge", named(properties + "Where"), "On the relationship itself. 关系本身的条件"));
			this.registry.add(Definitions.inputObject(name, conditions,
					"Conditions on relationships and on what they lead to. 关系及另一端节点的条件"));
		}
		return quantified(target + properties + "Exists", name, "node: {" + this.nodes.condition(target) + "}");
	}

	private String quantified(String name, String where, String condition) {
		if (this.registry.getTypeOrNull(name) == null) {
			this.registry.add(Definitions.inputObject(name,
					List.of(input("some", named(where), "There is one that; {} for any at all. 存在满足条件者"),
							input("all", named(where), "There is none that does not. 全部满足条件（没有任何一个时也成立）"),
							input("none", named(where), "There is none that; {} for none at all. 没有满足条件者")),
					Definitions.example("Conditions on what stands at the other end. 另一端节点的条件",
							"{some: {" + condition + "}}")));
		}
		return name;
	}

	private String property(String properties) {
		return Objects.requireNonNull(this.nodes.type(properties)).getFieldDefinitions().get(0).getName();
	}

	private static List<InputValueDefinition> logic(String name) {
		List<InputValueDefinition> logic = new ArrayList<>();
		logic.add(input("and", listOf(name), "All of these. 且"));
		logic.add(input("or", listOf(name), "One of these. 或"));
		logic.add(input("not", named(name), "Not this; what lacks the property is kept. 非（缺少该属性者保留）"));
		return logic;
	}

}
