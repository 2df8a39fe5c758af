package org.policygraph.load;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;

import org.policygraph.gazetteer.Region;
import org.policygraph.gazetteer.Regions;
import org.policygraph.graph.Edge;
import org.policygraph.graph.Label;
import org.policygraph.graph.Node;
import org.policygraph.graph.Relation;
import org.policygraph.graph.Rows;

/**
 * Writes rows into Neo4j. A document is one transaction: it is in the graph whole or not
 * at all, whatever happens meanwhile.
 */
public final class GraphLoader {

	/** The last file of {@code cypher/schema}. */
	static final String NEWEST_SCHEMA = "004";

	private static final int BATCH = 1000;

	private final Driver driver;

	private final SessionConfig config;

	private final AlignmentWriter alignment = new AlignmentWriter();

	/** Whoever reads with the driver's bookmarks sees what was written here before. */
	public GraphLoader(Driver driver) {
		this.driver = driver;
		this.config = SessionConfig.builder().withBookmarkManager(driver.executableQueryBookmarkManager()).build();
	}

	private Session session() {
		return this.driver.session(this.config);
	}

	/**
	 * What the graph knows of a document that it holds.
	 *
	 * @param sha256 the digest of the file that it was read from
	 * @param excerpt whether that was an excerpt
	 * @param rules the version of the rules by which it was read
	 */
	record Held(String sha256, boolean excerpt, String rules) {
	}

	Map<String, Held> held(List<String> ids) {
		try (Session session = session()) {
			return session
				.executeRead((transaction) -> transaction.run(Statements.read("read/documents"), Map.of("ids", ids))
					.stream()
					.collect(Collectors.toMap((row) -> row.get("id").asString(),
							(row) -> new Held(row.get("sha256").asString(""), row.get("excerpt").asBoolean(false),
									row.get("rules").asString("")))));
		}
	}

	/**
	 * Whether the graph has the newest schema of this build. Asked first, because
	 * applying what is applied takes seconds on a server that has just started.
	 */
	public boolean hasSchema() {
		try (Session session = session()) {
			List<String> versions = session.executeRead((transaction) -> transaction.run(Statements.read("read/schema"))
				.list((row) -> row.get("version").asString()));
			return versions.contains(NEWEST_SCHEMA);
		}
	}

	/** Writes the regions, unless the graph holds just these. */
	public WriteCounts loadRegions(Regions regions, String sha256) {
		try (Session session = session()) {
			List<Record> held = session
				.executeRead((transaction) -> transaction.run(Statements.read("read/gazetteer")).list());
			if (!held.isEmpty() && held.get(0).get("sha256").asString().equals(sha256)) {
				return WriteCounts.NONE;
			}
			List<Map<String, Object>> rows = regions.all()
				.stream()
				.sorted(java.util.Comparator.comparing(Region::level))
				.map((region) -> GazetteerRows.of(region, regions))
				.toList();
			return session.executeWrite((transaction) -> {
				WriteCounts written = WriteCounts.NONE;
				for (int i = 0; i < rows.size(); i += BATCH) {
					written = written.plus(run(transaction, Statements.read("write/regions"),
							Map.of("regions", rows.subList(i, Math.min(rows.size(), i + BATCH)))));
				}
				List<Map<String, Object>> former = regions.former().stream().map(GazetteerRows::of).toList();
				written = written
					.plus(run(transaction, Statements.read("write/former-regions"), Map.of("regions", former)));
				return changed(transaction,
						written.plus(run(transaction, Statements.read("write/gazetteer"), Map.of("sha256", sha256))));
			});
		}
	}

	/** Writes a document in place of what the graph held of it. */
	WriteCounts load(Rows rows, String rules, int doubts) {
		try (Session session = session()) {
			return session.executeWrite((transaction) -> {
				Map<String, Object> id = Map.of("id", rows.source());
				List<Object> shared = transaction.run(Statements.read("read/attested"), id)
					.list((row) -> row.get("id").asObject());
				WriteCounts written = run(transaction, Statements.read("write/forget-document"), id);
				written = written.plus(run(transaction, Statements.read("write/forget-relationships"), id));
				written = written.plus(writeNodes(transaction, rows, rules, doubts));
				written = written.plus(writeEdges(transaction, rows));
				written = written.plus(this.alignment.write(transaction, List.of(rows.source())));
				return changed(transaction, written.plus(forgetUnattested(transaction, shared)));
			});
		}
	}

