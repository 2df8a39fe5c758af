package org.policygraph.export;

import java.util.List;

/**
 * The counts of an export.
 *
 * @param nodes how many nodes
 * @param relationships how many relationships
 * @param remarks values that the format could not hold unchanged, in both languages
 */
public record ExportReport(long nodes, long relationships, List<String> remarks) {

	public ExportReport {
		remarks = List.copyOf(remarks);
	}

}
