package org.policygraph.bulk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The tables of one graph: nodes by labels, relationships by type and ends, and within
 * that a table for each set of properties.
 */
public final class CsvGraph implements AutoCloseable {

	/** Between the values of a list; they must not hold it. */
	public static final char LIST_SEPARATOR = '\u001F';

	/**
	 * What tables are of.
	 *
	 * @param option nodes or relationships, with labels or type: --nodes=Region:City
	 * @param keys the columns before the properties
	 */
	private record Sort(String option, List<String> keys) {
	}

	private record Shape(Sort sort, String properties) {
	}

	private final Path folder;

	private final Map<Shape, CsvTable> tables = new LinkedHashMap<>();

	private final Map<Shape, String> options = new LinkedHashMap<>();

	private final Map<String, Sort> sorts = new HashMap<>();

	private long nodes;

	private long relationships;

	/**
	 * Begins a graph.
	 * @param folder where the files are written; it is there
	 */
	public CsvGraph(Path folder) {
		this.folder = folder;
	}

	/**
	 * Writes a node.
	 * @param labels its labels, as in Region:City, the one that its key belongs to first
	 * @param keyName the name of its key property
	 * @param properties its other properties: text, numbers, Boolean, dates and times of
	 * {@code java.time}, lists of these
	 */
	public void node(String labels, String keyName, String key, Map<String, Object> properties) {
		Sort sort = this.sorts.computeIfAbsent(labels,
				(any) -> new Sort("--nodes=" + labels, List.of(keyName + ":ID(" + labels.split(":")[0] + ")")));
		write(sort, List.of(key), properties);
		this.nodes++;
	}

	/** Writes a relationship between nodes that are known by label and key. */
	public void relationship(String type, String fromLabel, String from, String toLabel, String to,
			Map<String, Object> properties) {
		Sort sort = this.sorts.computeIfAbsent(fromLabel + "-" + type + "-" + toLabel,
				(any) -> new Sort("--relationships=" + type,
						List.of(":START_ID(" + fromLabel + ")", ":END_ID(" + toLabel + ")")));
		write(sort, List.of(from, to), properties);
		this.relationships++;
	}

	private void write(Sort sort, List<String> keys, Map<String, Object> properties) {
		Map<String, Object> ordered = new TreeMap<>(properties);
		Shape shape = new Shape(sort, CsvTable.shape(ordered));
		CsvTable table = this.tables.computeIfAbsent(shape, (any) -> create(sort, ordered));
		this.options.computeIfAbsent(shape, (any) -> sort.option() + "=" + table.files());
		table.write(keys, ordered.values());
	}

	private CsvTable create(Sort sort, Map<String, Object> sample) {
		try {
			String name = sort.option().replaceAll("[^A-Za-z_]", "") + "-" + (this.tables.size() + 1);
			return CsvTable.create(this.folder, name, sort.keys(), sample);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The options of {@code neo4j-admin database import} that name the files. */
	public List<String> arguments() {
		List<String> arguments = new ArrayList<>(List.of("--delimiter=,", "--array-delimiter=U+001F", "--quote=\"",
				"--multiline-fields=true", "--id-type=string"));
		arguments.addAll(this.options.values());
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
