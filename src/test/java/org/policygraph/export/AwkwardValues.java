package org.policygraph.export;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetTime;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.neo4j.driver.Driver;

/** What is hard to write down, on a node and a relationship of the graph's own kinds. */
final class AwkwardValues {

	/**
	 * Marks, line ends, what looks like an escape or a formula, characters of two units.
	 */
	static final String WORDS = "=1+1 \"a\" 'b' `c` \\u0041 \\n \\ ; {}[]<&>|,\r\n\r\t\u2028𠮷〔2024〕";

	static final String ID = "难题#1 \"'\\";

	private AwkwardValues() {
	}

	static Map<String, Object> properties() {
		Map<String, Object> properties = new HashMap<>();
		properties.put("title", WORDS);
		properties.put("text", "");
		properties.put("control", "a\u0001b");
		properties.put("ordinal", Long.MIN_VALUE);
		properties.put("large", Long.MAX_VALUE);
		properties.put("small", -0.1);
		properties.put("huge", 1.5e300);
		properties.put("infinite", Double.NEGATIVE_INFINITY);
		properties.put("whole", 3.0);
		properties.put("ongoing", true);
		properties.put("day", LocalDate.of(2026, 2, 28));
		properties.put("local", LocalDateTime.of(2026, 2, 28, 23, 59, 1));
		properties.put("clock", LocalTime.of(8, 30));
		properties.put("zoned", OffsetTime.parse("08:30+08:00"));
		properties.put("moment", ZonedDateTime.parse("2026-02-28T23:59:01+08:00[Asia/Shanghai]"));
		properties.put("words", List.of(WORDS, "", "b;c"));
		properties.put("numbers", List.of(1L, -2L));
		properties.put("fractions", List.of(0.5, 2.0));
		properties.put("truths", List.of(true, false));
		properties.put("days", List.of(LocalDate.of(2026, 1, 1)));
		properties.put("odd name`", "x");
		return properties;
	}

	/** A task with itself for a subtask, twice, and one that has nothing. */
	static void addTo(Driver driver) {
		driver.executableQuery("CREATE (t:Task {id: $id}) SET t += $properties "
				+ "CREATE (t)-[a:HAS_SUBTASK]->(t) SET a = $properties CREATE (t)-[:HAS_SUBTASK]->(t) CREATE (:Task {id: 'bare'})")
			.withParameters(Map.of("id", ID, "properties", properties()))
			.execute();
	}

}
