package org.policygraph.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Rows of several types put in the order of the keys that were asked for: null where
 * there is none.
 *
 * @param many whether a list was asked for, or its only one
 */
record KeyedReader(List<?> keys, List<Reader> readers, boolean many) implements Reader {

	@Override
	public @Nullable Object read(@Nullable Object rows, Trail trail) {
		Map<@Nullable Object, Map<?, ?>> byKey = new HashMap<>();
		if (rows instanceof List<?> list) {
			for (Object row : list) {
				if (row instanceof Map<?, ?> map) {
					byKey.putIfAbsent(map.get("k"), map);
				}
			}
		}
		if (!this.many) {
			return one(byKey.get(this.keys.get(0)), trail);
		}
		List<@Nullable Object> result = new ArrayList<>();
		for (Object key : this.keys) {
			trail.enter(result.size());
			result.add(one(byKey.get(key), trail));
			trail.leave();
		}
		return result;
	}

	private @Nullable Object one(@Nullable Map<?, ?> row, Trail trail) {
		return (row != null && row.get("b") instanceof Number branch)
				? this.readers.get(branch.intValue()).read(row.get("v"), trail) : null;
	}

}
