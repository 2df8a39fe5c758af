package org.policygraph.query;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import org.jspecify.annotations.Nullable;

import org.policygraph.query.Follower.Step;
import org.policygraph.query.GraphCopy.MemoryNode;
import org.policygraph.query.model.GraphModel;
import org.policygraph.query.schema.SchemaExtension;

/**
 * Answers every field of the schema by itself, from a graph in memory: what graphql-java
 * does when nothing is compiled. Slow and plain, to be compared with.
 */
final class PlainInterpreter implements DataFetcher<@Nullable Object> {

	private final GraphCopy graph;

	PlainInterpreter(GraphCopy graph) {
		this.graph = graph;
	}

	private record Counted(List<MemoryNode> nodes) {
	}

	private record Measured(String function, List<MemoryNode> nodes) {
	}

	private record PlainEdge(Step step, String cursor) {
	}

	private record Group(Map<String, @Nullable Object> keys, List<MemoryNode> nodes) {
	}

	@Override
	public @Nullable Object get(DataFetchingEnvironment environment) {
		Object source = environment.getSource();
		GraphQLFieldDefinition field = environment.getFieldDefinition();
		Follower follower = new Follower(environment.getGraphQLSchema(), this.graph);
		if (source == null) {
			return root(environment, field, follower);
		}
		if (source instanceof MemoryNode node) {
			return ofNode(environment, node, field, follower);
		}
		if (source instanceof PlainEdge edge) {
			return switch (field.getName()) {
				case "node" -> edge.step().node();
				case "cursor" -> edge.cursor();
				default -> Follower.value(Objects.requireNonNull(edge.step().edge()).properties(), field);
			};
		}
		if (source instanceof Group group) {
			String key = environment.getField().getResultKey();
			return group.keys().containsKey(key) ? group.keys().get(key) : measure(group.nodes(), field);
		}
		if (source instanceof PlainGroups.Link link) {
			return field.getName().equals("node") ? link.node() : Follower.value(link.properties(), field);
		}
		if (source instanceof Counted counted) {
			return measure(counted.nodes(), field);
		}
		if (source instanceof Measured measured) {
			return PlainMeasures.of(measured.function(), values(measured.nodes(), environment, follower));
		}
		return ((Map<?, ?>) source).get(field.getName());
	}

	private static Object measure(List<MemoryNode> nodes, GraphQLFieldDefinition field) {
		return field.getName().equals("count") ? nodes.size() : new Measured(field.getName(), nodes);
	}

	/** The types of measures are named after the type that they are about. */
	private static List<Object> values(List<MemoryNode> nodes, DataFetchingEnvironment environment, Follower follower) {
		String parent = ((GraphQLObjectType) environment.getParentType()).getName();
		GraphQLFieldDefinition field = follower.field(parent.replaceAll("(Extremes|Numbers)$", ""),
				environment.getFieldDefinition().getName());
		return nodes.stream().map((node) -> Follower.value(node.properties(), field)).filter(Objects::nonNull).toList();
	}

	private @Nullable Object root(DataFetchingEnvironment environment, GraphQLFieldDefinition field,
			Follower follower) {
		if (field.getName().equals("node")) {
			return byId(environment.getArgument("id"), environment.getGraphQLSchema(), follower);
		}
		if (field.getName().equals("nodes")) {
			List<@Nullable Object> found = new ArrayList<>();
			List<Object> ids = Objects.requireNonNull(environment.getArgument("ids"));
			ids.forEach((id) -> found.add(byId(id, environment.getGraphQLSchema(), follower)));
			return found;
		}
		String list = field.hasAppliedDirective("derived")
				? Objects.requireNonNull(GraphModel.text(field.getAppliedDirective("derived"), "of")) : field.getName();
		GraphQLObjectType type = follower.target(follower.field("Query", list));
		List<Step> all = follower.all(type).stream().map((node) -> new Step(node, null)).toList();
		if (!GraphModel.isList(field) && type == follower.target(field)) {
			Object key = environment.getArguments().values().iterator().next();
			return all.stream()
				.map(Step::node)
				.filter((node) -> key.equals(node.properties().get(Follower.key(type))))
				.findFirst()
				.orElse(null);
		}
		return list(environment, field, type, all, false, false, follower);
	}

	private static @Nullable Object byId(@Nullable Object id, GraphQLSchema schema, Follower follower) {
		return schema
			.getImplementations((graphql.schema.GraphQLInterfaceType) Objects.requireNonNull(schema.getType("Node")))
			.stream()
			.flatMap((type) -> follower.all(type)
				.stream()
				.filter((node) -> Objects.equals(id, node.properties().get(Follower.key(type)))))
			.findFirst()
			.orElse(null);
	}

	private @Nullable Object ofNode(DataFetchingEnvironment environment, MemoryNode node, GraphQLFieldDefinition field,
			Follower follower) {
		boolean derived = field.hasAppliedDirective("derived");
		if (!derived && !field.hasAppliedDirective("relationship") && !field.hasAppliedDirective("cypher")) {
			return Follower.value(node.properties(), field);
		}
		String parent = ((GraphQLObjectType) environment.getParentType()).getName();
		GraphQLFieldDefinition list = derived ? follower.field(parent,
				Objects.requireNonNull(GraphModel.text(field.getAppliedDirective("derived"), "of"))) : field;
		GraphQLObjectType type = follower.target(list);
		List<Step> steps = follower.follow(node, list);
		if (!GraphModel.isList(list)) {
			return steps.stream().min(PlainOrder.of(type, null, false, false)).map(Step::node).orElse(null);
		}
		return list(environment, field, type, steps, list.hasAppliedDirective("relationship"), true, follower);
	}

