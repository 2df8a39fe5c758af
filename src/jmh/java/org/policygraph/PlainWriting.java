package org.policygraph;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

/**
 * What the database itself can write on this machine at this hour: one session that
 * creates tasks and who answers for them, 2,000 and 8,000 a transaction, with a text and a
 * quote each, by one statement each. Nothing is read, nothing is held already.
 */
final class PlainWriting {

	private static final int TASKS = 2000;

	private static final int ORGANS = 400;

	private static final int EACH = 4;

	private static final int WARM = 40;

	private static final int MEASURED = 20;

	private static final String TEXT = "推进城镇老旧小区改造，完善水电气路信与停车、养老、托育等配套设施，到2027年完成改造任务，消除安全隐患，改善居住条件。";

	private static final String QUOTE = "（市住房和城乡建设局牵头，市发展改革委、市财政局、市自然资源局按职责分工负责）";

	private final Driver driver;

	PlainWriting(Driver driver) {
		this.driver = driver;
	}

	/** Relationships a second, once the database is warm. */
	double rate() {
		try (Session session = this.driver.session()) {
			session.run("UNWIND range(0, $organs - 1) AS o CREATE (:Department {id: 'organ ' + o, name: 'organ ' + o})",
					Map.of("organs", ORGANS))
				.consume();
			IntStream.range(0, WARM).forEach((index) -> write(session, index));
			long start = System.nanoTime();
			IntStream.range(WARM, WARM + MEASURED).forEach((index) -> write(session, index));
			return (double) MEASURED * TASKS * EACH * 1e9 / (System.nanoTime() - start);
		}
	}

	private static void write(Session session, int index) {
		List<Map<String, Object>> tasks = IntStream.range(0, TASKS)
			.<Map<String, Object>>mapToObj((i) -> Map.of("id", index + "#" + i, "document", "document " + index, "title",
					TEXT.substring(0, 10), "text", i + TEXT, "ordinal", i, "start", i * 100, "end", i * 100 + 60))
			.toList();
		List<Map<String, Object>> edges = IntStream.range(0, TASKS * EACH)
			.<Map<String, Object>>mapToObj((i) -> Map.of("from", "organ " + (i * 7) % ORGANS, "to",
					index + "#" + i / EACH, "properties", Map.of("role", (i % EACH == 0) ? "LEAD" : "PARTICIPANT",
							"position", i % EACH, "quote", QUOTE, "start", i * 10, "end", i * 10 + QUOTE.length())))
			.toList();
		session.executeWriteWithoutResult((transaction) -> {
			transaction.run("UNWIND $rows AS row CREATE (t:Task) SET t = row", Map.of("rows", tasks)).consume();
			transaction.run("UNWIND $rows AS row MATCH (d:Department {id: row.from}) MATCH (t:Task {id: row.to}) "
					+ "CREATE (d)-[r:RESPONSIBLE_FOR]->(t) SET r = row.properties", Map.of("rows", edges))
				.consume();
		});
	}

}
