package org.policygraph.load.document;

import org.policygraph.load.session.PropertyColumns;
import org.policygraph.reading.Reading;

/**
 * A document that was read, with its rows as they are written where the graph does not
 * hold it.
 *
 * @param read what was read
 * @param rows all of it but the document's own node
 */
public record PreparedDocument(Reading.Document read, NewRows rows) {

	public static PreparedDocument of(Reading.Document read, PropertyColumns.All columns) {
		return new PreparedDocument(read,
				NewRows.of(read.rows().nodes().stream().filter((node) -> !NewDocuments.isItself(node, read)).toList(),
						read.rows().edges(), columns));
	}

	public String id() {
		return this.read.id();
	}

}
