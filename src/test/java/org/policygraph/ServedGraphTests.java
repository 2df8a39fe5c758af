package org.policygraph;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
import tools.jackson.databind.JsonNode;

import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;

import org.policygraph.load.GraphCounts;
import org.policygraph.load.ImportReport;
import org.policygraph.load.session.WriteCounts;
import org.policygraph.reading.Outcome;
import org.policygraph.run.ImportSource;
import org.policygraph.run.RecordedImports;
import org.policygraph.load.Importer;
import org.policygraph.reading.ImportFile;
import org.policygraph.reading.ImportFiles;
import org.policygraph.reading.PolicyReading;
import org.policygraph.run.ImportRun;
import org.policygraph.server.ReadyGraph;
import org.policygraph.server.Start;
import org.policygraph.testing.ServerTemplate;
import org.policygraph.testing.FreePort;
import org.policygraph.testing.GraphQlPost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** The running program: the digests in a real Neo4j, asked over HTTP. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ServedGraphTests {

	private static final Path ORIGINALS = Path.of("..", "shared", "documents");

	@TempDir
	private static Path home;

	private static ConfigurableApplicationContext program;

	private static String endpoint;

	@BeforeAll
	static void start() {
		ServerTemplate.copyTo(home.resolve("neo4j"));
		program = Objects.requireNonNull(Start.run(WebApplicationType.SERVLET,
				List.of("--policy-graph.home=" + home, "--policy-graph.neo4j.bolt-port=" + FreePort.any(),
						"--policy-graph.neo4j.http-port=" + FreePort.any(), "--policy-graph.neo4j.class-archive=false",
						"--server.port=0")));
		endpoint = "http://127.0.0.1:" + program.getEnvironment().getProperty("local.server.port") + "/graphql";
	}

	@AfterAll
	static void stop() {
		program.close();
	}

	@Test
	void theDigestsAreThere() {
		GraphCounts counts = program.getBean(ReadyGraph.class).await().counts();
		assertThat(counts.documents()).isEqualTo(6);
		assertThat(counts.actions()).isEqualTo(35);
		assertThat(counts.tasks()).isEqualTo(233);
	}

	@Test
	void importedAgainNothingIsWritten() {
		String version = version();
		ImportReport report = importPath(Path.of("import"));
		assertThat(report.count(Outcome.Status.UNCHANGED)).isEqualTo(6);
		assertThat(report.written()).isEqualTo(WriteCounts.NONE);
		assertThat(version()).isEqualTo(version).matches("[1-9][0-9]*-[0-9a-f]{8}");
	}

	private static String version() {
		return ask("{ graphVersion }", Map.of()).get("graphVersion").asString();
	}

	@Test
	void aChangedDocumentTakesThePlaceOfTheFormerAndNothingIsLeftOver() throws IOException {
		GraphCounts before = counts();
		Path file = home.resolve("change.txt");
		Files.writeString(file, "青岭市绿化实施方案\n一、种树行动\n（一）路边种树。（市园林局、市海绵城市建设局负责）\n（二）种草。到2027年，绿地率达到45%。\n");
		String version = version();
		importPath(file);
		assertThat(version()).isNotEqualTo(version);
		assertThat(counts().tasks()).isEqualTo(before.tasks() + 2);
		Files.writeString(file, "青岭市绿化实施方案\n一、种树行动\n（一）路边种树。（市园林局负责）\n");
		importPath(file);
		assertThat(counts().tasks()).isEqualTo(before.tasks() + 1);
		JsonNode gone = ask(
				"{ departments(where: {name: {contains: \"海绵城市\"}}) { name } targets(where: {year: {eq: 2027}}) { id } }",
				Map.of());
		assertThat(gone.get("departments")).isEmpty();
		assertThat(gone.get("targets")).isEmpty();
		program.getBean(Driver.class)
			.executableQuery("MATCH (n) WHERE n.document = '青岭市绿化实施方案' OR n.id = '青岭市绿化实施方案' DETACH DELETE n")
			.execute();
	}

	@Test
	void anUnreadableFileIsRefusedAndTheOthersGoOn() throws IOException {
		Path folder = Files.createDirectory(home.resolve("mixed"));
		Files.writeString(folder.resolve("a-empty.txt"), "");
		Files.copy(Path.of("import", "policies", "gansu.txt"), folder.resolve("b-gansu.txt"));
		ImportReport report = importPath(folder);
		assertThat(report.outcomes()).extracting(Outcome::status)
			.containsExactly(Outcome.Status.REFUSED, Outcome.Status.UNCHANGED);
		assertThat(report.outcomes().get(0).reason()).contains("a-empty.txt").contains("is empty");
	}

	@Test
	void whoAnswersForOldHousing() {
		JsonNode data = ask("""
				query ($words: String!) {
				  tasks(where: {text: {contains: $words}, departments: {some: {}}}) {
				    title
				    document { title appliesTo { fullName } }
				    departmentsConnection { totalCount edges { role quote start end organ: node { name } } }
				  }
				}""", Map.of("words", "老旧小区"));
		JsonNode task = data.get("tasks").get(0);
		assertThat(task.get("document").get("appliesTo").get(0).get("fullName").asString()).isEqualTo("青海省海东市");
		JsonNode edge = task.get("departmentsConnection").get("edges").get(0);
		assertThat(edge.get("role").asString()).isEqualTo("SHARED");
		assertThat(edge.get("quote").asString()).contains("负责");
		assertThat(edge.get("organ").get("name").asString()).startsWith("海东市");
	}

	@Test
	void theChainLeadsUpToTheMinistryAndToTheBasis() {
		JsonNode tasks = ask("{ tasks(where: {title: {eq: \"全面放开落户限制\"}}) { id } }", Map.of()).get("tasks");
		JsonNode chain = ask("""
				query ($id: ID!) {
				  chain: responsibilityChain(taskId: $id) {
				    organs { name inferred citation { quote } superiors { name } }
				    action { title }
				    document { regions basedOn { documentNumber relation } }
				  }
				}""", Map.of("id", tasks.get(0).get("id").asString())).get("chain");
		assertThat(chain.get("organs").get(0).get("name").asString()).isEqualTo("海东市公安局");
		assertThat(chain.get("organs").get(0).get("superiors").findValuesAsString("name")).containsExactly("青海省公安厅",
				"公安部", "国务院");
		assertThat(chain.get("action").get("title").asString()).isEqualTo("提高农牧业转移人口市民化质量");
		assertThat(chain.get("document").get("regions").valueStream().map(JsonNode::asString)).startsWith("海东市", "青海省");
		JsonNode basis = chain.get("document").get("basedOn").get(0);
		assertThat(basis.get("documentNumber").asString()).isEqualTo("青发改规划〔2021〕319号");
		assertThat(basis.get("relation").asString()).isEqualTo("BASED_ON");
	}

	@Test
	void everyDepartmentOfAPrefectureLeadsUpToAnOrganOfTheNationWhereThereIsOne() {
		List<String> without = rows(
				"""
						MATCH (:Document {documentNumber: $number})<-[:CITES]-(plan:Document)-[:APPLIES_TO]->(:Region {code: '630200'})
						MATCH (organ:Department)-[:RESPONSIBLE_FOR]->({document: plan.id})
						WHERE NOT organ.collective
						WITH DISTINCT organ
						WHERE NOT EXISTS { (organ)-[:REPORTS_TO]->{1,4}(:Department)-[:BELONGS_TO]->(:Region {code: '100000'}) }
						RETURN organ.name AS row ORDER BY row""",
				Map.of("number", "青发改规划〔2021〕319号"));
		assertThat(without).containsExactly("海东市政务服务监管局", "海东市金融办");
		assertThat(rows("MATCH (:Department)-[:REPORTS_TO]->(:Department) RETURN count(*) AS row", Map.of())).first()
			.asString()
			.matches("[1-9][0-9]{2,}");
	}

	@Test
	void noDepartmentIsSharedByTwoRegions() {
		assertThat(rows("""
				MATCH (organ:Department)-[:BELONGS_TO]->(region:Region)
				WITH organ, collect(DISTINCT region.code) AS codes
				WHERE size(codes) > 1 OR NOT (organ.id STARTS WITH codes[0] + ':' OR codes[0] = '100000')
				RETURN organ.id AS row""", Map.of())).isEmpty();
		assertThat(rows("MATCH (d:Department {shortName: '教育局'}) RETURN d.name AS row ORDER BY row", Map.of()))
			.doesNotHaveDuplicates();
	}

	@Test
	void aTargetIsForThePlaceThatItsClauseNames() {
		assertThat(rows("""
				MATCH (t:Target)-[f:FOR_REGION|FOR_AREA]->(place)
				WHERE t.quote CONTAINS '黔中城市群常住人口' OR t.quote CONTAINS '遵义市常住人口'
				RETURN DISTINCT toString(t.value) + ' ' + place.name + ' ' + f.inferred AS row ORDER BY row""",
				Map.of()))
			.containsExactly("1930.0 黔中城市群 false", "64.0 遵义市 false", "69.0 黔中城市群 false");
	}

	@Test
	void everyFactNamesItsPlaceAndItsRule() {
		assertThat(rows("""
				MATCH ()-[fact:RESPONSIBLE_FOR|CONCERNS|CITES]->()
				WHERE fact.quote IS NULL OR fact.start IS NULL OR fact.end <= fact.start OR fact.rule IS NULL
				RETURN type(fact) AS row LIMIT 5""", Map.of())).isEmpty();
	}

	private static List<String> rows(String cypher, Map<String, Object> parameters) {
		return program.getBean(Driver.class)
			.executableQuery(cypher)
			.withParameters(parameters)
			.execute()
			.records()
			.stream()
			.map((row) -> row.get("row").asObject().toString())
			.toList();
	}

	@Test
	void everyRootFieldAnswers() {
		JsonNode data = ask("""
				{ documents { title } actions { title } tasks { title subtasks { title } } sections { kind }
				  departments { name } regions { name } cities(where: {tasks: {some: {}}}) { name partOf { name } }
				  areas { name } indicators { name } targets { value unit year indicator { name } } }""", Map.of());
		data.properties().forEach((field) -> assertThat(field.getValue()).as(field.getKey()).isNotEmpty());
	}

	@Test
	void tasksAreCountedByOrganTargetsByIndicatorAndYear() {
		JsonNode data = ask("""
				{ tasksGroups(where: {within: "630000"}, first: 3) {
				    departments(edge: {role: {eq: "SHARED"}}) { name } count }
				  targetsGroups(orderBy: KEY) { indicator { name } year count avg { value } }
				  regions: tasksGroups(orderBy: COUNT_DESC, first: 1) { concerns { fullName } count }
				  tasksAggregate(where: {within: "630000"}) { count max { depth } } }""", Map.of());
		assertThat(data.get("tasksGroups").get(0).get("departments").get("name").asString()).startsWith("海东市");
		assertThat(data.get("tasksGroups").get(0).get("count").asInt())
			.isGreaterThanOrEqualTo(data.get("tasksGroups").get(1).get("count").asInt());
		assertThat(data.get("targetsGroups")).isNotEmpty();
		assertThat(data.get("regions").get(0).get("count").asInt()).isPositive();
		assertThat(data.get("tasksAggregate").get("count").asInt()).isPositive().isLessThan(214);
	}

	@Test
	void pagesByCursorMakeTheWholeListBothWays() {
		for (String[] way : new String[][] { { "first", "after", "hasNextPage", "endCursor" },
				{ "last", "before", "hasPreviousPage", "startCursor" } }) {
			List<String> seen = new ArrayList<>();
			String cursor = null;
			boolean more = true;
			while (more) {
				JsonNode page = ask("query ($c: String) { tasksConnection(" + way[0] + ": 50, " + way[1]
						+ ": $c, where: {document: {some: {imported: {eq: true}}}}, orderBy: [{field: deadline, direction: DESC}]) {"
						+ " totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { node { id } } } }",
						(cursor != null) ? Map.of("c", cursor) : Map.of())
					.get("tasksConnection");
				page.get("edges").forEach((edge) -> seen.add(edge.get("node").get("id").asString()));
				more = page.get("pageInfo").get(way[2]).asBoolean();
				cursor = page.get("pageInfo").get(way[3]).asString("");
				if (!more) {
					assertThat(seen).doesNotHaveDuplicates().hasSize(page.get("totalCount").asInt());
				}
			}
		}
	}

	@Test
	void aFieldThatFailsLeavesTheOthersTheirAnswers() {
		JsonNode answer = GraphQlPost.to(endpoint,
				"{ tasksConnection(after: \"nowhere\") { totalCount } regions(first: 1) { name } }", Map.of());
		assertThat(answer.get("errors").get(0).get("extensions").get("code").asString()).isEqualTo("BAD_CURSOR");
		assertThat(answer.get("data").get("tasksConnection").isNull()).isTrue();
		assertThat(answer.get("data").get("regions")).hasSize(1);
	}

	@Test
	void noTwoNodesHaveOneId() {
		List<org.neo4j.driver.Record> twice = program.getBean(Driver.class)
			.executableQuery(
					"MATCH (n) WITH coalesce(n.id, n.code) AS id, count(*) AS c WHERE id IS NOT NULL AND c > 1 RETURN id")
			.execute()
			.records();
		assertThat(twice).isEmpty();
	}

	@Test
	void graphiqlAndItsScriptsComeFromThisServer() throws Exception {
		String page = get("/graphiql");
		Matcher address = Pattern.compile("(?:src|href)=\"([^\"]+)\"").matcher(page);
		int found = 0;
		while (address.find()) {
			assertThat(address.group(1)).startsWith("/webjars/");
			assertThat(get(address.group(1))).isNotEmpty();
			found++;
		}
		assertThat(found).isEqualTo(4);
	}

	private static String get(String path) throws Exception {
		URI address = URI.create(endpoint.replace("/graphql", path));
		HttpResponse<String> response = HttpClient.newHttpClient()
			.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
		assertThat(response.statusCode()).as(path).isEqualTo(200);
		return response.body();
	}

	@Test
	void aRequestThatAsksForTooMuchIsRefusedWithACode() {
		JsonNode refused = GraphQlPost.to(endpoint, "{ tasks(first: 101) { id } }", Map.of());
		assertThat(refused.get("errors").get(0).get("extensions").get("code").asString()).isEqualTo("BAD_PAGE");
		JsonNode costly = GraphQlPost.to(endpoint,
				"{ regions(first: 100) { parts(first: 100) { parts(first: 100) { name } } } }", Map.of());
		assertThat(costly.get("errors").get(0).get("extensions").get("code").asString()).isEqualTo("TOO_COSTLY");
		JsonNode hidden = GraphQlPost.to(endpoint,
				"fragment F on Region { parts(first: 100) { name } } { regions(first: 100) { parts(first: 100) { ...F ...F } } }",
				Map.of());
		assertThat(hidden.get("errors").get(0).get("extensions").get("code").asString()).isEqualTo("TOO_COSTLY");
	}

	@Test
	@Order(Integer.MAX_VALUE) // the originals take the digests' place for good
	void theFullTextIsNotOverwrittenByItsDigest() {
		assumeTrue(Files.isDirectory(ORIGINALS), "The originals are not at " + ORIGINALS + "; skipped");
		assertThat(importPath(ORIGINALS).count(Outcome.Status.CHANGED)).isEqualTo(5);
		GraphCounts full = counts();
		assertThat(full.documents()).isEqualTo(6);
		ImportReport again = importPath(Path.of("import"));
		assertThat(again.count(Outcome.Status.KEPT_FULL_TEXT)).isEqualTo(5);
		assertThat(again.count(Outcome.Status.UNCHANGED)).isEqualTo(1);
		assertThat(again.written()).isEqualTo(WriteCounts.NONE);
		assertThat(importPath(ORIGINALS).written()).isEqualTo(WriteCounts.NONE);
		assertThat(counts()).isEqualTo(full);
	}

	static Stream<Path> statements() throws IOException {
		try (Stream<Path> files = Files.walk(Path.of("cypher"))) {
			return files.filter((file) -> file.toString().endsWith(".cypher"))
				.filter((file) -> !file.toString().contains("schema"))
				.sorted()
				.toList()
				.stream();
		}
	}

	@ParameterizedTest
	@MethodSource("statements")
	void everyStatementIsValidForTheDatabase(Path file) throws IOException {
		String text = Files.readString(file);
		assertThat(text).startsWith("// ");
		Map<String, Object> parameters = new HashMap<>();
		for (String name : List.of("id", "taskId", "sha256", "properties", "task", "department", "region", "direction",
				"indicator", "topic")) {
			parameters.put(name, name.equals("properties") ? Map.of() : "x");
		}
		for (String name : List.of("ids", "nodes", "rows", "regions", "roles", "documents")) {
			parameters.put(name, List.of());
		}
		parameters.put("edge", Map.of("kind", "CITES", "from", "x", "to", "y"));
		parameters.put("descendants", true);
		for (String name : List.of("first", "depth", "context", "year")) {
			parameters.put(name, 1);
		}
		for (String statement : text.replace("{PROPERTIES}", "{}").split(";\\s*\\n")) {
			program.getBean(Driver.class).executableQuery("EXPLAIN " + statement).withParameters(parameters).execute();
		}
	}

	private static GraphCounts counts() {
		return program.getBean(ReadyGraph.class).await().counts();
	}

	private static ImportReport importPath(Path path) {
		Importer importer = new Importer(program.getBean(PolicyReading.class),
				program.getBean(ReadyGraph.class).await());
		try (ImportFiles opened = ImportFiles.of(List.of(path))) {
			List<ImportFile> files = opened.files();
			return program.getBean(RecordedImports.class)
				.run(ImportRun.queued(ImportSource.COMMAND_LINE, files.size()), () -> importer, files, List.of());
		}
	}

	private static JsonNode ask(String query, Map<String, Object> variables) {
		JsonNode answer = GraphQlPost.to(endpoint, query, variables);
		assertThat(answer.get("errors")).as(answer.toString()).isNull();
		return answer.get("data");
	}

}
