package org.policygraph.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.policygraph.query.answer.RowMapper;
import org.policygraph.query.compile.VariableReference;

/**
 * A root field as one statement.
 *
 * @param parameters its values, some of them perhaps {@link VariableReference}
 * @param answer makes the answer of all rows
 */
record CompiledField(String statement, Map<String, @Nullable Object> parameters, RowMapper answer) {

	/** The parameters, with the values of variables where they are given by these. */
	Map<String, @Nullable Object> parameters(Map<String, @Nullable Object> variables) {
		Map<String, @Nullable Object> filled = new HashMap<>(this.parameters.size() * 2);
		this.parameters.forEach((name, value) -> filled.put(name, filled(value, variables)));
		return filled;
	}

	private static @Nullable Object filled(@Nullable Object value, Map<String, @Nullable Object> variables) {
		if (value instanceof VariableReference given) {
			return variables.get(given.variable());
		}
		if (value instanceof List<?> list) {
			List<@Nullable Object> all = new ArrayList<>(list.size());
			list.forEach((one) -> all.add(filled(one, variables)));
			return all;
		}
		if (value instanceof Map<?, ?> object) {
			Map<Object, @Nullable Object> all = new HashMap<>();
			object.forEach((name, one) -> all.put(name, filled(one, variables)));
			return all;
		}
		return value;
	}

}
