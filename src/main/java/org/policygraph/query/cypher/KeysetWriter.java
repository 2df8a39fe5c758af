package org.policygraph.query.cypher;

import java.util.ArrayList;
import java.util.List;

import org.policygraph.query.compile.Page;
import org.policygraph.query.compile.Page.Key;

/** What comes after a cursor, as a predicate that knows where nulls stand. */
final class KeysetWriter {

	private KeysetWriter() {
	}

	/** Behind at one key, and equal at all before it. */
	static String after(Page page, String node, String edge) {
		List<String> ways = new ArrayList<>();
		List<String> equal = new ArrayList<>();
		for (int i = 0; i < page.keys().size(); i++) {
			Key key = page.keys().get(i);
			String value = key.write(node, edge);
			int parameter = page.after().get(i);
			String behind = behind(key, value, parameter);
			if (!behind.isEmpty()) {
				List<String> way = new ArrayList<>(equal);
				way.add(behind);
				ways.add((way.size() == 1) ? behind : "(" + String.join(" AND ", way) + ")");
			}
			equal.add((parameter >= 0) ? value + " = $p" + parameter : value + " IS NULL");
		}
		return (ways.size() == 1) ? ways.get(0) : "(" + String.join(" OR ", ways) + ")";
	}

	/** Nulls come last; in a descending order first, so that all else is behind them. */
	private static String behind(Key key, String value, int parameter) {
		if (parameter < 0) {
			return key.descending() ? value + " IS NOT NULL" : "";
		}
		if (key.descending()) {
			return value + " < $p" + parameter;
		}
		return key.nullable() ? "(" + value + " > $p" + parameter + " OR " + value + " IS NULL)"
				: value + " > $p" + parameter;
	}

}
