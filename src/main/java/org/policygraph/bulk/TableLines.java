package org.policygraph.bulk;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetTime;
import java.time.temporal.Temporal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/** Nodes and relationships as lines of CSV, each with the table that it belongs to. */
public final class TableLines implements Tables {

	/** Between the values of a list: no text that was read holds it. */
	private static final char LIST = CsvGraph.LIST_SEPARATOR;

	/** As Neo4j calls them. */
	private static final Map<Class<?>, String> TIMES = Map.of(LocalDate.class, "date", LocalTime.class, "localtime",
			OffsetTime.class, "time", LocalDateTime.class, "localdatetime");

	/**
	 * The kind of a table.
	 *
	 * @param option nodes or relationships, with labels or type
	 * @param keys the columns before the properties
	 */
	private record Sort(String option, String keys) {
	}

	private final BiConsumer<Table, String> receiver;

	private final Map<String, Sort> sorts = new HashMap<>();

	/**
	 * Makes lines.
	 * @param receiver takes each, without its line end
	 */
	public TableLines(BiConsumer<Table, String> receiver) {
		this.receiver = receiver;
	}

	@Override
	public void node(String labels, String keyName, String key, Map<String, Object> properties) {
		Sort sort = this.sorts.computeIfAbsent(labels,
				(any) -> new Sort("--nodes=" + labels, keyName + ":ID(" + labels.split(":")[0] + ")"));
		write(sort, List.of(key), properties);
	}

	@Override
	public void relationship(String type, String fromLabel, String from, String toLabel, String to,
			Map<String, Object> properties) {
		Sort sort = this.sorts.computeIfAbsent(fromLabel + "-" + type + "-" + toLabel,
				(any) -> new Sort("--relationships=" + type, ":START_ID(" + fromLabel + "),:END_ID(" + toLabel + ")"));
		write(sort, List.of(from, to), properties);
	}

	private void write(Sort sort, List<String> keys, Map<String, Object> properties) {
		Map<String, Object> ordered = new TreeMap<>(properties);
		StringBuilder header = new StringBuilder(sort.keys());
		StringBuilder line = new StringBuilder();
		keys.forEach((key) -> quote(separated(line), key));
		ordered.forEach((name, value) -> {
			header.append(',').append(name).append(':').append(type(value));
			writeValue(separated(line), value);
		});
		this.receiver.accept(new Table(sort.option(), header.toString()), line.toString());
	}

	private static String type(Object value) {
		if (value instanceof Collection<?> list) {
			return (list.isEmpty() ? "string" : type(list.iterator().next())) + "[]";
		}
		if (value instanceof Temporal) {
			return TIMES.getOrDefault(value.getClass(), "datetime");
		}
		if (value instanceof Integer || value instanceof Long) {
			return "long";
		}
		if (value instanceof Double) {
			return "double";
		}
		return (value instanceof Boolean) ? "boolean" : "string";
	}

	private static StringBuilder separated(StringBuilder line) {
		return line.isEmpty() ? line : line.append(',');
	}

	private static void writeValue(StringBuilder line, Object value) {
		if (value instanceof Collection<?> list) {
			quote(line, list.stream().map(String::valueOf).collect(Collectors.joining(String.valueOf(LIST))));
		}
		else if (value instanceof String words) {
			quote(line, words);
		}
		else {
			line.append(value);
		}
	}

	private static void quote(StringBuilder line, String words) {
		line.append('"').append((words.indexOf('"') < 0) ? words : words.replace("\"", "\"\"")).append('"');
	}

}
