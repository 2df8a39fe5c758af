package org.policygraph.query.compile;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import graphql.normalized.ExecutableNormalizedField;
import graphql.schema.GraphQLSchema;
import org.jspecify.annotations.Nullable;

import org.policygraph.query.answer.RowMapper.Place.At;
import org.policygraph.query.answer.RowMapper.Place.Last;
import org.policygraph.query.answer.RowMapper.Place.Named;
import org.policygraph.query.answer.RowMapper.Place.Row;
import org.policygraph.query.answer.ConnectionMapper;
import org.policygraph.query.answer.Cursor;
import org.policygraph.query.answer.RowMapper;
import org.policygraph.query.answer.RowMapper.Field;
import org.policygraph.query.answer.RowMapper.Place;
import org.policygraph.query.answer.StatementMapper;
import org.policygraph.query.compile.Question.Source;
import org.policygraph.query.compile.Question.Value;
import org.policygraph.query.model.NodeField;
import org.policygraph.query.model.NodeField.Derived;
import org.policygraph.query.model.NodeField.Kind;
import org.policygraph.query.model.NodeField.Relation;
import org.policygraph.query.model.NodeField.Scalar;
import org.policygraph.query.model.NodeType;

/**
 * What is selected of nodes: the values that a row must hold, and how they are read back
 * under the client's names.
 */
final class SelectionReader {

	private final Parameters parameters;

	private final ConditionReader conditions;

	private final PageReader pages;

	/**
	 * What is measured already, by the value as one object: it grows while it is read.
	 */
	private final Map<Value, Measured> aggregates = new IdentityHashMap<>();

	private final GraphQLSchema schema;

	SelectionReader(Parameters parameters, GraphQLSchema schema) {
		this.schema = schema;
		this.parameters = parameters;
		this.conditions = new ConditionReader(parameters);
		this.pages = new PageReader(parameters);
	}

	/** Where the nodes of a field come from. */
	Source source(NodeType type, @Nullable Relation relation, Map<String, Object> arguments) {
		return new Source(type, relation, this.conditions.of(type, relation, arguments));
	}

	PageReader pages() {
		return this.pages;
	}

	/** The fields selected of nodes of a type; what they need is added to the values. */
	RowMapper node(NodeType type, List<ExecutableNormalizedField> selected, List<Value> values) {
		List<Field> fields = new ArrayList<>(selected.size());
		for (ExecutableNormalizedField field : selected) {
			if (field.getObjectTypeNames().contains(type.name())) {
				fields.add(field(type, field, values));
			}
		}
		return new RowMapper.Fields(fields);
	}

	private Field field(NodeType type, ExecutableNormalizedField selected, List<Value> values) {
		String key = selected.getResultKey();
		NodeField field = type.field(selected.getFieldName());
		if (field == null) {
			return Field.constant(key, type.name());
		}
		if (field instanceof Scalar scalar) {
			return property(key, scalar, false, values);
		}
		if (field instanceof Relation relation) {
			return relation(key, relation, selected, values);
		}
		if (field instanceof Derived derived) {
			return (derived.kind() == Kind.CONNECTION)
					? connection(key, derived.relation().target(), derived.relation(), selected, values)
					: aggregate(key, derived.relation().target(), derived.relation(), selected, values);
		}
		return computed(key, (NodeField.Computed) field, selected, values);
	}

	private static Field property(String key, Scalar scalar, boolean edge, List<Value> values) {
		Value value = new Value.Property(edge, scalar.property(), scalar.reader() instanceof RowMapper.Many);
		int place = values.indexOf(value);
		return new Field(key, new At((place >= 0) ? place : add(values, value)), scalar.reader(), !scalar.nullable());
	}

	private Field relation(String key, Relation relation, ExecutableNormalizedField selected, List<Value> values) {
		Map<String, Object> arguments = selected.getResolvedArguments();
		List<Value> below = new ArrayList<>();
		Source source = source(relation.target(), relation, arguments);
		if (!relation.isList()) {
			RowMapper reader = node(relation.target(), selected.getChildren(), below);
			Place place = new At(add(values, new Value.One(source, below)));
			return new Field(key, place, new RowMapper.First(reader), false);
		}
		Page page = this.pages.list(relation.target(), relation, arguments);
		RowMapper reader = node(relation.target(), selected.getChildren(), below);
		Place place = new At(add(values, new Value.Many(source, page, below)));
		return new Field(key, place, new RowMapper.Many(reader), true);
	}

