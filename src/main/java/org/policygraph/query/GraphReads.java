package org.policygraph.query;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.Value;
import org.neo4j.driver.async.AsyncSession;
import org.neo4j.driver.async.ResultCursor;
import org.neo4j.driver.types.Type;
import org.neo4j.driver.types.TypeSystem;

/**
 * Reads from the graph. Each read has a time limit, and sees what this program wrote
 * before. On a cluster bookmarks make sure of that, and the driver may repeat a read on
 * another member. A single server needs neither, which saves a round trip.
 */
final class GraphReads {

	/** How long a read may take. */
	static final Duration PATIENCE = Duration.ofSeconds(3);

	private static final Type LIST = TypeSystem.getDefault().LIST();

	private final Driver driver;

	private final SessionConfig config;

	private final TransactionConfig transaction;

	private final boolean cluster;

	private final QueryConcurrencyLimit limit;

	GraphReads(Driver driver, boolean cluster, Duration patience, QueryConcurrencyLimit limit) {
		this.limit = limit;
		this.driver = driver;
		SessionConfig.Builder session = SessionConfig.builder().withDefaultAccessMode(AccessMode.READ);
		this.config = cluster ? session.withBookmarkManager(driver.executableQueryBookmarkManager()).build()
				: session.build();
		this.transaction = TransactionConfig.builder().withTimeout(patience).build();
		this.cluster = cluster;
	}

	/** The column {@code row} of the rows of a statement. */
	CompletionStage<List<@Nullable Object>> rows(String statement, Map<String, @Nullable Object> parameters) {
		CompletionStage<List<Record>> records = this.cluster ? repeatedly(statement, parameters)
				: this.limit.run(() -> once(statement, parameters));
		return records.thenApply(GraphReads::rows);
	}

	private static List<@Nullable Object> rows(List<Record> records) {
		List<@Nullable Object> rows = new ArrayList<>(records.size());
		records.forEach((record) -> rows.add(plain(record.get("row"))));
		return rows;
	}

	private CompletionStage<List<Record>> repeatedly(String statement, Map<String, @Nullable Object> parameters) {
		AsyncSession session = this.driver.session(AsyncSession.class, this.config);
		return session
			.executeReadAsync((transaction) -> transaction.runAsync(statement, values(parameters))
				.thenCompose(ResultCursor::listAsync), this.transaction)
			.whenComplete((records, failure) -> session.closeAsync());
	}

	private CompletionStage<List<Record>> once(String statement, Map<String, @Nullable Object> parameters) {
		AsyncSession session = this.driver.session(AsyncSession.class, this.config);
		return session.runAsync(statement, values(parameters), this.transaction)
			.thenCompose(ResultCursor::listAsync)
			.whenComplete((records, failure) -> session.closeAsync());
	}

	/** Lists, which most of an answer is made of, are read without detours. */
	private static @Nullable Object plain(Value value) {
		if (!LIST.isTypeOf(value)) {
			return value.asObject();
		}
		List<@Nullable Object> list = new ArrayList<>(value.size());
		for (int i = 0; i < value.size(); i++) {
			list.add(plain(value.get(i)));
		}
		return list;
	}

	/** The driver takes nulls, though its signature does not say so. */
	@SuppressWarnings({ "unchecked", "NullAway" })
	private static Map<String, Object> values(Map<String, @Nullable Object> parameters) {
		return (Map<String, Object>) (Map<String, ?>) parameters;
	}

}
