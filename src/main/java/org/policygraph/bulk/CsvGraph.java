package org.policygraph.bulk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The tables of one graph: nodes by labels, relationships by type and ends, and within
 * that a table for each set of properties.
 */
public final class CsvGraph implements Tables, AutoCloseable {

	/** Between the values of a list; they must not hold it. */
	public static final char LIST_SEPARATOR = '\u001F';

	private final Path folder;

	private final Map<Table, CsvTable> tables = new LinkedHashMap<>();

	private final TableLines lines = new TableLines((table, line) -> file(table).write(line));

	private long nodes;

	private long relationships;

	/**
	 * Begins a graph.
	 * @param folder where the files are written; it is there
	 */
	public CsvGraph(Path folder) {
		this.folder = folder;
	}

	@Override
	public void node(String labels, String keyName, String key, Map<String, Object> properties) {
		this.lines.node(labels, keyName, key, properties);
		this.nodes++;
	}

	@Override
	public void relationship(String type, String fromLabel, String from, String toLabel, String to,
			Map<String, Object> properties) {
		this.lines.relationship(type, fromLabel, from, toLabel, to, properties);
		this.relationships++;
	}

	private CsvTable file(Table table) {
		return this.tables.computeIfAbsent(table, this::create);
	}

	private CsvTable create(Table table) {
		try {
			return CsvTable.create(this.folder, table.name() + "-" + (this.tables.size() + 1), table);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The options of {@code neo4j-admin database import} that name the files. */
	public List<String> arguments() {
		List<String> arguments = new ArrayList<>(Table.DIALECT);
		this.tables.forEach((table, file) -> arguments.add(table.option() + "=" + file.files()));
		return arguments;
	}

	long nodes() {
		return this.nodes;
	}

	long relationships() {
		return this.relationships;
	}

	/** The size of all rows, in bytes. */
	long size() throws IOException {
		long size = 0;
		for (CsvTable table : this.tables.values()) {
			size += table.size();
		}
		return size;
	}

	@Override
	public void close() throws IOException {
		for (CsvTable table : this.tables.values()) {
			table.close();
		}
	}

}
