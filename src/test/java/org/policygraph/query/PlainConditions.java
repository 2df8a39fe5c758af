package org.policygraph.query;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import org.jspecify.annotations.Nullable;

import org.policygraph.query.Follower.Step;
import org.policygraph.query.GraphCopy.MemoryNode;

/** Conditions, looked at one node after another. */
final class PlainConditions {

	private final Follower follower;

	PlainConditions(Follower follower) {
		this.follower = follower;
	}

	/** Whether nothing that is asked speaks against a node. */
	boolean node(MemoryNode node, GraphQLObjectType type, @Nullable Object where) {
		return every(where, (entry) -> switch (entry.getKey()) {
			case "and" -> list(entry).stream().allMatch((one) -> node(node, type, one));
			case "or" -> list(entry).isEmpty() || list(entry).stream().anyMatch((one) -> node(node, type, one));
			case "not" -> !node(node, type, entry.getValue());
			case "within" -> this.follower.within(node, type, entry.getValue());
			default -> field(node, type, entry.getKey(), entry.getValue());
		});
	}

	private boolean field(MemoryNode node, GraphQLObjectType type, String name, Object filter) {
		GraphQLFieldDefinition field = type.getFieldDefinition(name);
		if (field.hasAppliedDirective("derived")) {
			GraphQLFieldDefinition list = type.getFieldDefinition(name.substring(0, name.length() - 10));
			return exists(node, list, filter, (step, where) -> both(step, list, where));
		}
		if (field.hasAppliedDirective("relationship") || field.hasAppliedDirective("cypher")) {
			return exists(node, field, filter, (step, where) -> node(step.node(), this.follower.target(field), where));
		}
		return value(Follower.value(node.properties(), field), filter);
	}

	private interface StepCondition {

		boolean isMet(Step step, Object where);

	}

	private boolean exists(MemoryNode node, GraphQLFieldDefinition field, Object filter, StepCondition condition) {
		List<Step> steps = this.follower.follow(node, field);
		return every(filter, (entry) -> switch (entry.getKey()) {
			case "some" -> steps.stream().anyMatch((step) -> condition.isMet(step, entry.getValue()));
			case "all" -> steps.stream().allMatch((step) -> condition.isMet(step, entry.getValue()));
			default -> steps.stream().noneMatch((step) -> condition.isMet(step, entry.getValue()));
		});
	}

	private boolean both(Step step, GraphQLFieldDefinition field, Object where) {
		return every(where, (entry) -> switch (entry.getKey()) {
			case "and" -> list(entry).stream().allMatch((one) -> both(step, field, one));
			case "or" -> list(entry).isEmpty() || list(entry).stream().anyMatch((one) -> both(step, field, one));
			case "not" -> !both(step, field, entry.getValue());
			case "node" -> node(step.node(), this.follower.target(field), entry.getValue());
			default -> edge(step, entry.getValue());
		});
	}

	boolean edge(Step step, @Nullable Object where) {
		return every(where, (entry) -> switch (entry.getKey()) {
			case "and" -> list(entry).stream().allMatch((one) -> edge(step, one));
			case "or" -> list(entry).isEmpty() || list(entry).stream().anyMatch((one) -> edge(step, one));
			case "not" -> !edge(step, entry.getValue());
			default -> value(Objects.requireNonNull(step.edge()).properties().get(entry.getKey()), entry.getValue());
		});
	}

	@SuppressWarnings("unchecked")
	private static boolean value(@Nullable Object value, Object filter) {
		for (Map.Entry<String, @Nullable Object> entry : ((Map<String, @Nullable Object>) filter).entrySet()) {
			Object asked = entry.getValue();
			boolean met = (asked == null) ? !entry.getKey().equals("eq") || value == null
					: entry.getKey().equals("isNull") ? asked.equals(value == null)
							: value != null && compare(value, entry.getKey(), asked);
			if (!met) {
				return false;
			}
		}
		return true;
	}

	private static boolean compare(Object value, String operator, Object asked) {
		return switch (operator) {
			case "eq" -> PlainOrder.compareValues(value, asked) == 0;
			case "in" -> ((List<?>) asked).stream()
				.anyMatch((one) -> PlainOrder.compareValues(value, Objects.requireNonNull(one)) == 0);
			case "lt" -> PlainOrder.compareValues(value, asked) < 0;
			case "lte" -> PlainOrder.compareValues(value, asked) <= 0;
			case "gt" -> PlainOrder.compareValues(value, asked) > 0;
			case "gte" -> PlainOrder.compareValues(value, asked) >= 0;
			case "contains" -> value.toString().contains(asked.toString());
			case "startsWith" -> value.toString().startsWith(asked.toString());
			case "endsWith" -> value.toString().endsWith(asked.toString());
			case "includes" -> ((List<?>) value).contains(asked);
			case "includesAny" -> ((List<?>) value).stream().anyMatch(((List<?>) asked)::contains);
			default -> throw new IllegalStateException(operator);
		};
	}

	private static List<?> list(Map.Entry<String, Object> entry) {
		return (List<?>) entry.getValue();
	}

	@SuppressWarnings("unchecked")
	private static boolean every(@Nullable Object where, Predicate<Map.Entry<String, Object>> condition) {
		return where == null || ((Map<String, Object>) where).entrySet()
			.stream()
			.allMatch((entry) -> entry.getValue() == null || condition.test(entry));
	}

}
