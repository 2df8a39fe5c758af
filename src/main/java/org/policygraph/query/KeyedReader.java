package org.policygraph.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Rows of several types put in the order of the keys that were asked for: null where
 * there is none.
 */
record KeyedReader(List<?> keys, List<Reader> readers) implements Reader {

	@Override
	public @Nullable Object read(@Nullable Object rows) {
		Map<@Nullable Object, @Nullable Object> byKey = new HashMap<>();
		if (rows instanceof List<?> list) {
			for (Object row : list) {
				if (row instanceof Map<?, ?> map && map.get("b") instanceof Number branch) {
					byKey.putIfAbsent(map.get("k"), this.readers.get(branch.intValue()).read(map.get("v")));
				}
			}
		}
		List<@Nullable Object> result = new ArrayList<>();
		this.keys.forEach((key) -> result.add(byKey.get(key)));
		return result;
	}

}
