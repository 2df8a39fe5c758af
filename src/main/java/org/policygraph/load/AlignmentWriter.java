package org.policygraph.load;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;

import org.policygraph.alignment.DocumentTasks;
import org.policygraph.alignment.TaskAligner;
import org.policygraph.alignment.TaskTitle;
import org.policygraph.graph.Alignments;
import org.policygraph.graph.Edge;
import org.policygraph.graph.Relation;

/**
 * Aligns the tasks of documents with those that they cite and those that cite them, as
 * far as these are imported. Whoever has just written documents, their citations
 * included, calls this with their ids in the same transaction; what they were aligned
 * with before went with their tasks.
 */
final class AlignmentWriter {

	private final TaskAligner aligner = new TaskAligner();

	/** Writes the alignments of documents whose tasks have none. */
	WriteCounts write(TransactionContext transaction, Collection<String> documents) {
		List<Record> pairs = transaction
			.run(Statements.read("read/cited-pairs"), Map.of("ids", documents, "repeats", Alignments.REPEATS))
			.list();
		WriteCounts written = WriteCounts.NONE;
		String before = "";
		DocumentTasks cited = new DocumentTasks(List.of(), List.of());
		for (Record pair : pairs) {
			String id = pair.get("cited").asString();
			if (!id.equals(before)) {
				cited = tasks(transaction, id);
				before = id;
			}
			written = written.plus(write(transaction, tasks(transaction, pair.get("citing").asString()), cited));
		}
		return written;
	}

	private WriteCounts write(TransactionContext transaction, DocumentTasks citing, DocumentTasks cited) {
		List<Map<String, Object>> rows = this.aligner.align(citing, cited)
			.stream()
			.map(Alignments::edge)
			.map(AlignmentWriter::row)
			.toList();
		if (rows.isEmpty()) {
			return WriteCounts.NONE;
		}
		String statement = Statements.of(Statements.read("write/create-relationships"), Relation.TASK_ALIGNS_WITH);
		return WriteCounts.NONE.plus(transaction.run(statement, Map.of("rows", rows)).consume().counters());
	}

	private static Map<String, Object> row(Edge edge) {
		return Map.of("from", edge.from(), "to", edge.to(), "properties", edge.properties());
	}

	private static DocumentTasks tasks(TransactionContext transaction, String document) {
		Record row = transaction.run(Statements.read("read/task-titles"), Map.of("id", document)).single();
		List<String> places = new ArrayList<>();
		row.get("places").values().forEach((region) -> places.addAll(region.asList(Value::asString)));
		List<TaskTitle> tasks = row.get("tasks")
			.asList((task) -> new TaskTitle(task.get(0).asString(), task.get(1).asString()));
		return new DocumentTasks(places, tasks);
	}

}
