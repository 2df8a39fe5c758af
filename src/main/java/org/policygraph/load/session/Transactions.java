package org.policygraph.load.session;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;

import org.neo4j.driver.Driver;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.async.AsyncSession;

/**
 * Work in transactions, which the driver tries again where that may help. Whoever reads
 * with the driver's bookmarks sees what was written here before.
 */
public final class Transactions {

	private final Driver driver;

	private final SessionConfig config;

	private final PropertyColumns.All columns = new PropertyColumns.All();

	public Transactions(Driver driver) {
		this.driver = driver;
		this.config = SessionConfig.builder().withBookmarkManager(driver.executableQueryBookmarkManager()).build();
	}

	/** How rows are laid out for the statements of all of them. */
	public PropertyColumns.All columns() {
		return this.columns;
	}

	public <T> T read(Function<GraphTransaction, T> work) {
		AsyncSession session = session();
		return ended(session, session
			.executeReadAsync((transaction) -> begin(work, new GraphTransaction(transaction, this.columns))));
	}

	public <T> T write(Function<GraphTransaction, T> work) {
		AsyncSession session = session();
		return ended(session, session
			.executeWriteAsync((transaction) -> begin(work, new GraphTransaction(transaction, this.columns))));
	}

	private AsyncSession session() {
		return this.driver.session(AsyncSession.class, this.config);
	}

	private static <T> T ended(AsyncSession session, CompletionStage<T> result) {
		try {
			return GraphTransaction.join(result);
		}
		finally {
			GraphTransaction.join(session.closeAsync());
		}
	}

	/** The work waits for answers, which the driver's own threads must not. */
	private static <T> CompletionStage<T> begin(Function<GraphTransaction, T> work, GraphTransaction transaction) {
		return CompletableFuture.supplyAsync(() -> work.apply(transaction), (task) -> {
			Thread thread = new Thread(task, "transaction");
			thread.setDaemon(true);
			thread.start();
		});
	}

}
