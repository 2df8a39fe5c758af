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
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.Value;
import org.neo4j.driver.async.AsyncSession;
import org.neo4j.driver.async.ResultCursor;
import org.neo4j.driver.types.Type;
import org.neo4j.driver.types.TypeSystem;

/**
 * Reads from the graph, each bounded in time, each after whatever this program has
 * written. On a cluster bookmarks see to that, and the driver may repeat one on another
 * member; a single server is asked without both, which saves a round trip.
 */
final class GraphReads {

	/** How long one may take. */
	static final Duration PATIENCE = Duration.ofSeconds(3);

	private static final Type LIST = TypeSystem.getDefault().LIST();

	private final Driver driver;

	private final SessionConfig config;

	private final TransactionConfig transaction;

	private final boolean cluster;

	private final Turns turns;

	GraphReads(Driver driver, boolean cluster, Duration patience, Turns turns) {
		this.turns = turns;
		this.driver = driver;
		SessionConfig.Builder session = SessionConfig.builder().withDefaultAccessMode(AccessMode.READ);
		this.config = cluster ? session.withBookmarkManager(driver.executableQueryBookmarkManager()).build()
				: session.build();
		this.transaction = TransactionConfig.builder().withTimeout(patience).build();
		this.cluster = cluster;
	}

	/** The column {@code row} of what a statement returns. */
	List<@Nullable Object> rows(String statement, Map<String, @Nullable Object> parameters) {
		List<Record> records = this.cluster ? repeatedly(statement, parameters)
				: this.turns.take(() -> once(statement, parameters));
		List<@Nullable Object> rows = new ArrayList<>(records.size());
		records.forEach((record) -> rows.add(plain(record.get("row"))));
		return rows;
	}

	private List<Record> repeatedly(String statement, Map<String, @Nullable Object> parameters) {
		try (Session session = this.driver.session(this.config)) {
			return session.executeRead((transaction) -> transaction.run(statement, values(parameters)).list(),
					this.transaction);
		}
	}

	/** Without blocking, so that the thread waits for its turn and the answer at once. */
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
