package org.policygraph.query.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.policygraph.query.compile.Condition.Operator;
import org.policygraph.query.compile.Condition.Quantifier;
import org.policygraph.query.model.NodeField;
import org.policygraph.query.model.NodeType;

/**
 * The conditions of a request, in an order that does not depend on the client's; their
 * values become parameters.
 */
final class ConditionReader {

	private static final Map<String, Operator> OPERATORS = Map.ofEntries(Map.entry("eq", Operator.EQ),
			Map.entry("in", Operator.IN), Map.entry("lt", Operator.LT), Map.entry("lte", Operator.LTE),
			Map.entry("gt", Operator.GT), Map.entry("gte", Operator.GTE), Map.entry("contains", Operator.CONTAINS),
			Map.entry("startsWith", Operator.STARTS_WITH), Map.entry("endsWith", Operator.ENDS_WITH),
			Map.entry("includes", Operator.INCLUDES), Map.entry("includesAny", Operator.INCLUDES_ANY));

	private final Parameters parameters;

	ConditionReader(Parameters parameters) {
		this.parameters = parameters;
	}

	/**
	 * The conditions of a field: on nodes, and on the relationships that lead to them.
	 */
	Condition of(NodeType type, NodeField.@Nullable Relation relation, Map<String, Object> arguments) {
		List<Condition> all = new ArrayList<>();
		add(all, node(type, arguments.get("where")));
		if (relation != null) {
			add(all, edge(relation, arguments.get("edge")));
		}
		return all(all);
	}

	private Condition node(NodeType type, @Nullable Object where) {
		return each(where, (entry) -> switch (entry.getKey()) {
			case "and", "or", "not" -> joined(entry, (one) -> node(type, one));
			case "within" ->
				new Condition.Within(Objects.requireNonNull(type.within()), this.parameters.add(entry.getValue()));
			default -> field(type, entry.getKey(), entry.getValue());
		});
	}

	private Condition field(NodeType type, String name, Object value) {
		NodeField field = type.field(name);
		if (field instanceof NodeField.Relation relation) {
			return each(value, (one) -> exists(relation, one.getKey(), node(relation.target(), one.getValue())));
		}
		if (field instanceof NodeField.Derived derived) {
			return each(value,
					(one) -> exists(derived.relation(), one.getKey(), both(derived.relation(), one.getValue())));
		}
		return value(false, type.scalar(name), value);
	}

	/** Conditions on a relationship and on what stands at its other end. */
	private Condition both(NodeField.Relation relation, Object where) {
		return each(where, (entry) -> switch (entry.getKey()) {
			case "and", "or", "not" -> joined(entry, (one) -> both(relation, one));
			case "node" -> node(relation.target(), entry.getValue());
			default -> edge(relation, entry.getValue());
		});
	}

	private Condition edge(NodeField.Relation relation, @Nullable Object where) {
		return each(where, (entry) -> switch (entry.getKey()) {
			case "and", "or", "not" -> joined(entry, (one) -> edge(relation, one));
			default -> value(true, relation.property(entry.getKey()), entry.getValue());
		});
	}

	private static Condition exists(NodeField.Relation relation, String quantifier, Condition condition) {
		return new Condition.Exists(relation, Quantifier.valueOf(quantifier.toUpperCase(Locale.ROOT)), condition);
	}

	private Condition value(boolean edge, NodeField.Scalar scalar, Object filter) {
		List<Condition> all = new ArrayList<>();
		for (Map.Entry<String, @Nullable Object> entry : sorted(filter).entrySet()) {
			Object value = entry.getValue();
			if (entry.getKey().equals("isNull")) {
				if (value != null) {
					all.add(new Condition.IsNull(edge, scalar.property(), Boolean.TRUE.equals(value)));
				}
			}
			else if (value != null) {
				Operator operator = Objects.requireNonNull(OPERATORS.get(entry.getKey()), entry.getKey());
				all.add(new Condition.Compare(edge, scalar.property(), operator, this.parameters.add(value)));
			}
			else if (entry.getKey().equals("eq")) {
				all.add(new Condition.IsNull(edge, scalar.property(), true));
			}
		}
		return all(all);
	}

	private static Condition joined(Map.Entry<String, Object> entry, Function<Object, Condition> reader) {
		if (entry.getKey().equals("not")) {
			return new Condition.Not(reader.apply(entry.getValue()));
		}
		List<Condition> all = new ArrayList<>();
		for (Object one : (List<?>) entry.getValue()) {
			all.add(reader.apply(Objects.requireNonNull(one)));
		}
		return (entry.getKey().equals("and") || all.isEmpty()) ? all(all) : new Condition.Any(all);
	}

	/** All entries that are given; what is null is as if it were left out. */
	private static Condition each(@Nullable Object where, Function<Map.Entry<String, Object>, Condition> reader) {
		List<Condition> all = new ArrayList<>();
		for (Map.Entry<String, @Nullable Object> entry : sorted(where).entrySet()) {
			Object value = entry.getValue();
			if (value != null) {
				add(all, reader.apply(Map.entry(entry.getKey(), value)));
			}
		}
		return all(all);
	}

	private static void add(List<Condition> all, Condition condition) {
		if (!condition.equals(Condition.NONE)) {
			all.add(condition);
		}
	}

	private static Condition all(List<Condition> all) {
		return all.isEmpty() ? Condition.NONE : (all.size() == 1) ? all.get(0) : new Condition.All(all);
	}

	@SuppressWarnings("unchecked")
	private static Map<String, @Nullable Object> sorted(@Nullable Object where) {
		return (where != null) ? new TreeMap<>((Map<String, @Nullable Object>) where) : Map.of();
	}

}
