package org.policygraph.query;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** Functions of many values. */
final class PlainMeasures {

	private PlainMeasures() {
	}

	static @Nullable Object of(String function, List<Object> values) {
		double total = values.stream().mapToDouble(PlainMeasures::number).sum();
		return switch (function) {
			case "min" -> values.stream().min(PlainOrder::compareValues).orElse(null);
			case "max" -> values.stream().max(PlainOrder::compareValues).orElse(null);
			case "sum" -> total;
			default -> values.isEmpty() ? null : (Object) (total / values.size());
		};
	}

	private static double number(Object value) {
		return (value instanceof Number number) ? number.doubleValue() : 0;
	}

}
