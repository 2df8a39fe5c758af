package org.policygraph.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import graphql.schema.GraphQLObjectType;
import org.jspecify.annotations.Nullable;

import org.policygraph.query.Follower.Step;

/**
 * An order of steps: the values that it compares, and which way.
 *
 * @param keys the values of a step
 * @param descending which of them are descending
 */
record PlainOrder(List<Function<Step, @Nullable Object>> keys, List<Boolean> descending) implements Comparator<Step> {

	static PlainOrder of(GraphQLObjectType type, @Nullable Object orderBy, boolean nested, boolean edges) {
		PlainOrder order = new PlainOrder(new ArrayList<>(), new ArrayList<>());
		if (orderBy instanceof List<?> asked && !asked.isEmpty()) {
			for (Object one : asked) {
				Map<?, ?> by = (Map<?, ?>) Objects.requireNonNull(one);
				boolean down = "DESC".equals(by.get("direction"));
				if (by.get("field") != null) {
					order.add((step) -> Follower.value(step.node().properties(),
							type.getFieldDefinition(String.valueOf(by.get("field")))), down);
				}
				else {
					order.add((step) -> Objects.requireNonNull(step.edge())
						.properties()
						.get(String.valueOf(by.get("edge"))), down);
				}
			}
		}
		else if (nested && type.getFieldDefinition("ordinal") != null) {
			order.add((step) -> step.node().properties().get("ordinal"), false);
		}
		order.add((step) -> step.node().properties().get(Follower.key(type)), false);
		if (edges) {
			order.add((step) -> Objects.requireNonNull(step.edge()).id(), false);
		}
		return order;
	}

	private void add(Function<Step, @Nullable Object> key, boolean down) {
		this.keys.add(key);
		this.descending.add(down);
	}

	List<@Nullable Object> values(Step step) {
		List<@Nullable Object> values = new ArrayList<>();
		this.keys.forEach((key) -> values.add(key.apply(step)));
		return values;
	}

	@Override
	public int compare(Step one, Step other) {
		return compareKeys(values(one), values(other));
	}

	int compareKeys(List<@Nullable Object> one, List<@Nullable Object> other) {
		for (int i = 0; i < this.keys.size(); i++) {
			int result = compareNullable(one.get(i), other.get(i));
			if (result != 0) {
				return this.descending.get(i) ? -result : result;
			}
		}
		return 0;
	}

	/** As Cypher: nulls last, ascending. */
	static int compareNullable(@Nullable Object one, @Nullable Object other) {
		if (one == null || other == null) {
			return (one == other) ? 0 : (one == null) ? 1 : -1;
		}
		return compareValues(one, other);
	}

	static int compareValues(Object one, Object other) {
		if (one instanceof Number number && other instanceof Number second) {
			return Double.compare(number.doubleValue(), second.doubleValue());
		}
		if (one instanceof Boolean yes && other instanceof Boolean second) {
			return Boolean.compare(yes, second);
		}
		int[] first = one.toString().codePoints().toArray();
		return java.util.Arrays.compare(first, other.toString().codePoints().toArray());
	}

}
