package org.policygraph.load.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The properties of like nodes or relationships as columns: sent without their names, and
 * created with the node or relationship instead of set afterwards. What a row does not
 * know is null there, and so is not written. A name that has not been met before gets a
 * column behind the others: rows made until then stay right, and like rows make one
 * statement, which the database plans once.
 */
public final class PropertyColumns {

	private volatile List<String> names = List.of();

	private final Set<String> met = ConcurrentHashMap.newKeySet();

	/** Those of each sort of nodes and relationships, by label or relation. */
	public static final class All {

		private final Map<Enum<?>, PropertyColumns> all = new ConcurrentHashMap<>();

		public PropertyColumns of(Enum<?> sort) {
			return this.all.computeIfAbsent(sort, (any) -> new PropertyColumns());
		}

	}

	/**
	 * Puts the columns in the place of PROPERTIES in a statement.
	 * @param first how many other values stand before the columns of a row
	 */
	public String in(String statement, int first) {
		List<String> columns = new ArrayList<>();
		for (String name : this.names) {
			columns.add("`" + name + "`: row[" + (first + columns.size()) + "]");
		}
		return statement.replace("{PROPERTIES}", "{" + String.join(", ", columns) + "}");
	}

	/** A row: other values, then the columns. */
	public List<Object> row(Map<String, Object> properties, Object... before) {
		if (!this.met.containsAll(properties.keySet())) {
			meet(properties);
		}
		List<String> columns = this.names;
		List<Object> row = new ArrayList<>(before.length + columns.size());
		row.addAll(List.of(before));
		columns.forEach((name) -> row.add(properties.get(name)));
		return row;
	}

	private synchronized void meet(Map<String, Object> properties) {
		List<String> columns = new ArrayList<>(this.names);
		properties.keySet().stream().filter((name) -> !columns.contains(name)).sorted().forEach(columns::add);
		this.names = List.copyOf(columns);
		this.met.addAll(columns);
	}

}