	/** A connection, at the root where it has no relation. */
	Field connection(String key, NodeType type, @Nullable Relation relation, ExecutableNormalizedField selected,
			List<Value> values) {
		Map<String, Object> arguments = selected.getResolvedArguments();
		Source source = source(type, relation, arguments);
		boolean edges = selects(selected, "edges");
		boolean info = selects(selected, "pageInfo");
		PageReader.Window window = this.pages.window(type, relation, arguments, info);
		List<Value> below = new ArrayList<>();
		List<Field> fields = new ArrayList<>();
		boolean cursors = info;
		for (ExecutableNormalizedField part : selected.getChildren()) {
			switch (part.getFieldName()) {
				case "totalCount" ->
					fields.add(new Field(part.getResultKey(), new Named("t"), RowMapper.of("Int", false), true));
				case "pageInfo" -> fields.add(new Field(part.getResultKey(), new Named("i"), pageInfo(part), true));
				case "edges" -> {
					cursors = cursors || selects(part, "cursor");
					fields.add(new Field(part.getResultKey(), new Named("r"),
							new RowMapper.Many(edge(type, relation, part, window.edges().order(), below)), true));
				}
				default -> fields.add(Field.constant(part.getResultKey(), part.getSingleObjectTypeName()));
			}
		}
		Value value = new Value.Connection(source, selects(selected, "totalCount"),
				(edges || info) ? window.page() : null, cursors, below);
		return new Field(key, new At(add(values, value)),
				new ConnectionMapper(window.edges(), cursors ? new Last() : null, new RowMapper.Fields(fields)),
				relation != null);
	}

	private RowMapper edge(NodeType type, @Nullable Relation relation, ExecutableNormalizedField edges, int order,
			List<Value> values) {
		List<Field> fields = new ArrayList<>();
		for (ExecutableNormalizedField part : edges.getChildren()) {
			String key = part.getResultKey();
			switch (part.getFieldName()) {
				case "node" -> fields.add(new Field(key, new Row(), node(type, part.getChildren(), values), true));
				case "cursor" -> fields.add(new Field(key, new Last(),
						(place, trail) -> (place instanceof List<?> keys) ? Cursor.write(order, keys) : null, true));
				case "__typename" -> fields.add(Field.constant(key, part.getSingleObjectTypeName()));
				default -> fields.add(property(key,
						java.util.Objects.requireNonNull(relation).property(part.getFieldName()), true, values));
			}
		}
		return new RowMapper.Fields(fields);
	}

	static RowMapper pageInfo(ExecutableNormalizedField info) {
		List<Field> fields = new ArrayList<>();
		for (ExecutableNormalizedField part : info.getChildren()) {
			String name = part.getFieldName();
			fields.add(name.equals("__typename") ? Field.constant(part.getResultKey(), "PageInfo")
					: new Field(part.getResultKey(), new Named(name), (value, trail) -> value, false));
		}
		return new RowMapper.Fields(fields);
	}

	private static boolean selects(ExecutableNormalizedField field, String name) {
		return field.getChildren().stream().anyMatch((child) -> child.getFieldName().equals(name));
	}

	/** An aggregate, at the root where it has no relation. */
	Field aggregate(String key, NodeType type, @Nullable Relation relation, ExecutableNormalizedField selected,
			List<Value> values) {
		Map<String, Object> arguments = selected.getResolvedArguments();
		int place = 0;
		while (place < values.size() && !isAsked(values.get(place), relation, arguments)) {
			place++;
		}
		if (place == values.size()) {
			MeasureReader measures = new MeasureReader(type);
			Value value = new Value.Aggregate(source(type, relation, arguments), measures.measures());
			values.add(value);
			this.aggregates.put(value, new Measured(arguments, measures));
		}
		MeasureReader measures = Objects.requireNonNull(this.aggregates.get(values.get(place))).measures();
		RowMapper reader = new RowMapper.Fields(
				selected.getChildren().stream().map((part) -> measures.read(part)).toList());
		return new Field(key, new At(place), new RowMapper.First(reader), true);
	}

	/** Whether a value measures the same already, under another name. */
	private boolean isAsked(Value value, @Nullable Relation relation, Map<String, Object> arguments) {
		Measured known = this.aggregates.get(value);
		return known != null && value instanceof Value.Aggregate aggregate && aggregate.source().relation() == relation
				&& known.arguments().equals(arguments);
	}

	private record Measured(Map<String, Object> arguments, MeasureReader measures) {
	}

	private Field computed(String key, NodeField.Computed field, ExecutableNormalizedField selected,
			List<Value> values) {
		Map<String, Object> arguments = selected.getResolvedArguments();
		List<String> names = arguments.keySet().stream().sorted().toList();
		int first = -1;
		for (String name : names) {
			int parameter = this.parameters.add(arguments.get(name));
			first = (first < 0) ? parameter : first;
		}
		List<Value> below = new ArrayList<>();
		RowMapper one = (field.target() != null) ? node(field.target(), selected.getChildren(), below)
				: StatementMapper.of(selected, this.schema);
		Place place = new At(add(values, new Value.Computed(field, names, first, below)));
		return new Field(key, place, field.list() ? new RowMapper.Many(one) : new RowMapper.First(one), false);
	}

	private static int add(List<Value> values, Value value) {
		values.add(value);
		return values.size() - 1;
	}

}
