package org.policygraph.load;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.policygraph.alignment.DocumentTasks;
import org.policygraph.alignment.TaskAligner;
import org.policygraph.alignment.TaskTitle;
import org.policygraph.graph.Alignments;

/**
 * Aligns the tasks of documents with those that they cite and those that cite them, as
 * far as these are imported. Whoever has just written documents, their citations
 * included, calls this with their ids in the same transaction, and has removed what those
 * of them were aligned with that were there before.
 */
final class AlignmentWriter {

	private final TaskAligner aligner = new TaskAligner();

	/** Writes the alignments of documents whose tasks have none. */
	WriteCounts write(GraphTransaction transaction, Collection<String> documents, SharedKeys.Pending shared) {
		List<Record> pairs = transaction.rows(Statements.read("read/cited-pairs"),
				Map.of("ids", documents, "repeats", Alignments.REPEATS));
		WriteCounts written = WriteCounts.NONE;
		String before = "";
		DocumentTasks cited = new DocumentTasks(List.of(), List.of());
		for (Record pair : pairs) {
			String id = pair.get("cited").asString();
			if (!id.equals(before)) {
				cited = tasks(transaction, id);
				before = id;
			}
			written = written
				.plus(write(transaction, tasks(transaction, pair.get("citing").asString()), cited, shared));
		}
		return written;
	}

	private WriteCounts write(GraphTransaction transaction, DocumentTasks citing, DocumentTasks cited,
			SharedKeys.Pending shared) {
		NewDocuments rows = new NewDocuments(transaction, shared);
		this.aligner.align(citing, cited).stream().map(Alignments::edge).forEach(rows::add);
		return rows.write();
	}

	private static DocumentTasks tasks(GraphTransaction transaction, String document) {
		Record row = transaction.row(Statements.read("read/task-titles"), Map.of("id", document));
		List<String> places = new ArrayList<>();
		row.get("places").values().forEach((region) -> places.addAll(region.asList(Value::asString)));
		List<TaskTitle> tasks = row.get("tasks")
			.asList((task) -> new TaskTitle(task.get(0).asString(), task.get(1).asString()));
		return new DocumentTasks(places, tasks);
	}

}
