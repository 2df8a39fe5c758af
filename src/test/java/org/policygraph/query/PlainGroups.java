package org.policygraph.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.SelectedField;
import org.jspecify.annotations.Nullable;

import org.policygraph.query.Follower.Step;
import org.policygraph.query.GraphCopy.MemoryNode;

/** Nodes put together by what is selected of their groups. */
final class PlainGroups {

	private PlainGroups() {
	}

	/** One of the values that make a group. */
	record Key(String name, @Nullable Object value) {
	}

	static Map<List<Key>, List<MemoryNode>> of(DataFetchingEnvironment environment, GraphQLObjectType type,
			List<MemoryNode> nodes, Follower follower) {
		Map<List<Key>, List<MemoryNode>> groups = new LinkedHashMap<>();
		List<SelectedField> keys = environment.getSelectionSet()
			.getImmediateFields()
			.stream()
			.filter((selected) -> relation(type, selected) != null)
			.toList();
		if (keys.isEmpty()) {
			groups.put(List.of(), new ArrayList<>()); // nothing parts them: one group, be
														// it empty
		}
		for (MemoryNode node : nodes) {
			List<List<Key>> places = new ArrayList<>();
			places.add(List.of());
			for (SelectedField selected : keys) {
				List<List<Key>> further = new ArrayList<>();
				for (Object value : values(node, type, selected, follower)) {
					for (List<Key> place : places) {
						List<Key> longer = new ArrayList<>(place);
						longer.add(new Key(selected.getResultKey(), (value == NOTHING) ? null : value));
						further.add(longer);
					}
				}
				places = further;
			}
			places.stream()
				.distinct()
				.forEach((place) -> groups.computeIfAbsent(place, (any) -> new ArrayList<>()).add(node));
		}
		return groups;
	}

	/** What is selected of a relationship and of what it leads to. */
	record Link(@Nullable MemoryNode node, Map<String, @Nullable Object> properties) {
	}

	private static Link link(Step step, SelectedField selected) {
		Map<String, @Nullable Object> properties = new LinkedHashMap<>();
		MemoryNode node = null;
		for (SelectedField child : selected.getSelectionSet().getImmediateFields()) {
			if (child.getName().equals("node")) {
				node = step.node();
			}
			else if (!child.getName().startsWith("__")) {
				properties.put(child.getName(), Objects.requireNonNull(step.edge()).properties().get(child.getName()));
			}
		}
		return new Link(node, properties);
	}

	/** The field by which groups are parted: departments for departmentsEdge too. */
	private static @Nullable GraphQLFieldDefinition relation(GraphQLObjectType type, SelectedField selected) {
		return type.getFieldDefinition(selected.getName().replaceFirst("Edge$", ""));
	}

	private static final Object NOTHING = new Object();

	private static List<Object> values(MemoryNode node, GraphQLObjectType type, SelectedField selected,
			Follower follower) {
		GraphQLFieldDefinition field = Objects.requireNonNull(relation(type, selected));
		if (!field.hasAppliedDirective("relationship") && !field.hasAppliedDirective("cypher")) {
			Object value = Follower.value(node.properties(), field);
			return List.of((value != null) ? value : NOTHING);
		}
		PlainConditions conditions = new PlainConditions(follower);
		Object edge = selected.getArguments().get("edge");
		List<Object> values = new ArrayList<>();
		for (Step step : follower.follow(node, field)) {
			if (conditions.node(step.node(), follower.target(field), selected.getArguments().get("where"))
					&& (edge == null || conditions.edge(step, edge))) {
				values.add(selected.getName().equals(field.getName()) ? step.node() : link(step, selected));
			}
		}
		return values;
	}

}
