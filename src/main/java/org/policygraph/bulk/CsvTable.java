package org.policygraph.bulk;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A table as one file and its header. */
final class CsvTable implements AutoCloseable {

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
	 */
	static CsvTable create(Path folder, String name, Table table) throws IOException {
		Path header = folder.resolve(name + "-header.csv");
		Path rows = folder.resolve(name + ".csv");
		Files.writeString(header, table.header() + "\n");
		BufferedWriter writer = new BufferedWriter(Files.newBufferedWriter(rows, StandardCharsets.UTF_8), BUFFER);
		return new CsvTable(header, rows, writer);
	}

	void write(String line) {
		try {
			this.writer.write(line);
			this.writer.write('\n');
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
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