	private @Nullable Object list(DataFetchingEnvironment environment, GraphQLFieldDefinition field,
			GraphQLObjectType type, List<Step> all, boolean edges, boolean nested, Follower follower) {
		Map<String, Object> arguments = environment.getArguments();
		List<Step> steps = chosen(all, type, arguments, follower);
		String kind = field.hasAppliedDirective("derived")
				? GraphModel.text(field.getAppliedDirective("derived"), "kind") : null;
		List<MemoryNode> nodes = List.copyOf(new LinkedHashSet<>(steps.stream().map(Step::node).toList()));
		if ("AGGREGATE".equals(kind)) {
			return new Counted(nodes);
		}
		if ("GROUPS".equals(kind)) {
			return groups(environment, type, nodes, follower);
		}
		if ("CONNECTION".equals(kind)) {
			return connection(steps, type, arguments, edges, nested);
		}
		PlainOrder order = PlainOrder.of(type, arguments.get("orderBy"), nested, false);
		return nodes.stream()
			.map((node) -> new Step(node, null))
			.sorted(order)
			.skip(((Number) Objects.requireNonNull(arguments.get("offset"))).longValue())
			.limit(((Number) Objects.requireNonNull(arguments.get("first"))).longValue())
			.map(Step::node)
			.toList();
	}

	private static List<Step> chosen(List<Step> steps, GraphQLObjectType type, Map<String, Object> arguments,
			Follower follower) {
		PlainConditions conditions = new PlainConditions(follower);
		return steps.stream()
			.filter((step) -> conditions.node(step.node(), type, arguments.get("where")))
			.filter((step) -> arguments.get("edge") == null || conditions.edge(step, arguments.get("edge")))
			.toList();
	}

	private static Map<String, Object> connection(List<Step> all, GraphQLObjectType type, Map<String, Object> arguments,
			boolean edges, boolean nested) {
		PlainOrder order = PlainOrder.of(type, arguments.get("orderBy"), nested, edges);
		boolean backward = arguments.get("last") != null;
		List<Step> sorted = new ArrayList<>(all.stream().sorted(order).toList());
		Object cursor = arguments.get(backward ? "before" : "after");
		if (cursor != null) {
			List<@Nullable Object> place = RandomOperations.place(cursor.toString(), order.keys().size());
			sorted.removeIf((step) -> {
				int side = order.compareKeys(order.values(step), place);
				return backward ? side >= 0 : side <= 0;
			});
		}
		if (backward) {
			Collections.reverse(sorted);
		}
		int offset = ((Number) Objects.requireNonNull(arguments.get("offset"))).intValue();
		Object asked = arguments.get(backward ? "last" : "first");
		int size = (asked != null) ? ((Number) asked).intValue() : SchemaExtension.PAGE;
		List<Step> rest = sorted.subList(Math.min(offset, sorted.size()), sorted.size());
		List<Step> page = new ArrayList<>(rest.subList(0, Math.min(size, rest.size())));
		boolean more = rest.size() > size;
		boolean other = cursor != null || offset > 0;
		if (backward) {
			Collections.reverse(page);
		}
		Map<String, @Nullable Object> info = new HashMap<>();
		info.put("hasNextPage", backward ? other : more);
		info.put("hasPreviousPage", backward ? more : other);
		info.put("startCursor", page.isEmpty() ? null : "cursor");
		info.put("endCursor", page.isEmpty() ? null : "cursor");
		return Map.of("totalCount", all.size(), "pageInfo", info, "edges",
				page.stream().map((step) -> new PlainEdge(step, "cursor")).toList());
	}

	private static List<Group> groups(DataFetchingEnvironment environment, GraphQLObjectType type,
			List<MemoryNode> nodes, Follower follower) {
		List<Group> found = PlainGroups.of(environment, type, nodes, follower).entrySet().stream().map((entry) -> {
			Map<String, @Nullable Object> keys = new LinkedHashMap<>();
			entry.getKey().forEach((key) -> keys.put(key.name(), key.value()));
			return new Group(keys, entry.getValue());
		}).toList();
		Map<String, Object> arguments = environment.getArguments();
		int offset = ((Number) Objects.requireNonNull(arguments.get("offset"))).intValue();
		int first = ((Number) Objects.requireNonNull(arguments.get("first"))).intValue();
		return found.stream()
			.sorted((one, other) -> compare(one, other, String.valueOf(arguments.get("orderBy"))))
			.skip(offset)
			.limit(first)
			.toList();
	}

	private static int compare(Group one, Group other, String order) {
		int size = Integer.compare(one.nodes().size(), other.nodes().size());
		if (size != 0 && !order.equals("KEY")) {
			return order.equals("COUNT_DESC") ? -size : size;
		}
		for (String key : one.keys().keySet()) {
			List<@Nullable Object> values = sortable(one.keys().get(key));
			for (int i = 0; i < values.size(); i++) {
				int result = PlainOrder.compareNullable(values.get(i), sortable(other.keys().get(key)).get(i));
				if (result != 0) {
					return result;
				}
			}
		}
		return 0;
	}

	private static List<@Nullable Object> sortable(@Nullable Object key) {
		List<@Nullable Object> values = new ArrayList<>();
		if (key instanceof PlainGroups.Link link) {
			values.addAll((link.node() != null) ? sortable(link.node()) : List.of());
			values.addAll(link.properties().values());
		}
		else {
			values.add((key instanceof MemoryNode node)
					? node.properties().getOrDefault("id", node.properties().get("code")) : key);
		}
		return values;
	}

}
