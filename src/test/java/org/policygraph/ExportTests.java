package org.policygraph;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.document.JsonDocument;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.policygraph.database.FreePort;
import org.policygraph.database.LocalNeo4j;
import org.policygraph.database.LocalNeo4jSettings;
import org.policygraph.export.ExportFailure;
import org.policygraph.export.ExportFormat;
import org.policygraph.export.GraphExport;
import org.policygraph.export.Selection;
import org.policygraph.load.GraphLoader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The command {@code export} with a real Neo4j that holds six digests of real plans. */
class ExportTests {

	private static final String HAIDONG = "海东市2021年新型城镇化和城乡融合发展工作要点";

	private static final JsonMapper JSON = new JsonMapper();

	@TempDir
	private static Path home;

	private static TestServer server;

	private static GraphDump dump;

	private static long nodes;

	private static long relationships;

	@TempDir
	private Path folder;

	private final ByteArrayOutputStream said = new ByteArrayOutputStream();

	private final ByteArrayOutputStream complained = new ByteArrayOutputStream();

	@BeforeAll
	static void start() {
		server = new TestServer(home.resolve("server"));
		server.loader();
		assertThat(new ExportTests().run("import", "import/policies")).isZero();
		AwkwardValues.addTo(server.driver());
		dump = GraphDump.of(server.driver());
		nodes = count(
				"MATCH (n) WHERE NOT n:__Neo4jMigration AND NOT n:ImportRun AND NOT n:FileOutcome AND NOT n:SourceFile RETURN count(n) AS count");
		relationships = count("MATCH (n)-[r]->() WHERE NOT n:__Neo4jMigration RETURN count(r) AS count");
	}

	@AfterAll
	static void stop() {
		server.close();
	}

	@Test
	void csvMakesTheSameGraphInAnEmptyDatabase() throws Exception {
		Path csv = this.folder.resolve("csv");
		assertThat(export("csv", csv)).isZero();
		assertThat(said()).contains(nodes + " nodes, " + relationships + " relationships");
		LocalNeo4jSettings settings = settings("from-csv");
		importAsItsUserDoes(csv, settings.home());
		try (LocalNeo4j made = LocalNeo4j.start(settings).await(); Driver driver = driver(made)) {
			new ReadyGraph(driver, new GraphLoader(driver), null).await();
			assertThat(GraphDump.of(driver).lines()).containsExactlyElementsOf(dump.lines());
			assertThat(GraphDump.of(driver).hash()).isEqualTo(dump.hash());
		}
	}

