package org.policygraph.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

/**
 * Takes a document away, with all that belongs to it and what nobody else attests. One
 * that others cite stays as they know it.
 */
final class DeletedDocument {

	private DeletedDocument() {
	}

	/**
	 * Takes it away, in a transaction whose turn it is.
	 * @return {@code null} when no such document is imported
	 */
	static @Nullable Deleted delete(GraphTransaction transaction, String id, SharedKeys.Pending shared) {
		Map<String, Object> key = Map.of("id", id);
		SuccessionWriter successions = new SuccessionWriter(transaction);
		Set<String> series = successions.seriesOf(List.of(id));
		List<Object> attested = transaction.rows(Statements.read("read/attested"), key)
			.stream()
			.map((row) -> row.get("id").asObject())
			.toList();
		GraphTransaction.Result result = transaction.ask(Statements.read("write/forget-text"), key);
		List<Record> stub = result.rows();
		if (stub.isEmpty()) {
			return null;
		}
		WriteCounts written = result.counts();
		written = written.plus(transaction.write(Statements.read("write/forget-document"), key));
		List<Object> candidates = new ArrayList<>(attested);
		candidates.add(stub.get(0).get("node").asObject());
		written = written.plus(EditedDocument.forgetUnattested(transaction, candidates));
		written = written.plus(successions.write(List.of(), series, shared));
		shared.forget();
		transaction.write(Statements.read("write/forget-source-files"), key);
		boolean cited = transaction.row(Statements.read("read/has-document"), key).get("held").asBoolean();
		return new Deleted(id, stub.get(0).get("title").asString(""), cited, written);
	}

}
