package org.policygraph.export;

import java.io.IOException;
import java.util.List;

/**
 * Writes one format: first all nodes, then all relationships, whose ends are among them.
 * It holds no more at a time than a batch, however large the graph is.
 */
sealed interface FormatWriter extends AutoCloseable
		permits CsvWriter, GraphmlWriter, ScriptWriter, JsonLinesWriter, JsonLdWriter, SpreadsheetWriter {

	void node(GraphNode node) throws IOException;

	void relationship(GraphRelationship relationship) throws IOException;

	/** Writes the end of the file. Not called when the export fails. */
	void finish() throws IOException;

	/** Remarks on values that the format could not hold unchanged, in both languages. */
	default List<String> remarks() {
		return List.of();
	}

	/** Lets go of the file. */
	@Override
	void close() throws IOException;

}