	/** In the folder, with the options that lie there. */
	private static void importAsItsUserDoes(Path csv, Path home) throws IOException, InterruptedException {
		List<String> command = new ArrayList<>(
				List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
		Stream.of("java.nio", "java.io", "sun.nio.ch", "java.lang", "java.util.concurrent")
			.forEach((opened) -> command.add("--add-opens=java.base/" + opened + "=ALL-UNNAMED"));
		command.addAll(List.of("-cp", Path.of("target", "neo4j", "lib").toAbsolutePath() + "/*",
				"org.neo4j.cli.AdminTool", "database", "import", "full", "neo4j", "@import.args"));
		Path said = Files.createDirectories(home.resolve("conf")).resolve("said");
		ProcessBuilder process = new ProcessBuilder(command).directory(csv.toFile())
			.redirectErrorStream(true)
			.redirectOutput(said.toFile());
		process.environment().put("NEO4J_HOME", home.toString());
		process.environment().put("NEO4J_CONF", home.resolve("conf").toString());
		int code = process.start().waitFor();
		assertThat(code).as(Files.readString(said)).isZero();
	}

	@Test
	void aScriptMakesTheSameGraphInAnEmptyDatabase() throws IOException {
		Path script = this.folder.resolve("graph.cypher");
		assertThat(export("cypher", script)).isZero();
		try (TestServer empty = new TestServer(this.folder.resolve("from-script"));
				Session session = empty.driver().session()) {
			for (String statement : Files.readString(script).split(";\n")) {
				session.run(statement).consume();
			}
			empty.loader();
			assertThat(GraphDump.of(empty.driver()).lines()).containsExactlyElementsOf(dump.lines());
			assertThat(GraphDump.of(empty.driver()).hash()).isEqualTo(dump.hash());
		}
	}

	@Test
	void jsonLinesHoldEveryNodeAndRelationshipWithItsValues() throws IOException {
		Path file = this.folder.resolve("graph.jsonl");
		assertThat(export("jsonl", file)).isZero();
		Map<String, JsonNode> byId = new HashMap<>();
		Map<String, Integer> written = new TreeMap<>();
		for (JsonNode line : ExportedPart.read(file).lines()) {
			if (line.get("type").asString().equals("node")) {
				assertThat(byId.put(line.get("id").asString(), line)).isNull();
			}
			else {
				assertThat(byId).containsKeys(line.get("start").get("id").asString(),
						line.get("end").get("id").asString());
				written.merge(ExportedPart.described(line), 1, Integer::sum);
			}
		}
		assertThat(byId).hasSize((int) nodes);
		Map<String, Integer> held = new TreeMap<>();
		for (Record row : rows("MATCH (a)-[r]->(b) WHERE NOT a:__Neo4jMigration RETURN type(r) AS type, "
				+ "labels(a)[0] + ':' + coalesce(a.id, a.code) AS start, labels(b)[0] + ':' + coalesce(b.id, b.code) AS end, "
				+ "properties(r) AS properties")) {
			String properties = JSON.readTree(JSON.writeValueAsString(plain(row.get("properties").asMap()))).toString();
			held.merge(row.get("type").asString() + " " + row.get("start").asString() + " " + row.get("end").asString()
					+ " " + properties, 1, Integer::sum);
		}
		assertThat(written).isEqualTo(held);
		for (Record row : rows(
				"MATCH (n) WHERE n:Task OR n:Region RETURN labels(n) AS labels, properties(n) AS properties")) {
			Map<String, Object> properties = row.get("properties").asMap();
			JsonNode line = Objects.requireNonNull(byId.get(
					row.get("labels").get(0).asString() + ":" + properties.getOrDefault("id", properties.get("code"))));
			assertThat(line.get("labels").valueStream().map(JsonNode::asString))
				.containsExactlyInAnyOrderElementsOf(row.get("labels").asList(org.neo4j.driver.Value::asString));
			assertThat(line.get("properties")).isEqualTo(JSON.readTree(JSON.writeValueAsString(plain(properties))));
		}
	}

	private static Map<String, Object> plain(Map<String, Object> properties) {
		Map<String, Object> plain = new TreeMap<>(properties);
		plain.replaceAll((name, value) -> (value instanceof List<?> list)
				? list.stream().map(ExportTests::plain).toList() : plain(value));
		return plain;
	}

	private static Object plain(Object value) {
		return (value instanceof Number || value instanceof Boolean) ? value : value.toString();
	}

	@Test
	void graphmlDeclaresItsKeysAndHoldsEveryValue() throws Exception {
		Path file = this.folder.resolve("graph.graphml");
		assertThat(export("graphml", file)).isZero();
		GraphmlFile read = GraphmlFile.read(file, "Task:" + AwkwardValues.ID);
		assertThat(read.elements().get("node")).isEqualTo((int) nodes);
		assertThat(read.elements().get("edge")).isEqualTo((int) relationships);
		assertThat(read.ids()).hasSize((int) nodes);
		assertThat(read.keys().values()).contains("labels string", "label string", "score double", "start long",
				"inferred boolean");
		assertThat(read.values()).containsEntry("labels string", ":Task")
			.containsEntry("title string", AwkwardValues.WORDS)
			.containsEntry("control string", "a\uFFFDb")
			.containsEntry("ordinal long", String.valueOf(Long.MIN_VALUE))
			.containsEntry("day string", "2026-02-28")
			.containsEntry("numbers string", "[1,-2]")
			.containsEntry("words string", JSON.writeValueAsString(List.of(AwkwardValues.WORDS, "", "b;c")));
		assertThat(said()).contains("Control characters");
		assertThat(Files.readString(file)).contains("labels=\":Region:City\"");
	}

	@Test
	void linkedDataExpandsToEveryNodeAndStatesWhatRelationshipsCarry() throws Exception {
		Path file = this.folder.resolve("graph.jsonld");
		assertThat(export("jsonld", file)).isZero();
		JsonArray expanded;
		try (InputStream bytes = Files.newInputStream(file)) {
			expanded = JsonLd.expand(JsonDocument.of(bytes)).get();
		}
		Map<String, Integer> types = new HashMap<>();
		Set<String> typed = new HashSet<>();
		JsonObject citation = null;
		for (JsonValue value : expanded) {
			JsonObject object = value.asJsonObject();
			JsonArray all = object.getJsonArray("@type");
			if (all != null) {
				all.forEach((type) -> types.merge(((jakarta.json.JsonString) type).getString(), 1, Integer::sum));
				if (object.containsKey("@id")) {
					typed.add(object.getString("@id"));
				}
				if (predicate(object).equals("http://data.europa.eu/eli/ontology#cites")) {
					citation = object;
				}
			}
		}
		assertThat(typed).hasSize((int) nodes).allMatch((id) -> id.startsWith("https://policygraph.org/id/"));
		assertThat(types).containsEntry("http://data.europa.eu/eli/ontology#LegalResource", (int) count("Document"))
			.containsEntry("https://policygraph.org/vocabulary#Task", (int) count("Task"))
			.containsEntry("https://schema.org/City", (int) count("City"))
			.containsEntry("http://www.w3.org/1999/02/22-rdf-syntax-ns#Statement", (int) count(
					"MATCH (n)-[r]->() WHERE NOT n:__Neo4jMigration AND size(keys(r)) > 0 RETURN count(r) AS count"));
		JsonObject stated = Objects.requireNonNull(citation);
		String rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
		JsonObject subject = stated.getJsonArray(rdf + "subject").getJsonObject(0);
		String object = stated.getJsonArray(rdf + "object").getJsonObject(0).getString("@id");
		assertThat(subject.getJsonArray("http://data.europa.eu/eli/ontology#cites").getJsonObject(0).getString("@id"))
			.isEqualTo(object);
		assertThat(typed).contains(object, subject.getString("@id"));
		assertThat(stated).containsKeys("https://policygraph.org/vocabulary#quote",
				"https://policygraph.org/vocabulary#start");
	}

	private static String predicate(JsonObject object) {
		JsonArray predicate = object.getJsonArray("http://www.w3.org/1999/02/22-rdf-syntax-ns#predicate");
		return (predicate != null) ? predicate.getJsonObject(0).getString("@id") : "";
	}

	@Test
	void aWorkbookHasASheetForEachKindWithHeadingsInBothLanguages() throws IOException {
		Path file = this.folder.resolve("graph.xlsx");
		assertThat(export("xlsx", file)).isZero();
		try (InputStream bytes = Files.newInputStream(file); XSSFWorkbook workbook = new XSSFWorkbook(bytes)) {
			Map<String, Long> held = new TreeMap<>();
			rows("MATCH (n) WHERE NOT n:__Neo4jMigration AND NOT n:ImportRun AND NOT n:FileOutcome AND NOT n:SourceFile RETURN labels(n)[0] AS kind, count(*) AS count "
					+ "UNION ALL MATCH (n)-[r]->() WHERE NOT n:__Neo4jMigration RETURN type(r) AS kind, count(*) AS count")
				.forEach((row) -> held.put(row.get("kind").asString(), row.get("count").asLong()));
			Map<String, Long> written = new TreeMap<>();
			for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
				XSSFSheet sheet = workbook.getSheetAt(i);
				assertThat(sheet.getSheetName()).matches("[A-Z][A-Za-z_]+ \\p{IsHan}+");
				written.put(sheet.getSheetName().split(" ")[0], (long) sheet.getLastRowNum());
				assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
				assertThat((int) sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo(1);
				assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).startsWith("A1:")
					.endsWith(String.valueOf(sheet.getLastRowNum() + 1));
				assertThat(Sheets.headings(sheet)).isNotEmpty()
					.allMatch((heading) -> heading.matches(".*\\p{IsHan}.*"));
				Sheets.requireNothingElse(sheet);
			}
			assertThat(written).isEqualTo(held);
			XSSFSheet duties = workbook.getSheet("RESPONSIBLE_FOR 负责");
			assertThat(Sheets.cells(duties, "from name 起点名称")).contains("海东市公安局");
			assertThat(Sheets.cells(duties, "role 角色")).contains("LEAD", "SHARED");
			assertThat(Sheets.cells(duties, "quote 原文")).allMatch((quote) -> !quote.isEmpty());
			Row awkward = Sheets.row(workbook.getSheet("Task 任务"), AwkwardValues.ID);
			Cell title = awkward.getCell(Sheets.headings(workbook.getSheet("Task 任务")).indexOf("title 标题"));
			assertThat(title.getCellType()).isEqualTo(CellType.STRING);
			assertThat(title.getCellStyle().getQuotePrefixed()).isTrue();
			assertThat(title.getStringCellValue()).startsWith("=1+1 \"a\"").contains("𠮷〔2024〕");
		}
	}

