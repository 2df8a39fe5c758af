package org.policygraph.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** The formats of exports. */
public enum ExportFormat {

	/** A folder that {@code neo4j-admin database import full} takes. */
	CSV,

	/** For Gephi, networkx and APOC. */
	GRAPHML,

	/** Statements that make the graph in an empty database. */
	CYPHER,

	/** An object a line, in the shape that APOC's export has. */
	JSONL,

	/** Linked data. */
	JSONLD,

	/** A sheet for each label and each type of relationship. */
	XLSX;

	private static final String NAME = "policy-graph";

	/** Whether it is a folder of files. */
	public boolean isFolder() {
		return this == CSV;
	}

	/** The name of the file or folder if the user gives none. */
	public Path defaultPath() {
		String format = name().toLowerCase(Locale.ROOT);
		return Path.of(NAME + (isFolder() ? "-" : ".") + format);
	}

	/**
	 * Begins the file.
	 * @param schema the statements that make the constraints and indexes
	 */
	FormatWriter open(Path path, List<String> schema) throws IOException {
		return switch (this) {
			case CSV -> new CsvWriter(path);
			case GRAPHML -> new GraphmlWriter(path);
			case CYPHER -> new ScriptWriter(path, schema);
			case JSONL -> new JsonLinesWriter(path);
			case JSONLD -> new JsonLdWriter(path);
			case XLSX -> new SpreadsheetWriter(path);
		};
	}

}
