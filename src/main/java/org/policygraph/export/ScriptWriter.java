package org.policygraph.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A script for cypher-shell, or any client that sends a statement after another: the
 * constraints and indexes, then nodes, then relationships between them, many a statement.
 * No statement is longer than a line.
 */
final class ScriptWriter implements FormatWriter {

	private static final int BATCH = 500;

	/** Rows that wait at most, of all statements. */
	private static final int WAITING = 20_000;

	private final BufferedWriter file;

	/** By the statement, the rows that wait for it. */
	private final Map<String, List<String>> batches = new LinkedHashMap<>();

	private int waiting;

	private boolean nodesAreWritten;

	ScriptWriter(Path path, List<String> schema) throws IOException {
		this.file = Files.newBufferedWriter(path);
		for (String statement : schema) {
			this.file.write(statement.replaceFirst(" FOR ", " IF NOT EXISTS FOR ") + ";\n");
		}
	}

	@Override
	public void node(GraphNode node) throws IOException {
		node.key().requireKey();
		String labels = node.key()
			.labels()
			.stream()
			.map((label) -> ":" + CypherLiteral.name(label))
			.collect(Collectors.joining());
		add("CREATE (" + labels + columns(node.properties(), 0) + ")", node.properties().size(),
				node.properties().values().stream());
	}

	@Override
	public void relationship(GraphRelationship relationship) throws IOException {
		if (!this.nodesAreWritten) {
			writeBatches();
			this.nodesAreWritten = true;
		}
		NodeKey from = relationship.from();
		NodeKey to = relationship.to();
		add("MATCH " + end("a", from, 0) + " MATCH " + end("b", to, 1) + " CREATE (a)-[:"
				+ CypherLiteral.name(relationship.type()) + columns(relationship.properties(), 2) + "]->(b)",
				relationship.properties().size() + 2, Stream.concat(Stream.of(from.requireKey(), to.requireKey()),
						relationship.properties().values().stream()));
	}

	private static String end(String name, NodeKey key, int place) {
		return "(" + name + ":" + CypherLiteral.name(key.label()) + " {" + key.keyName() + ": values[i + " + place
				+ "]})";
	}

	private static String columns(Map<String, Object> properties, int first) {
		StringBuilder columns = new StringBuilder();
		for (String name : properties.keySet()) {
			columns.append(columns.isEmpty() ? " {" : ", ")
				.append(CypherLiteral.name(name))
				.append(": values[i + ")
				.append(first++)
				.append(']');
		}
		return columns.isEmpty() ? "" : columns.append('}').toString();
	}

	/** All rows are one list of plain values, which Neo4j reads faster than maps. */
	private void add(String creation, int columns, Stream<?> row) throws IOException {
		String statement = " AS values UNWIND range(0, size(values) - 1, " + columns + ") AS i " + creation;
		List<String> rows = this.batches.computeIfAbsent(statement, (any) -> new ArrayList<>());
		rows.add(row.map(CypherLiteral::of).collect(Collectors.joining(", ")));
		this.waiting++;
		if (rows.size() == BATCH) {
			write(statement, rows);
			this.batches.remove(statement);
		}
		else if (this.waiting == WAITING) {
			writeBatches();
		}
	}

	private void writeBatches() throws IOException {
		for (Map.Entry<String, List<String>> batch : this.batches.entrySet()) {
			write(batch.getKey(), batch.getValue());
		}
		this.batches.clear();
	}

	private void write(String statement, List<String> rows) throws IOException {
		this.file.write("WITH [" + String.join(", ", rows) + "]" + statement + ";\n");
		this.waiting -= rows.size();
	}

	@Override
	public void finish() throws IOException {
		writeBatches();
		this.file.flush();
	}

	@Override
	public void close() throws IOException {
		this.file.close();
	}

}
