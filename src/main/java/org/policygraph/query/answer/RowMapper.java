package org.policygraph.query.answer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** Makes a value of the answer from a value of a row, under the names of the client. */
@FunctionalInterface
public interface RowMapper {

	@Nullable Object read(@Nullable Object value, AnswerPath path);

	/** The mapper of a scalar. */
	static RowMapper of(String scalar, boolean list) {
		RowMapper one = switch (scalar) {
			case "Int" -> RowMapper::whole;
			case "Float" -> (value, path) -> (value instanceof Number number) ? number.doubleValue() : null;
			case "Boolean" -> (value, path) -> value;
			default -> (value, path) -> (value != null) ? value.toString() : null;
		};
		return list ? new Many(one) : one;
	}

	private static @Nullable Object whole(@Nullable Object value, AnswerPath path) {
		if (value instanceof Number number && number.intValue() != number.longValue()) {
			path.tooLarge();
			return null;
		}
		return (value instanceof Number number) ? (Object) number.intValue() : null;
	}

	/** Maps a list. All elements have one mapper, and none of them may be null. */
	record Many(RowMapper one) implements RowMapper {

		@Override
		public @Nullable Object read(@Nullable Object value, AnswerPath path) {
			if (!(value instanceof List<?> list)) {
				return null;
			}
			List<@Nullable Object> result = new ArrayList<>(list.size());
			for (Object item : list) {
				int before = path.found();
				path.enter(result.size());
				Object read = this.one.read(item, path);
				if (read == null) {
					path.missing(before);
				}
				path.leave();
				if (read == null) {
					return null;
				}
				result.add(read);
			}
			return result;
		}

	}

	/** The first of a list, for a field that holds one. */
	record First(RowMapper one) implements RowMapper {

		@Override
		public @Nullable Object read(@Nullable Object value, AnswerPath path) {
			return (value instanceof List<?> list) ? list.isEmpty() ? null : this.one.read(list.get(0), path)
					: this.one.read(value, path);
		}

	}

	/** An object with the fields that the client selected. */
	record Fields(List<Field> fields) implements RowMapper {

		@Override
		public @Nullable Object read(@Nullable Object value, AnswerPath path) {
			Map<String, @Nullable Object> result = new LinkedHashMap<>(this.fields.size() * 2);
			for (Field field : this.fields) {
				int before = path.found();
				path.enter(field.key());
				Object read = field.mapper().read(field.place().of(value), path);
				boolean missing = read == null && field.required();
				if (missing) {
					path.missing(before);
				}
				path.leave();
				if (missing) {
					return null;
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
	 * @param place where its value lies in the row
	 * @param required whether it cannot be null
	 */
	record Field(String key, Place place, RowMapper mapper, boolean required) {

		public static Field constant(String key, String value) {
			return new Field(key, new Place.Row(), (any, path) -> value, false);
		}

	}

	/**
	 * Where a value lies in a row. The values of a node are a list, which is shorter than
	 * a map on its way here, or the value itself where there is but one; what a row has
	 * besides lies in maps.
	 */
	sealed interface Place {

		@Nullable Object of(@Nullable Object row);

		/** At a place of a list; the row itself where it has no other value. */
		record At(int index) implements Place {

			@Override
			public @Nullable Object of(@Nullable Object row) {
				return (row instanceof List<?> list) ? list.get(this.index) : row;
			}

		}

		/** At the end of a list: what makes the cursor stands behind the values. */
		record Last() implements Place {

			@Override
			public @Nullable Object of(@Nullable Object row) {
				return (row instanceof List<?> list) ? list.get(list.size() - 1) : null;
			}

		}

		/** Under a key of a map. */
		record Named(String name) implements Place {

			@Override
			public @Nullable Object of(@Nullable Object row) {
				return (row instanceof Map<?, ?> map) ? map.get(this.name) : null;
			}

		}

		/** The row itself. */
		record Row() implements Place {

			@Override
			public @Nullable Object of(@Nullable Object row) {
				return row;
			}

		}

	}

}
