package org.policygraph.query.compile;

import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** The values of a request, named by position. */
final class Parameters {

	private final Map<String, @Nullable Object> values = new HashMap<>();

	private int next;

	/** Adds a value; its number. */
	int add(@Nullable Object value) {
		this.values.put("p" + this.next, value);
		return this.next++;
	}

	/** Adds a value by a name of the schema. */
	void put(String name, @Nullable Object value) {
		this.values.put(name, value);
	}

	Map<String, @Nullable Object> values() {
		return this.values;
	}

}
