package org.policygraph.load.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;

import org.neo4j.driver.Record;
import org.neo4j.driver.async.AsyncTransactionContext;
import org.neo4j.driver.async.ResultCursor;

/**
 * One transaction. Whoever asks something waits for the answer; what is only written can
 * be sent one behind the other, so that the database has the next statement when it is
 * done with one.
 */
public final class GraphTransaction {

	private final AsyncTransactionContext transaction;

	private final PropertyColumns.All columns;

	GraphTransaction(AsyncTransactionContext transaction, PropertyColumns.All columns) {
		this.transaction = transaction;
		this.columns = columns;
	}

	/** How rows are laid out for its statements. */
	public PropertyColumns.All columns() {
		return this.columns;
	}

	/**
	 * What a statement came to.
	 *
	 * @param rows what it returned
	 * @param counts what it wrote
	 */
	public record Result(List<Record> rows, WriteCounts counts) {
	}

	/** The rows of a statement that returns some. */
	public List<Record> rows(String statement, Map<String, Object> parameters) {
		return ask(statement, parameters).rows();
	}

	/** The only row of a statement. */
	public Record row(String statement, Map<String, Object> parameters) {
		List<Record> rows = rows(statement, parameters);
		if (rows.size() != 1) {
			throw new IllegalStateException("One row was expected, not " + rows.size() + ", of " + statement);
		}
		return rows.get(0);
	}

	/** Rows, and what was written. */
	public Result ask(String statement, Map<String, Object> parameters) {
		return join(this.transaction.runAsync(statement, parameters)
			.thenCompose((cursor) -> cursor.listAsync()
				.thenCompose((rows) -> cursor.consumeAsync()
					.thenApply((summary) -> new Result(rows, WriteCounts.of(summary.counters()))))));
	}

	/** Writes, and waits until it is written. */
	public WriteCounts write(String statement, Map<String, Object> parameters) {
		return join(send(statement, parameters));
	}

	/** Statements that are sent without waiting for those before. */
	public final class Batch {

		private final List<CompletionStage<WriteCounts>> sent = new ArrayList<>();

		public void send(String statement, Map<String, Object> parameters) {
			this.sent.add(GraphTransaction.this.send(statement, parameters));
		}

		/**
		 * Sends a statement.
		 * @param check looks at what it wrote, and throws if it should be otherwise
		 */
		public void send(String statement, Map<String, Object> parameters, Consumer<WriteCounts> check) {
			this.sent.add(GraphTransaction.this.send(statement, parameters).whenComplete((written, failure) -> {
				if (failure == null) {
					check.accept(written);
				}
			}));
		}

		/** Waits for all; the first failure is the one that counts. */
		public WriteCounts written() {
			return this.sent.stream().map(GraphTransaction::join).reduce(WriteCounts.NONE, WriteCounts::plus);
		}

	}

	private CompletionStage<WriteCounts> send(String statement, Map<String, Object> parameters) {
		return this.transaction.runAsync(statement, parameters)
			.thenCompose(ResultCursor::consumeAsync)
			.thenApply((summary) -> WriteCounts.of(summary.counters()));
	}

	/** Waits; what failed is thrown as it is. */
	static <T> T join(CompletionStage<T> stage) {
		try {
			return stage.toCompletableFuture().join();
		}
		catch (CompletionException ex) {
			throw (ex.getCause() instanceof RuntimeException cause) ? cause : ex;
		}
	}

}