	/** Worked out a second time, from the whole. */
	@Test
	void aDocumentComesWithAllThatIsItsOwnAndWhatLiesAbove() throws IOException {
		Path whole = this.folder.resolve("whole.jsonl");
		assertThat(export("jsonl", whole)).isZero();
		Path one = this.folder.resolve("one.jsonl");
		assertThat(export("jsonl", one, "--document", HAIDONG)).isZero();
		assertThat(ExportedPart.read(one)).isEqualTo(ExportedPart.read(whole).part(Set.of(HAIDONG), Set.of()));
		assertThat(ExportedPart.read(one).nodes()).contains("Department:公安部", "Region:630000", "Region:630200");
		Path province = this.folder.resolve("province.jsonl");
		assertThat(export("jsonl", province, "--region", "630000")).isZero();
		Set<String> documents = new HashSet<>(strings(
				"MATCH (d:Document)-[:APPLIES_TO]->(r:Region) WHERE r.code STARTS WITH '63' RETURN d.id AS value"));
		Set<String> regions = new HashSet<>(
				strings("MATCH (r:Region) WHERE r.code STARTS WITH '63' RETURN r.code AS value"));
		assertThat(documents).hasSizeGreaterThan(1);
		assertThat(ExportedPart.read(province)).isEqualTo(ExportedPart.read(whole).part(documents, regions));
		Path both = this.folder.resolve("both.jsonl");
		assertThat(export("jsonl", both, "--region", "630000", "--document", HAIDONG)).isZero();
		assertThat(ExportedPart.read(both)).isEqualTo(ExportedPart.read(province));
	}

