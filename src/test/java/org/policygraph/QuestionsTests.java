package org.policygraph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.summary.ProfiledPlan;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.policygraph.query.SchemaExamples;
import org.policygraph.server.ReadyGraph;
import org.policygraph.testing.GraphQlPost;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The worked questions of {@code docs/questions.md}, asked of the running program: each
 * answers as its file says, each root field by one statement, and none looks at more of
 * the database than it did. {@code -Dquestions.write=true} writes answers, database hits
 * and the page anew, to be read before they are kept.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class QuestionsTests {

	private static final boolean WRITE = Boolean.getBoolean("questions.write");

	private static final Path FOLDER = Path.of("src", "test", "resources", "questions");

	private static final Path HITS = FOLDER.resolve("database-hits.csv");

	private static final Path PAGE = Path.of("docs", "questions.md");

	private static final double TOLERANCE = 0.1;

	private static final int LINES = 60;

	private static final JsonMapper JSON = JsonMapper.builder().build();

	@TempDir
	private static Path home;

	private static TestProgram program;

	private static String endpoint;

	private static final Map<String, Long> HITS_NOW = new TreeMap<>();

	@BeforeAll
	static void start() throws IOException {
		program = TestProgram.start(home, "--questions.counted=true");
		endpoint = program.endpoint();
		// Plans follow what is known of the indexes, which Neo4j else samples at its
		// leisure.
		program.bean(ReadyGraph.class).await();
		program.bean(Driver.class).executableQuery("CALL db.prepareForReplanning(60)").execute();
		for (String question : questions()) {
			while (ask(question).toString().contains("\"TIMEOUT\"")) {
				Thread.onSpinWait(); // planned for the first time, on a busy machine
			}
		}
	}

	@AfterAll
	static void stop() throws IOException {
		if (WRITE) {
			Files.writeString(HITS,
					HITS_NOW.entrySet()
						.stream()
						.map((one) -> one.getKey() + "," + one.getValue() + "\n")
						.collect(Collectors.joining()));
			Files.writeString(PAGE, page());
		}
		program.close();
	}

	static List<String> questions() throws IOException {
		try (Stream<Path> files = Files.list(FOLDER)) {
			return files.map((file) -> file.getFileName().toString())
				.filter((file) -> file.endsWith(".graphql"))
				.map((file) -> file.replace(".graphql", ""))
				.sorted()
				.toList();
		}
	}

	/** First, before other questions make Neo4j plan anew. */
	@Order(1)
	@ParameterizedTest
	@MethodSource("questions")
	void isAnsweredByOneStatementARootField(String question) throws IOException {
		CountedStatements counted = program.bean(CountedStatements.class);
		counted.take();
		JsonNode answer = ask(question);
		List<CountedStatements.Sent> sent = counted.take();
		assertThat(answer.get("errors")).as(answer.toString()).isNull();
		assertThat(sent).hasSize(answer.get("data").size());
		String written = JSON.writerWithDefaultPrettyPrinter().writeValueAsString(answer.get("data")) + "\n";
		long hits = sent.stream().mapToLong(QuestionsTests::hits).sum();
		counted.take();
		Path file = FOLDER.resolve(question + ".answer.json");
		if (WRITE) {
			Files.writeString(file, written);
			HITS_NOW.put(question, hits);
			return;
		}
		assertThat(written).isEqualTo(Files.readString(file));
		assertThat((double) hits).as("database hits of %s", question)
			.isCloseTo(known(question), org.assertj.core.api.Assertions.offset(known(question) * TOLERANCE));
	}

	@Test
	void thePageShowsThem() throws IOException {
		if (!WRITE) {
			assertThat(Files.readString(PAGE)).isEqualTo(page());
		}
	}

	@Test
	void severalMeasuresOfTheSameNodesLookAtThemOnce() {
		long one = hitsOf("{ departments(first: 20) { tasksAggregate { min { ordinal } } } }");
		long five = hitsOf(
				"{ departments(first: 20) { tasksAggregate { count min { ordinal } max { ordinal } avg { ordinal } } "
						+ "again: tasksAggregate { sum { ordinal } } } }");
		assertThat(one).isPositive();
		assertThat(five).isLessThan(one * 5 / 4);
	}

	private static long hitsOf(String request) {
		CountedStatements counted = program.bean(CountedStatements.class);
		counted.take();
		assertThat(GraphQlPost.to(endpoint, request, Map.of()).get("errors")).isNull();
		long hits = counted.take().stream().mapToLong(QuestionsTests::hits).sum();
		counted.take();
		return hits;
	}

	private static double known(String question) throws IOException {
		return Files.readAllLines(HITS)
			.stream()
			.filter((line) -> line.startsWith(question + ","))
			.mapToDouble((line) -> Double.parseDouble(line.substring(question.length() + 1)))
			.findFirst()
			.orElseThrow();
	}

	private static long hits(CountedStatements.Sent sent) {
		try (Session session = program.bean(Driver.class).session()) {
			return hits(session.run("PROFILE " + sent.text(), sent.parameters()).consume().profile());
		}
	}

	private static long hits(ProfiledPlan plan) {
		return plan.dbHits() + plan.children().stream().mapToLong(QuestionsTests::hits).sum();
	}

	private static String page() throws IOException {
		StringBuilder page = new StringBuilder(
				"""
						# Worked questions 问题示例

						Asked of the six digests in `import/`, each by one statement a root field; `QuestionsTests` holds questions, answers and what they cost. This page is written by `mvn test -Dtest=QuestionsTests -Dquestions.write=true`. A long answer is cut, where it says so; the whole lies in `src/test/resources/questions/`.

						What can be grouped: any list at the root, by each of its own properties and by what it leads to (`departments { name }`), and by the properties of the relationship that leads there (`departmentsEdge { role node { name } }`).

						可分组的内容：根上的每个列表，按其自身字段、按所关联的节点（`departments { name }`）以及按关系的属性（`departmentsEdge { role node { name } }`）。

						以下问题针对 `import/` 中的六份摘编，答案均为实际运行结果，由测试生成并校验；较长的答案已截短并注明，全文见 `src/test/resources/questions/`。
						""");
		for (String question : questions()) {
			List<String> lines = Files.readAllLines(FOLDER.resolve(question + ".graphql"));
			Path variables = FOLDER.resolve(question + ".variables.json");
			List<String> answer = Files.readAllLines(FOLDER.resolve(question + ".answer.json"));
			page.append("\n## ")
				.append(Integer.parseInt(question.substring(0, 2)))
				.append(". ")
				.append(lines.get(0).substring(2))
				.append("\n\n")
				.append(lines.get(1).substring(2))
				.append("\n\n```graphql\n")
				.append(String.join("\n", lines.subList(2, lines.size())))
				.append("\n```\n");
			if (Files.exists(variables)) {
				page.append("\nVariables 变量: `").append(Files.readString(variables).strip()).append("`\n");
			}
			page.append("\n```json\n")
				.append(String.join("\n", answer.subList(0, Math.min(LINES, answer.size()))))
				.append("\n```\n");
			if (answer.size() > LINES) {
				page.append("\nCut after ").append(LINES).append(" of ").append(answer.size()).append(" lines. 已截短。\n");
			}
		}
		return page.toString();
	}

	/**
	 * The import ids among the examples are made up, and imports at a start no record.
	 */
	@Test
	void whatTheSchemaGivesAsExamplesFindsSomething() {
		for (String example : SchemaExamples.questions()) {
			JsonNode answer = GraphQlPost.to(endpoint, example, Map.of());
			assertThat(answer.get("errors")).as(example + answer).isNull();
			if (!example.contains("importRun")) {
				assertThat(answer.get("data").values()).as(example + answer)
					.allMatch((one) -> !one.isNull() && !(one.isArray() && one.isEmpty()));
			}
		}
	}

	/**
	 * What assigns, sets or names something stands in a text that is kept; a head does
	 * not.
	 */
	@Test
	void whatIsExplainedHasTheTextAroundItOrSaysWhyNot() {
		List<Map<String, Object>> edges = program.bean(Driver.class)
			.executableQuery(
					"""
							UNWIND ['RESPONSIBLE_FOR', 'CONCERNS', 'CITES', 'ISSUED_BY', 'APPLIES_TO', 'HAS_TARGET', 'FOR_REGION'] AS kind
							CALL (kind) { MATCH (a)-[r]->(b) WHERE type(r) = kind RETURN a, b LIMIT 40 }
							RETURN kind, a.id AS from, coalesce(b.code, b.id) AS to""")
			.execute()
			.records()
			.stream()
			.map(org.neo4j.driver.Record::asMap)
			.toList();
		Map<String, Integer> around = new TreeMap<>();
		for (Map<String, Object> edge : edges) {
			JsonNode answer = GraphQlPost.to(endpoint,
					"query ($e: EdgeKey!) { explain(edge: $e) { quote before after contextMissing item { id } } }",
					Map.of("e", edge));
			for (JsonNode one : answer.get("data").get("explain")) {
				boolean has = !one.get("before").isNull();
				assertThat(has).as(one.toString())
					.isEqualTo(!one.get("after").isNull())
					.isEqualTo(one.get("contextMissing").isNull());
				around.merge(edge.get("kind") + (has ? "" : " without"), 1, Integer::sum);
			}
		}
		assertThat(around).doesNotContainKeys("RESPONSIBLE_FOR without", "CONCERNS without", "HAS_TARGET without",
				"ISSUED_BY", "APPLIES_TO");
		assertThat(around).containsKeys("RESPONSIBLE_FOR", "CONCERNS", "CITES", "HAS_TARGET", "ISSUED_BY without");
	}

	@Test
	void anyTextCanBeSearchedFor() {
		for (String text : List.of("\"(*:", "AND OR NOT", "+-!(){}[]^\"~*?:\\/", "", " ", "老旧小区\"", "水", "〔2021〕319号",
				"&& ||", "𠮷", "a\\", "%s 5G")) {
			JsonNode answer = GraphQlPost.to(endpoint,
					"query ($t: String!) { search(text: $t, kinds: [TASK, REGION]) { totalCount edges { node { id } } } }",
					Map.of("t", text));
			assertThat(answer.get("errors")).as(text + answer).isNull();
		}
		JsonNode marked = GraphQlPost.to(endpoint,
				"{ search(text: \"「老旧小区」(*:\", kinds: [TASK]) { edges { highlights { snippet } } } }", Map.of());
		assertThat(marked.findValuesAsString("snippet")).isNotEmpty().allMatch((one) -> one.contains("【老旧小区】"));
	}

	@Test
	void pagesOfASearchMakeTheWhole() {
		String query = "query ($after: String, $first: Int!) { search(text: \"城市\", kinds: [TASK], first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor } edges { node { id } } } }";
		List<String> whole = GraphQlPost.to(endpoint, query, Map.of("first", 100)).findValuesAsString("id");
		List<String> seen = new java.util.ArrayList<>();
		Map<String, Object> variables = Map.of("first", 7);
		boolean more = true;
		while (more) {
			JsonNode page = GraphQlPost.to(endpoint, query, variables).get("data").get("search");
			seen.addAll(page.findValuesAsString("id"));
			more = page.get("pageInfo").get("hasNextPage").asBoolean();
			variables = Map.of("first", 7, "after", page.get("pageInfo").get("endCursor").asString());
			if (seen.size() == whole.size()) {
				assertThat(page.get("totalCount").asInt()).isGreaterThanOrEqualTo(whole.size());
				break;
			}
		}
		assertThat(seen).isEqualTo(whole).doesNotHaveDuplicates();
	}

	@Test
	void whatIsAskedWronglyIsRefusedWithACode() {
		for (String wrong : List.of("{ responsibilityChain { task { id } } }",
				"{ responsibilityChain(task: \"a\", region: \"b\") { task { id } } }",
				"{ responsibilityChain(region: \"630000\", depth: 7) { task { id } } }",
				"{ compare(regions: [\"630000\"]) { rows { kind } } }",
				"{ compare(regions: [], topic: \"a\") { rows { kind } } }", "{ explain { rule } }")) {
			assertThat(GraphQlPost.to(endpoint, wrong, Map.of())
				.get("errors")
				.get(0)
				.get("extensions")
				.get("code")
				.asString()).as(wrong).isEqualTo("BAD_ARGUMENTS");
		}
	}

	private static JsonNode ask(String question) throws IOException {
		Path variables = FOLDER.resolve(question + ".variables.json");
		return GraphQlPost.to(endpoint, Files.readString(FOLDER.resolve(question + ".graphql")),
				Files.exists(variables) ? JSON.readValue(Files.readString(variables), Map.class) : Map.of());
	}

}
