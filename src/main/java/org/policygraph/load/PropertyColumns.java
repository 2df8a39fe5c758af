package org.policygraph.load;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * The properties of many nodes or relationships as columns: sent without their names, and
 * created with the node or relationship instead of set afterwards. What a row does not
 * know is null there, and so is not written.
 */
final class PropertyColumns {

	private final List<String> names;

	private PropertyColumns(List<String> names) {
		this.names = names;
	}

	/** All names that occur, in one order, so that like rows make one statement. */
	static PropertyColumns of(Collection<Map<String, Object>> rows) {
		TreeSet<String> names = new TreeSet<>();
		rows.forEach((row) -> names.addAll(row.keySet()));
		return new PropertyColumns(List.copyOf(names));
	}

	/**
	 * Puts the columns in the place of PROPERTIES in a statement.
	 * @param row what a row is called there
	 * @param first how many other values stand before the columns
	 */
	String in(String statement, String row, int first) {
		List<String> columns = new ArrayList<>();
		for (int i = 0; i < this.names.size(); i++) {
			columns.add("`" + this.names.get(i) + "`: " + row + "[" + (first + i) + "]");
		}
		return statement.replace("{PROPERTIES}", "{" + String.join(", ", columns) + "}");
	}

	/** A row: other values, then the columns. */
	List<Object> row(Map<String, Object> properties, Object... before) {
		List<Object> row = new ArrayList<>(List.of(before));
		this.names.forEach((name) -> row.add(properties.get(name)));
		return row;
	}

}