	@Test
	void aStatementNamesNodesRelationshipsAndPathsAndEachIsWrittenOnce() throws IOException {
		Path file = this.folder.resolve("chosen.jsonl");
		assertThat(export("jsonl", file, "--cypher", """
				MATCH path = (:Action)-[:HAS_TASK]->(t:Task)<-[r:RESPONSIBLE_FOR {role: 'SHARED'}]-(d) // shared
				RETURN path, [r, null, t] AS several, r, t.title AS title, 1 + 1 AS `odd ``name`;
				""")).as(complained()).isZero();
		ExportedPart part = ExportedPart.read(file);
		assertThat(part.nodes()).containsExactlyInAnyOrderElementsOf(new HashSet<>(strings(
				"MATCH (a:Action)-[:HAS_TASK]->(t:Task)<-[r:RESPONSIBLE_FOR {role: 'SHARED'}]-(d) UNWIND [a, t, d] AS n "
						+ "RETURN labels(n)[0] + ':' + n.id AS value")));
		assertThat(part.relationships().values().stream().mapToInt(Integer::intValue).sum())
			.isEqualTo((int) count("MATCH (a:Action)-[h:HAS_TASK]->(t:Task)<-[r:RESPONSIBLE_FOR {role: 'SHARED'}]-() "
					+ "UNWIND [h, r] AS one RETURN count(DISTINCT one) AS count"));
		Path ends = this.folder.resolve("ends.jsonl");
		assertThat(export("jsonl", ends, "--cypher", "MATCH ()-[r:CITES]->() RETURN r")).isZero();
		assertThat(ExportedPart.read(ends).nodes()).isNotEmpty().allMatch((id) -> id.startsWith("Document:"));
	}

