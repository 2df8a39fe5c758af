package org.policygraph.query.answer;

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
 * Maps the rows of a statement that was written by hand. Its maps use the names of the
 * schema. If a field may have several types, the map names its type in
 * {@code __typename}.
 *
 * @param type the type of the value in the schema
 * @param selected the fields that the client selected
 */
public record StatementMapper(GraphQLType type, List<Selected> selected) implements RowMapper {

	/**
	 * A field by its name in the schema and the client's, with the types that have it.
	 */
	private record Selected(String key, String name, Set<String> types, StatementMapper mapper) {
	}

	/** The mapper of the value of a field; the value may be a list. */
	public static StatementMapper of(ExecutableNormalizedField field, GraphQLSchema schema) {
		return of(field, GraphQLTypeUtil.unwrapAll(field.getFieldDefinitions(schema).get(0).getType()), schema);
	}

	private static StatementMapper of(ExecutableNormalizedField field, GraphQLType type, GraphQLSchema schema) {
		return new StatementMapper(type,
				field.getChildren()
					.stream()
					.map((child) -> new Selected(child.getResultKey(), child.getFieldName(), child.getObjectTypeNames(),
							of(child, child.getFieldDefinitions(schema).get(0).getType(), schema)))
					.toList());
	}

	@Override
	public @Nullable Object read(@Nullable Object value, AnswerPath path) {
		return complete(this.type, value, path);
	}

	private @Nullable Object complete(GraphQLType type, @Nullable Object value, AnswerPath path) {
		if (GraphQLTypeUtil.isNonNull(type)) {
			int before = path.found();
			Object result = complete(GraphQLTypeUtil.unwrapOne(type), value, path);
			if (result == null) {
				path.missing(before);
			}
			return result;
		}
		if (GraphQLTypeUtil.isList(type)) {
			return (value instanceof List<?> list) ? elements(GraphQLTypeUtil.unwrapOne(type), list, path) : null;
		}
		if (value instanceof Long number && number.intValue() == number) {
			return number.intValue();
		}
		return (value instanceof Map<?, ?> row && !this.selected.isEmpty()) ? object(row, path) : value;
	}

	private @Nullable Object elements(GraphQLType type, List<?> list, AnswerPath path) {
		List<@Nullable Object> result = new ArrayList<>(list.size());
		for (Object one : list) {
			path.enter(result.size());
			Object read = complete(type, one, path);
			path.leave();
			if (read == null && GraphQLTypeUtil.isNonNull(type)) {
				return null;
			}
			result.add(read);
		}
		return result;
	}

	private @Nullable Object object(Map<?, ?> row, AnswerPath path) {
		Map<String, @Nullable Object> result = new LinkedHashMap<>();
		Object type = row.get("__typename");
		for (Selected field : this.selected) {
			if (type == null || field.types().contains(type.toString())) {
				boolean name = field.name().equals("__typename") && type == null;
				path.enter(field.key());
				Object read = name ? field.types().iterator().next() : field.mapper().read(row.get(field.name()), path);
				path.leave();
				if (read == null && GraphQLTypeUtil.isNonNull(field.mapper().type())) {
					return null;
				}
				result.put(field.key(), read);
			}
		}
		return result;
	}

}
