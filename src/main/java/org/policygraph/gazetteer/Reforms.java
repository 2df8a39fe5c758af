package org.policygraph.gazetteer;

import java.util.HashMap;
import java.util.Map;

import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

import org.policygraph.text.Lexicons;

/** Which function of local organs went on in which, and when: 环境保护 in 生态环境. */
final class Reforms {

	/**
	 * A reform.
	 *
	 * @param successor the function that took over
	 * @param year the year from which on; {@code null} if unknown
	 */
	record Reform(String successor, @Nullable Integer year) {
	}

	private final Map<String, Reform> byFunction = new HashMap<>();

	Reforms(Lexicons lexicons) {
		lexicons.records("organ-reforms.csv").forEach(this::add);
	}

	private void add(CSVRecord row) {
		String year = row.get("year");
		Reform reform = new Reform(row.get("successor"), year.isEmpty() ? null : Integer.valueOf(year));
		if (this.byFunction.put(row.get("function"), reform) != null) {
			throw new IllegalStateException("import/organ-reforms.csv: " + row.get("function") + " stands twice");
		}
	}

	@Nullable Reform of(String function) {
		return this.byFunction.get(function);
	}

	Map<String, Reform> all() {
		return this.byFunction;
	}

}
