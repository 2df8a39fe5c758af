package org.policygraph.query;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;

/**
 * Reads from the graph, each bounded in time, each after whatever this program has
 * written. On a cluster bookmarks see to that, and the driver may repeat one on another
 * member; a single server is asked without both, which saves a round trip.
 */
final class GraphReads {

	/** How long one may take. */
	static final Duration PATIENCE = Duration.ofSeconds(3);

	private final Driver driver;

	private final SessionConfig config;

	private final TransactionConfig transaction;

	private final boolean cluster;

	GraphReads(Driver driver, boolean cluster, Duration patience) {
		this.driver = driver;
		SessionConfig.Builder session = SessionConfig.builder().withDefaultAccessMode(AccessMode.READ);
		this.config = cluster ? session.withBookmarkManager(driver.executableQueryBookmarkManager()).build()
				: session.build();
		this.transaction = TransactionConfig.builder().withTimeout(patience).build();
		this.cluster = cluster;
	}

	/** The column {@code row} of what a statement returns. */
	List<@Nullable Object> rows(String statement, Map<String, @Nullable Object> parameters) {
		try (Session session = this.driver.session(this.config)) {
			return this.cluster ? session
				.executeRead((transaction) -> list(transaction.run(statement, values(parameters))), this.transaction)
					: list(session.run(statement, values(parameters), this.transaction));
		}
	}

	/** The driver takes nulls, though its signature does not say so. */
	@SuppressWarnings({ "unchecked", "NullAway" })
	private static Map<String, Object> values(Map<String, @Nullable Object> parameters) {
		return (Map<String, Object>) (Map<String, ?>) parameters;
	}

	private static List<@Nullable Object> list(Result result) {
		return result.list((record) -> record.get("row").asObject());
	}

}
