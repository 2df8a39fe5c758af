package org.policygraph.bulk;

import java.util.List;

import org.policygraph.reading.Outcome;

/**
 * The counts of a bulk load.
 *
 * @param outcomes a line for each source, in their order
 * @param documents documents
 * @param tasks tasks at any depth
 * @param responsibilities responsibilities, inferred ones included
 * @param nodes nodes, the gazetteer's included
 * @param relationships relationships, the gazetteer's included
 * @param size the size of the CSV files in bytes
 * @param arguments the options of {@code neo4j-admin database import} that name them
 */
public record BulkReport(List<Outcome> outcomes, long documents, long tasks, long responsibilities, long nodes,
		long relationships, long size, List<String> arguments) {

	public BulkReport {
		outcomes = List.copyOf(outcomes);
		arguments = List.copyOf(arguments);
	}

	public long count(Outcome.Status status) {
		return this.outcomes.stream().filter((outcome) -> outcome.status() == status).count();
	}

}
