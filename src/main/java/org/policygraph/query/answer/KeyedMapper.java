package org.policygraph.query.answer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Puts rows of several types into the order of the keys that the client asked for. A key
 * without a row gives null.
 *
 * @param keys the keys, in the order of the answer
 * @param row maps one row
 */
public record KeyedMapper(List<String> keys, RowMapper row) implements RowMapper {

	@Override
	public @Nullable Object read(@Nullable Object rows, AnswerPath path) {
		Map<@Nullable Object, Map<?, ?>> byKey = new HashMap<>();
		if (rows instanceof List<?> list) {
			for (Object row : list) {
				if (row instanceof Map<?, ?> map) {
					byKey.putIfAbsent(map.get("k"), map);
				}
			}
		}
		List<@Nullable Object> result = new ArrayList<>();
		for (String key : this.keys) {
			path.enter(result.size());
			result.add(this.row.read(byKey.get(key), path));
			path.leave();
		}
		return result;
	}

	/** Maps a row by the mapper of its type. */
	public static RowMapper row(List<RowMapper> branches) {
		return (value, path) -> (value instanceof Map<?, ?> row && row.get("b") instanceof Number branch)
				? branches.get(branch.intValue()).read(row.get("v"), path) : null;
	}

}
