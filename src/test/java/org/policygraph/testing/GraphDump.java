package org.policygraph.testing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.Value;

/**
 * A whole graph as sorted lines: every node and relationship with all its properties, but
 * for what tells how it came about: records of imports, which file gave what, its
 * version.
 */
public record GraphDump(List<String> lines) {

	private static final String KEY = "coalesce(%1$s.id, %1$s.code)";

	private static final String NODES = "MATCH (n) WHERE NOT n:__Neo4jMigration AND NOT n:ImportRun AND NOT n:FileOutcome AND NOT n:SourceFile "
			+ "RETURN labels(n) AS labels, CASE WHEN n:Gazetteer THEN n {.id, .sha256} ELSE properties(n) END AS properties";

	private static final String RELATIONSHIPS = "MATCH (a)-[r]->(b) WHERE NOT a:__Neo4jMigration RETURN labels(a) AS labels, type(r) AS type, "
			+ KEY.formatted("a") + " AS start, labels(b) AS toLabels, " + KEY.formatted("b")
			+ " AS end, properties(r) AS properties";

	private static final String SCHEMA = "SHOW INDEXES YIELD name, type, state, labelsOrTypes, properties WHERE type <> 'LOOKUP' "
			+ "AND NOT name STARTS WITH 'unique_' AND NOT '__Neo4jMigration' IN labelsOrTypes "
			+ "RETURN name, type, state, labelsOrTypes, properties";

	public static GraphDump of(Driver driver) {
		try (Session session = driver.session()) {
			session.run("CALL db.awaitIndexes(120)").consume();
			List<String> all = Stream.of(NODES, RELATIONSHIPS, SCHEMA)
				.flatMap((query) -> session.run(query).list((row) -> line(row.asMap(GraphDump::plain))).stream())
				.sorted()
				.toList();
			return new GraphDump(all);
		}
	}

	/** Values with their types, so that 1 and 1.0 differ. */
	private static Object plain(Value value) {
		return switch (value.type().name()) {
			case "MAP" -> new TreeMap<>(value.asMap(GraphDump::plain));
			case "LIST OF ANY?" -> value.asList(GraphDump::plain).toString();
			default -> value.type().name() + ":" + value.asObject();
		};
	}

	private static String line(Map<String, Object> row) {
		return new TreeMap<>(row).toString();
	}

	public String hash() {
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			this.lines.forEach((line) -> digest.update((line + "\n").getBytes(StandardCharsets.UTF_8)));
			return HexFormat.of().formatHex(digest.digest());
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