	/**
	 * Deletes a document, all that belongs to it, and what nobody else attests. One that
	 * others cite stays as they know it.
	 * @return {@code null} when no such document is imported
	 */
	public @Nullable Deleted delete(String id) {
		Map<String, Object> key = Map.of("id", id);
		try (Session session = session()) {
			return session.executeWrite((transaction) -> {
				List<Object> attested = transaction.run(Statements.read("read/attested"), key)
					.list((row) -> row.get("id").asObject());
				Result result = transaction.run(Statements.read("write/forget-text"), key);
				List<Record> stub = result.list();
				if (stub.isEmpty()) {
					return null;
				}
				WriteCounts written = WriteCounts.NONE.plus(result.consume().counters());
				written = written.plus(run(transaction, Statements.read("write/forget-document"), key));
				written = written.plus(run(transaction, Statements.read("write/forget-relationships"), key));
				List<Object> candidates = new ArrayList<>(attested);
				candidates.add(stub.get(0).get("node").asObject());
				written = written.plus(forgetUnattested(transaction, candidates));
				boolean cited = transaction.run(Statements.read("read/has-document"), key)
					.single()
					.get("held")
					.asBoolean();
				return new Deleted(id, stub.get(0).get("title").asString(""), cited, changed(transaction, written));
			});
		}
	}

	/**
	 * Moves the version of the graph with what was written, last, because all who write
	 * wait for one another there. It is no fact: it is not counted.
	 */
	private static WriteCounts changed(TransactionContext transaction, WriteCounts written) {
		if (!written.equals(WriteCounts.NONE)) {
			run(transaction, Statements.read("write/graph-version"), Map.of());
		}
		return written;
	}

	private static WriteCounts writeNodes(TransactionContext transaction, Rows rows, String rules, int doubts) {
		Map<Label, List<Map<String, Object>>> byLabel = new EnumMap<>(Label.class);
		WriteCounts written = WriteCounts.NONE;
		for (Node node : rows.nodes()) {
			if (node.key().equals(rows.source()) && node.label() == Label.DOCUMENT) {
				Map<String, Object> properties = new HashMap<>(node.properties());
				properties.put("rules", rules);
				properties.put("doubts", doubts);
				written = written.plus(run(transaction, Statements.read("write/document"),
						Map.of("id", node.key(), "properties", properties)));
			}
			else {
				byLabel.computeIfAbsent(node.label(), (any) -> new ArrayList<>())
					.add(Map.of("key", node.key(), "properties", node.properties()));
			}
		}
		for (Map.Entry<Label, List<Map<String, Object>>> entry : byLabel.entrySet()) {
			String statement = Statements.read(switch (entry.getKey()) {
				case DOCUMENT -> "write/merge-stubs";
				case ACTION, TASK, SECTION, TARGET -> "write/create-nodes";
				default -> "write/merge-nodes";
			});
			written = written
				.plus(run(transaction, Statements.of(statement, entry.getKey()), Map.of("rows", entry.getValue())));
		}
		return written;
	}

	private static WriteCounts writeEdges(TransactionContext transaction, Rows rows) {
		Map<Relation, List<Map<String, Object>>> byRelation = new EnumMap<>(Relation.class);
		for (Edge edge : rows.edges()) {
			byRelation.computeIfAbsent(edge.relation(), (any) -> new ArrayList<>())
				.add(Map.of("from", edge.from(), "to", edge.to(), "properties", edge.properties()));
		}
		WriteCounts written = WriteCounts.NONE;
		for (Map.Entry<Relation, List<Map<String, Object>>> entry : byRelation.entrySet()) {
			Relation relation = entry.getKey();
			boolean shared = !relation.from().isOwned() && !relation.to().isOwned();
			String statement = Statements.read(shared ? "write/merge-relationships" : "write/create-relationships");
			written = written
				.plus(run(transaction, Statements.of(statement, relation), Map.of("rows", entry.getValue())));
		}
		return written;
	}

	/** Upwards, level by level: a superior that nobody reports to any more goes too. */
	private static WriteCounts forgetUnattested(TransactionContext transaction, List<Object> candidates) {
		WriteCounts written = WriteCounts.NONE;
		List<Object> nodes = candidates;
		while (!nodes.isEmpty()) {
			Result result = transaction.run(Statements.read("write/forget-unattested"), Map.of("nodes", nodes));
			nodes = result.list().stream().flatMap((row) -> row.get("above").asList().stream()).toList();
			written = written.plus(result.consume().counters());
		}
		return written;
	}

	private static WriteCounts run(TransactionContext transaction, String statement, Map<String, Object> parameters) {
		return WriteCounts.NONE.plus(transaction.run(statement, parameters).consume().counters());
	}

	/** What the graph holds now. */
	public GraphCounts counts() {
		try (Session session = session()) {
			return session.executeRead((transaction) -> {
				Record row = transaction.run(Statements.read("read/counts")).single();
				return new GraphCounts(row.get("documents").asLong(), row.get("actions").asLong(),
						row.get("tasks").asLong(), row.get("departments").asLong(), row.get("cities").asLong(),
						row.get("regions").asLong(), row.get("responsibilities").asLong(), row.get("targets").asLong(),
						row.get("doubts").asList(Value::asLong).stream().mapToLong(Long::longValue).sum());
			});
		}
	}

}
