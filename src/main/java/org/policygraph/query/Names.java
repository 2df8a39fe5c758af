package org.policygraph.query;

import java.util.LinkedHashMap;
import java.util.Map;

/** Names by position: what a client calls things never comes into a statement. */
final class Names {

	private final Map<String, Object> parameters = new LinkedHashMap<>();

	private int variables;

	String variable(String prefix) {
		return prefix + this.variables++;
	}

	/** A parameter with a value, as it stands in the statement. */
	String parameter(Object value) {
		String name = "p" + this.parameters.size();
		this.parameters.put(name, value);
		return "$" + name;
	}

	Map<String, Object> parameters() {
		return this.parameters;
	}

}
