package org.policygraph.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import graphql.normalized.ExecutableNormalizedField;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import org.jspecify.annotations.Nullable;

/**
 * The answer of a statement that is written by hand: maps whose keys are the names of the
 * schema. Where a field may have several types, its map says which in {@code __typename}.
 *
 * @param type what the value has to be
 * @param selected what is selected of it
 */
record StatedReader(GraphQLType type, List<Selected> selected) implements Reader {

	/**
	 * A field by its name in the schema and the client's, with the types that have it.
	 */
	private record Selected(String key, String name, Set<String> types, StatedReader reader) {
	}

	/** The reader of one value of a field, which may be a list of them. */
	static StatedReader of(ExecutableNormalizedField field, GraphQLSchema schema) {
		return of(field, GraphQLTypeUtil.unwrapAll(field.getFieldDefinitions(schema).get(0).getType()), schema);
	}

	private static StatedReader of(ExecutableNormalizedField field, GraphQLType type, GraphQLSchema schema) {
		return new StatedReader(type,
				field.getChildren()
					.stream()
					.map((child) -> new Selected(child.getResultKey(), child.getFieldName(), child.getObjectTypeNames(),
							of(child, child.getFieldDefinitions(schema).get(0).getType(), schema)))
					.toList());
	}

	@Override
	public @Nullable Object read(@Nullable Object value, Trail trail) {
		return complete(this.type, value, trail);
	}

	private @Nullable Object complete(GraphQLType type, @Nullable Object value, Trail trail) {
		if (GraphQLTypeUtil.isNonNull(type)) {
			int before = trail.found();
			Object result = complete(GraphQLTypeUtil.unwrapOne(type), value, trail);
			if (result == null) {
				trail.missing(before);
			}
			return result;
		}
		if (GraphQLTypeUtil.isList(type)) {
			return (value instanceof List<?> list) ? elements(GraphQLTypeUtil.unwrapOne(type), list, trail) : null;
		}
		if (value instanceof Long number && number.intValue() == number) {
			return number.intValue();
		}
		return (value instanceof Map<?, ?> row && !this.selected.isEmpty()) ? object(row, trail) : value;
	}

	private @Nullable Object elements(GraphQLType type, List<?> list, Trail trail) {
		List<@Nullable Object> result = new ArrayList<>(list.size());
		for (Object one : list) {
			trail.enter(result.size());
			Object read = complete(type, one, trail);
			trail.leave();
			if (read == null && GraphQLTypeUtil.isNonNull(type)) {
				return null;
			}
			result.add(read);
		}
		return result;
	}

	private @Nullable Object object(Map<?, ?> row, Trail trail) {
		Map<String, @Nullable Object> result = new LinkedHashMap<>();
		Object type = row.get("__typename");
		for (Selected field : this.selected) {
			if (type == null || field.types().contains(type.toString())) {
				boolean name = field.name().equals("__typename") && type == null;
				trail.enter(field.key());
				Object read = name ? field.types().iterator().next()
						: field.reader().read(row.get(field.name()), trail);
				trail.leave();
				if (read == null && GraphQLTypeUtil.isNonNull(field.reader().type())) {
					return null;
				}
				result.put(field.key(), read);
			}
		}
		return result;
	}

}
