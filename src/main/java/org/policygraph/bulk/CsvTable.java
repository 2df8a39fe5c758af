package org.policygraph.bulk;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetTime;
import java.time.temporal.Temporal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Nodes or relationships that have the same properties, as one file and its header. What
 * has other properties is in another table: no cell is empty, and a property that is not
 * known is not there.
 */
final class CsvTable implements AutoCloseable {

	/** Between the values of a list: no text that was read holds it. */
	static final char LIST = CsvGraph.LIST_SEPARATOR;

	/** As Neo4j calls them. */
	private static final Map<Class<?>, String> TIMES = Map.of(LocalDate.class, "date", LocalTime.class, "localtime",
			OffsetTime.class, "time", LocalDateTime.class, "localdatetime");

	/** Above what writers hold anyway; tables are many and most are small. */
	private static final int BUFFER = 1 << 15;

	private final Path header;

	private final Path rows;

	private final BufferedWriter writer;

	private CsvTable(Path header, Path rows, BufferedWriter writer) {
		this.header = header;
		this.rows = rows;
		this.writer = writer;
	}

	/**
	 * Makes a table.
	 * @param name the start of the names of its files
	 * @param keys what its header says of the columns before the properties
	 * @param sample the properties of one of its rows
	 */
	static CsvTable create(Path folder, String name, List<String> keys, Map<String, Object> sample) throws IOException {
		Path header = folder.resolve(name + "-header.csv");
		Path rows = folder.resolve(name + ".csv");
		String properties = sample.entrySet()
			.stream()
			.map((entry) -> "," + entry.getKey() + ":" + type(entry.getValue()))
			.collect(Collectors.joining());
		Files.writeString(header, String.join(",", keys) + properties + "\n");
		BufferedWriter writer = new BufferedWriter(Files.newBufferedWriter(rows, StandardCharsets.UTF_8), BUFFER);
		return new CsvTable(header, rows, writer);
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

	/** What tells one table from another: the names and types of the properties. */
	static String shape(Map<String, Object> properties) {
		return properties.entrySet()
			.stream()
			.map((entry) -> entry.getKey() + ":" + type(entry.getValue()))
			.collect(Collectors.joining(","));
	}

	void write(List<String> keys, Collection<Object> values) {
		try {
			boolean first = true;
			for (String key : keys) {
				separate(first);
				quote(key);
				first = false;
			}
			for (Object value : values) {
				separate(first);
				writeValue(value);
			}
			this.writer.write('\n');
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void separate(boolean first) throws IOException {
		if (!first) {
			this.writer.write(',');
		}
	}

	private void writeValue(Object value) throws IOException {
		if (value instanceof Collection<?> list) {
			quote(list.stream().map(String::valueOf).collect(Collectors.joining(String.valueOf(LIST))));
		}
		else if (value instanceof String words) {
			quote(words);
		}
		else {
			this.writer.write(String.valueOf(value));
		}
	}

	private void quote(String words) throws IOException {
		this.writer.write('"');
		this.writer.write((words.indexOf('"') < 0) ? words : words.replace("\"", "\"\""));
		this.writer.write('"');
	}

	/** Header and rows, as neo4j-admin takes them. */
	String files() {
		return this.header + "," + this.rows;
	}

	long size() throws IOException {
		return Files.size(this.rows);
	}

	@Override
	public void close() throws IOException {
		this.writer.close();
	}

}
