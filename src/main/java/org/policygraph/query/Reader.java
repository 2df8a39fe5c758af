package org.policygraph.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** Makes a value of the answer, under the client's names, of a value of a row. */
@FunctionalInterface
interface Reader {

	@Nullable Object read(@Nullable Object value);

	/** The reader of a scalar of GraphQL. */
	static Reader of(String scalar, boolean list) {
		Reader one = switch (scalar) {
			case "Int" -> Reader::whole;
			case "Float" -> (value) -> (value instanceof Number number) ? number.doubleValue() : null;
			case "Boolean" -> (value) -> value;
			default -> (value) -> (value != null) ? value.toString() : null;
		};
		return list ? new Many(one) : one;
	}

	private static @Nullable Object whole(@Nullable Object value) {
		return (value instanceof Number number) ? (Object) Math.toIntExact(number.longValue()) : null;
	}

	/** A list, each of whose values is read alike. */
	record Many(Reader one) implements Reader {

		@Override
		public @Nullable Object read(@Nullable Object value) {
			if (!(value instanceof List<?> list)) {
				return null;
			}
			List<@Nullable Object> result = new ArrayList<>(list.size());
			for (Object item : list) {
				result.add(this.one.read(item));
			}
			return result;
		}

	}

	/** The first of a list, for a field that holds one. */
	record First(Reader one) implements Reader {

		@Override
		public @Nullable Object read(@Nullable Object value) {
			return (value instanceof List<?> list) ? list.isEmpty() ? null : this.one.read(list.get(0))
					: this.one.read(value);
		}

	}

	/** An object with the fields that the client selected. */
	record Fields(List<Field> fields) implements Reader {

		@Override
		public @Nullable Object read(@Nullable Object value) {
			if (!(value instanceof Map<?, ?> row)) {
				return null;
			}
			Map<String, @Nullable Object> result = new LinkedHashMap<>(this.fields.size() * 2);
			for (Field field : this.fields) {
				Object read = field.reader().read((field.place() != null) ? row.get(field.place()) : row);
				if (read == null && field.required()) {
					throw new RequestRefused("INCOMPLETE_DATA", "The graph lacks a value of " + field.key()
							+ " that the schema promises. 图谱缺少必有的值: " + field.key());
				}
				result.put(field.key(), read);
			}
			return result;
		}

	}

	/**
	 * A field of an object.
	 *
	 * @param key the client's name for it
	 * @param place where its value lies in the row; {@code null} for the row itself
	 * @param required whether it cannot be null
	 */
	record Field(String key, @Nullable String place, Reader reader, boolean required) {

		static Field constant(String key, String value) {
			return new Field(key, null, (any) -> value, false);
		}

	}

}
