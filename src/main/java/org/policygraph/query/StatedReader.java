package org.policygraph.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import graphql.normalized.ExecutableNormalizedField;
import org.jspecify.annotations.Nullable;

/**
 * The answer of a statement that is written by hand: maps whose keys are the names of the
 * schema. Where a field may have several types, its map says which in {@code __typename}.
 */
record StatedReader(List<ExecutableNormalizedField> selected) implements Reader {

	static Reader of(ExecutableNormalizedField field) {
		return new StatedReader(field.getChildren());
	}

	@Override
	public @Nullable Object read(@Nullable Object value) {
		if (value instanceof List<?> list) {
			List<@Nullable Object> result = new ArrayList<>(list.size());
			list.forEach((one) -> result.add(read(one)));
			return result;
		}
		if (value instanceof Long number && number.intValue() == number) {
			return number.intValue();
		}
		if (!(value instanceof Map<?, ?> row) || this.selected.isEmpty()) {
			return value;
		}
		Map<String, @Nullable Object> result = new LinkedHashMap<>();
		Object type = row.get("__typename");
		for (ExecutableNormalizedField field : this.selected) {
			if (type == null || field.getObjectTypeNames().contains(type.toString())) {
				boolean name = field.getFieldName().equals("__typename") && type == null;
				result.put(field.getResultKey(), name ? field.getObjectTypeNames().iterator().next()
						: of(field).read(row.get(field.getFieldName())));
			}
		}
		return result;
	}

}
