package org.policygraph.load.document;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.policygraph.alignment.DocumentTasks;
import org.policygraph.alignment.TaskAligner;
import org.policygraph.alignment.TaskTitle;
import org.policygraph.graph.Alignments;
import org.policygraph.graph.CypherFile;
import org.policygraph.graph.Edge;
import org.policygraph.load.session.GraphTransaction;
import org.policygraph.load.session.WriteCounts;
import org.policygraph.text.Lexicons;

/**
 * Aligns the tasks of documents with those that they cite and those that cite them, as
 * far as these are imported. Whoever has just written documents, their citations
 * included, calls this with their ids in the same transaction, and has removed what those
 * of them were aligned with that were there before.
 */
public final class AlignmentWriter {

	/** How many pairs of documents are looked at together: their tasks are held then. */
	private static final int PAIRS = 100;

	private final TaskAligner aligner = new TaskAligner(Lexicons.packed());

	/** Writes the alignments of documents whose tasks have none. */
	public WriteCounts write(GraphTransaction transaction, Collection<String> documents, SharedKeys.Pending shared) {
		List<Record> pairs = transaction.rows(CypherFile.read("read/cited-pairs"),
				Map.of("ids", documents, "repeats", Alignments.REPEATS));
		WriteCounts written = WriteCounts.NONE;
		for (int i = 0; i < pairs.size(); i += PAIRS) {
			written = written.plus(write(transaction, pairs.subList(i, Math.min(pairs.size(), i + PAIRS)), shared));
		}
		return written;
	}

	private WriteCounts write(GraphTransaction transaction, List<Record> pairs, SharedKeys.Pending shared) {
		Map<String, DocumentTasks> tasks = tasks(transaction, pairs);
		List<Edge> edges = new ArrayList<>();
		for (Record pair : pairs) {
			DocumentTasks citing = Objects.requireNonNull(tasks.get(pair.get("citing").asString()));
			DocumentTasks cited = Objects.requireNonNull(tasks.get(pair.get("cited").asString()));
			this.aligner.align(citing, cited).stream().map(Alignments::edge).forEach(edges::add);
		}
		NewDocuments rows = new NewDocuments(transaction, shared);
		rows.add(NewRows.of(List.of(), edges, transaction.columns()));
		return rows.write();
	}

	private static Map<String, DocumentTasks> tasks(GraphTransaction transaction, List<Record> pairs) {
		List<String> documents = pairs.stream()
			.flatMap((pair) -> Stream.of(pair.get("citing").asString(), pair.get("cited").asString()))
			.distinct()
			.toList();
		Map<String, DocumentTasks> tasks = new HashMap<>();
		for (Record row : transaction.rows(CypherFile.read("read/task-titles"), Map.of("ids", documents))) {
			List<String> places = new ArrayList<>();
			row.get("places").values().forEach((region) -> places.addAll(region.asList(Value::asString)));
			List<TaskTitle> titles = row.get("tasks")
				.asList((task) -> new TaskTitle(task.get(0).asString(), task.get(1).asString()));
			tasks.put(row.get("id").asString(), new DocumentTasks(places, titles));
		}
		return tasks;
	}

}
