package org.policygraph.export;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
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
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.policygraph.database.LocalNeo4j;
import org.policygraph.database.LocalNeo4jSettings;
import org.policygraph.load.Importer;
import org.policygraph.reading.ImportFile;
import org.policygraph.reading.ImportFiles;
import org.policygraph.testing.FreePort;
import org.policygraph.testing.GraphDump;
import org.policygraph.testing.ServerTemplate;
import org.policygraph.testing.SharedReading;
import org.policygraph.testing.TestServer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Exports of a real Neo4j that holds six digests of real plans. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class GraphExportTests {

	private static final String HAIDONG = "海东市2021年新型城镇化和城乡融合发展工作要点";

	private static final JsonMapper JSON = new JsonMapper();

	private static TestServer server;

	private static GraphDump dump;

	private static long nodes;

	private static long relationships;

	@TempDir
	private Path folder;

	@BeforeAll
	static void start() {
		server = TestServer.shared();
		new Importer(SharedReading.get(), server.loader()).importFiles(
				ImportFiles.documents(List.of(Path.of("import", "policies"))).stream().map(ImportFile::of).toList(),
				(outcome, reserves, written) -> {
				});
		AwkwardValues.addTo(server.driver());
		dump = GraphDump.of(server.driver());
		nodes = count(
				"MATCH (n) WHERE NOT n:__Neo4jMigration AND NOT n:ImportRun AND NOT n:FileOutcome AND NOT n:SourceFile RETURN count(n) AS count");
		relationships = count("MATCH (n)-[r]->() WHERE NOT n:__Neo4jMigration RETURN count(r) AS count");
	}

	@Test
	void csvMakesTheSameGraphInAnEmptyDatabase() throws Exception {
		Path csv = this.folder.resolve("csv");
		ExportReport report = export(ExportFormat.CSV, csv);
		assertThat(report.nodes()).isEqualTo(nodes);
		assertThat(report.relationships()).isEqualTo(relationships);
		LocalNeo4jSettings settings = settings("from-csv");
		ServerTemplate.copyWithoutDatabaseTo(settings.home());
		importAsItsUserDoes(csv, settings.home());
		try (LocalNeo4j made = LocalNeo4j.start(settings).await(); Driver driver = driver(made)) {
			ServerTemplate.applySchema(driver);
			assertThat(GraphDump.of(driver).lines()).containsExactlyElementsOf(dump.lines());
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
	@Order(Integer.MAX_VALUE) // it empties the database that the other tests export
	void aScriptMakesTheSameGraphInAnEmptyDatabase() throws IOException {
		Path script = this.folder.resolve("graph.cypher");
		export(ExportFormat.CYPHER, script);
		server.clear();
		try (Session session = server.driver().session()) {
			for (String statement : Files.readString(script).split(";\n")) {
				session.run(statement).consume();
			}
		}
		assertThat(GraphDump.of(server.driver()).lines()).containsExactlyElementsOf(dump.lines());
	}

	@Test
	void jsonLinesHoldEveryNodeAndRelationshipWithItsValues() throws IOException {
		Path file = this.folder.resolve("graph.jsonl");
		export(ExportFormat.JSONL, file);
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
				? list.stream().map(GraphExportTests::plain).toList() : plain(value));
		return plain;
	}

	private static Object plain(Object value) {
		return (value instanceof Number || value instanceof Boolean) ? value : value.toString();
	}

	@Test
	void graphmlDeclaresItsKeysAndHoldsEveryValue() throws Exception {
		Path file = this.folder.resolve("graph.graphml");
		ExportReport report = export(ExportFormat.GRAPHML, file);
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
		assertThat(report.remarks()).anyMatch((remark) -> remark.contains("Control characters"));
		assertThat(Files.readString(file)).contains("labels=\":Region:City\"");
	}

	@Test
	void linkedDataExpandsToEveryNodeAndStatesWhatRelationshipsCarry() throws Exception {
		Path file = this.folder.resolve("graph.jsonld");
		export(ExportFormat.JSONLD, file);
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
		export(ExportFormat.XLSX, file);
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
		export(ExportFormat.JSONL, whole);
		Path one = this.folder.resolve("one.jsonl");
		export(Selection.of(List.of(HAIDONG), List.of()), ExportFormat.JSONL, one);
		assertThat(ExportedPart.read(one)).isEqualTo(ExportedPart.read(whole).part(Set.of(HAIDONG), Set.of()));
		assertThat(ExportedPart.read(one).nodes()).contains("Department:公安部", "Region:630000", "Region:630200");
		Path province = this.folder.resolve("province.jsonl");
		export(Selection.of(List.of(), List.of("630000")), ExportFormat.JSONL, province);
		Set<String> documents = new HashSet<>(strings(
				"MATCH (d:Document)-[:APPLIES_TO]->(r:Region) WHERE r.code STARTS WITH '63' RETURN d.id AS value"));
		Set<String> regions = new HashSet<>(
				strings("MATCH (r:Region) WHERE r.code STARTS WITH '63' RETURN r.code AS value"));
		assertThat(documents).hasSizeGreaterThan(1);
		assertThat(ExportedPart.read(province)).isEqualTo(ExportedPart.read(whole).part(documents, regions));
		Path both = this.folder.resolve("both.jsonl");
		export(Selection.of(List.of(HAIDONG), List.of("630000")), ExportFormat.JSONL, both);
		assertThat(ExportedPart.read(both)).isEqualTo(ExportedPart.read(province));
	}

	@Test
	void aStatementNamesNodesRelationshipsAndPathsAndEachIsWrittenOnce() throws IOException {
		Path file = this.folder.resolve("chosen.jsonl");
		export(Selection.of("""
				MATCH path = (:Action)-[:HAS_TASK]->(t:Task)<-[r:RESPONSIBLE_FOR {role: 'SHARED'}]-(d) // shared
				RETURN path, [r, null, t] AS several, r, t.title AS title, 1 + 1 AS `odd ``name`;
				"""), ExportFormat.JSONL, file);
		ExportedPart part = ExportedPart.read(file);
		assertThat(part.nodes()).containsExactlyInAnyOrderElementsOf(new HashSet<>(strings(
				"MATCH (a:Action)-[:HAS_TASK]->(t:Task)<-[r:RESPONSIBLE_FOR {role: 'SHARED'}]-(d) UNWIND [a, t, d] AS n "
						+ "RETURN labels(n)[0] + ':' + n.id AS value")));
		assertThat(part.relationships().values().stream().mapToInt(Integer::intValue).sum())
			.isEqualTo((int) count("MATCH (a:Action)-[h:HAS_TASK]->(t:Task)<-[r:RESPONSIBLE_FOR {role: 'SHARED'}]-() "
					+ "UNWIND [h, r] AS one RETURN count(DISTINCT one) AS count"));
		Path ends = this.folder.resolve("ends.jsonl");
		export(Selection.of("MATCH ()-[r:CITES]->() RETURN r"), ExportFormat.JSONL, ends);
		assertThat(ExportedPart.read(ends).nodes()).isNotEmpty().allMatch((id) -> id.startsWith("Document:"));
	}

	@Test
	void whatCannotBeExportedLeavesNothingAndSaysWhy() throws IOException {
		Path file = Files.writeString(this.folder.resolve("kept.jsonl"), "from before");
		assertFails(Selection.of(List.of("no such"), List.of()), file, "The graph has no no such", "图谱中没有");
		assertFails(Selection.of("CREATE (n:Task {id: 'x'}) RETURN n"), file, "only reads", "只能读取");
		assertFails(Selection.of("MATCH (n:Task RETURN n"), file, "Invalid input", "数据库无法执行");
		assertFails(Selection.of("MATCH (n:Task) RETURN n.title AS title"), file, "nothing to export");
		assertFails(Selection.of("UNWIND range(1, 0, -1) AS i MATCH (n:Region) WHERE 1 / i >= 0 RETURN n"), file,
				"/ by zero");
		Selection migrations = Selection.of("MATCH (n:__Neo4jMigration) RETURN n");
		export(migrations, ExportFormat.JSONL, file);
		Files.writeString(file, "from before");
		assertFails(migrations, ExportFormat.CYPHER, file, "has no key");
		assertFails(Selection.whole(), ExportFormat.CSV, this.folder, "not an empty folder", "不是空目录");
		assertFails(Selection.whole(), this.folder, "is a folder", "是目录");
		assertFails(Selection.whole(), file.resolve("below"), "cannot be written", "无法写入");
		assertThat(file).hasContent("from before");
		try (Stream<Path> files = Files.list(this.folder)) {
			assertThat(files).containsExactly(file);
		}
		assertThat(GraphDump.of(server.driver()).hash()).isEqualTo(dump.hash());
	}

	private static void assertFails(Selection selection, Path path, String... said) {
		assertFails(selection, ExportFormat.JSONL, path, said);
	}

	private static void assertFails(Selection selection, ExportFormat format, Path path, String... said) {
		assertThatThrownBy(() -> export(selection, format, path)).isInstanceOf(ExportFailure.class)
			.message()
			.contains(said);
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

	private static ExportReport export(ExportFormat format, Path path) {
		return export(Selection.whole(), format, path);
	}

	private static ExportReport export(Selection selection, ExportFormat format, Path path) {
		return new GraphExport(server.driver(), () -> {
		}).write(selection, format, path);
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