	@Test
	void whatCannotBeExportedLeavesNothingAndSaysWhy() throws IOException {
		Path file = Files.writeString(this.folder.resolve("kept.jsonl"), "from before");
		assertThat(export("jsonl", file, "--document", "no such")).isEqualTo(1);
		assertThat(complained()).contains("The graph has no no such").contains("图谱中没有");
		assertThat(export("jsonl", file, "--cypher", "CREATE (n:Task {id: 'x'}) RETURN n")).isEqualTo(1);
		assertThat(complained()).contains("only reads").contains("只能读取");
		assertThat(export("jsonl", file, "--cypher", "MATCH (n:Task RETURN n")).isEqualTo(1);
		assertThat(complained()).contains("Invalid input").contains("数据库无法执行");
		assertThat(export("jsonl", file, "--cypher", "MATCH (n:Task) RETURN n.title AS title")).isEqualTo(1);
		assertThat(complained()).contains("nothing to export");
		assertThat(export("jsonl", file, "--cypher",
				"UNWIND range(2000, 0, -1) AS i MATCH (n:Region) WHERE 1 / i >= 0 RETURN n"))
			.isEqualTo(1);
		assertThat(complained()).contains("/ by zero");
		assertThat(export("jsonl", file, "--cypher", "MATCH (n:__Neo4jMigration) RETURN n")).isZero();
		Files.writeString(file, "from before");
		assertThat(export("cypher", file, "--cypher", "MATCH (n:__Neo4jMigration) RETURN n")).isEqualTo(1);
		assertThat(complained()).contains("has no key");
		assertThat(export("csv", this.folder)).isEqualTo(1);
		assertThat(complained()).contains("not an empty folder").contains("不是空目录");
		assertThat(export("jsonl", this.folder)).isEqualTo(1);
		assertThat(export("jsonl", file.resolve("below"))).isEqualTo(1);
		assertThat(complained()).contains("cannot be written").contains("无法写入");
		assertThat(export("jsonl", file, "--spring.neo4j.uri=bolt://127.0.0.1:1")).isEqualTo(1);
		assertThat(complained()).contains("nothing was written").contains("未写出任何文件");
		assertThat(export("pdf", file)).isEqualTo(2);
		assertThat(export("csv", file, "--cypher", "RETURN 1 AS x", "--document", "x")).isEqualTo(2);
		assertThat(file).hasContent("from before");
		try (Stream<Path> files = Files.list(this.folder)) {
			assertThat(files).containsExactly(file);
		}
		assertThat(GraphDump.of(server.driver()).hash()).isEqualTo(dump.hash());
	}

	@Test
	void aGraphThatIsChangedMeanwhileIsNotExported() {
		Path file = this.folder.resolve("changed.jsonl");
		AtomicInteger written = new AtomicInteger();
		GraphExport export = new GraphExport(server.driver(), () -> {
			if (written.incrementAndGet() == 1) {
				change("g.version + 1");
			}
		});
		assertThatThrownBy(() -> export.write(Selection.whole(), ExportFormat.JSONL, file))
			.isInstanceOf(ExportFailure.class)
			.hasMessageContaining("was changed while it was exported");
		assertThat(file).doesNotExist();
		assertThat(export.write(Selection.whole(), ExportFormat.JSONL, file).nodes()).isEqualTo(nodes);
	}

	private static void change(String version) {
		server.driver().executableQuery("MATCH (g:Gazetteer) SET g.version = " + version).execute();
	}

	private int export(String format, Path path, String... more) {
		this.said.reset();
		this.complained.reset();
		List<String> arguments = new ArrayList<>(List.of("export", "--format", format, "-o", path.toString()));
		arguments.addAll(Arrays.asList(more));
		return run(arguments.toArray(String[]::new));
	}

	private int run(String... arguments) {
		List<String> all = new ArrayList<>(List.of(arguments));
		if (all.stream().noneMatch((argument) -> argument.startsWith("--spring.neo4j.uri"))) {
			all.add("--spring.neo4j.uri=" + server.uri());
		}
		all.add("--spring.neo4j.authentication.username=neo4j");
		all.add("--spring.neo4j.authentication.password=" + server.password());
		PrintStream out = System.out;
		PrintStream err = System.err;
		System.setOut(new PrintStream(this.said, true, StandardCharsets.UTF_8));
		System.setErr(new PrintStream(this.complained, true, StandardCharsets.UTF_8));
		try {
			return PolicyGraph.commandLine().execute(all.toArray(String[]::new));
		}
		finally {
			System.setOut(out);
			System.setErr(err);
		}
	}

	private String said() {
		return this.said.toString(StandardCharsets.UTF_8);
	}

	private String complained() {
		return this.complained.toString(StandardCharsets.UTF_8);
	}

	private static List<Record> rows(String statement) {
		return server.driver().executableQuery(statement).execute().records();
	}

	private static List<String> strings(String statement) {
		return rows(statement).stream().map((row) -> row.get("value").asString()).collect(Collectors.toList());
	}

	private static long count(String statementOrLabel) {
		String statement = statementOrLabel.contains(" ") ? statementOrLabel
				: "MATCH (n:" + statementOrLabel + ") RETURN count(n) AS count";
		return rows(statement).get(0).get("count").asLong();
	}

	private LocalNeo4jSettings settings(String name) throws IOException {
		return new LocalNeo4jSettings(this.folder.resolve(name), Path.of("target", "neo4j", "lib"), FreePort.any(),
				FreePort.any(), "512m", "64m", false, Duration.ofMinutes(3));
	}

	private static Driver driver(LocalNeo4j made) {
		return GraphDatabase.driver(made.boltUri(), AuthTokens.basic(LocalNeo4j.USER, made.password()));
	}

}
