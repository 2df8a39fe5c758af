package org.policygraph.load.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

import org.policygraph.graph.CypherFile;
import org.policygraph.load.session.GraphTransaction;
import org.policygraph.load.session.WriteCounts;

/**
 * Deletes a document with everything that belongs to it alone. If other documents cite
 * it, a node with its title stays.
 */
public final class DocumentDeletion {

	private DocumentDeletion() {
	}

	/**
	 * Deletes a document, in a transaction that holds the lock of the graph.
	 * @return {@code null} if the graph does not hold it
	 */
	public static @Nullable DeletedDocument delete(GraphTransaction transaction, String id, SharedKeys.Pending shared) {
		Map<String, Object> key = Map.of("id", id);
		SuccessionWriter successions = new SuccessionWriter(transaction);
		Set<String> series = successions.seriesOf(List.of(id));
		List<Object> attested = transaction.rows(CypherFile.read("read/attested"), key)
			.stream()
			.map((row) -> row.get("id").asObject())
			.toList();
		GraphTransaction.Result result = transaction.ask(CypherFile.read("write/forget-text"), key);
		List<Record> stub = result.rows();
		if (stub.isEmpty()) {
			return null;
		}
		WriteCounts written = result.counts();
		written = written.plus(transaction.write(CypherFile.read("write/forget-document"), key));
		List<Object> candidates = new ArrayList<>(attested);
		candidates.add(stub.get(0).get("node").asObject());
		written = written.plus(DocumentUpdate.forgetUnattested(transaction, candidates));
		written = written.plus(successions.write(List.of(), series, shared));
		shared.forget();
		transaction.write(CypherFile.read("write/forget-source-files"), key);
		boolean cited = transaction.row(CypherFile.read("read/has-document"), key).get("held").asBoolean();
		return new DeletedDocument(id, stub.get(0).get("title").asString(""), cited, written);
	}

}
