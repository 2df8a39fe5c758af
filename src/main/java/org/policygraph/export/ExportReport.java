package org.policygraph.export;

import java.util.List;

/**
 * What was exported.
 *
 * @param nodes how many nodes
 * @param relationships how many relationships
 * @param remarks what the format could not hold as it is, in both languages
 */
public record ExportReport(long nodes, long relationships, List<String> remarks) {

	public ExportReport {
		remarks = List.copyOf(remarks);
	}

}
