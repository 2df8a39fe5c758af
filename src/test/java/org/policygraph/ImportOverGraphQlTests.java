package org.policygraph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.policygraph.reading.Outcome;
import org.policygraph.reading.Outcome.Status;
import org.policygraph.run.ImportSource;
import org.policygraph.run.RecordedImports;
import org.policygraph.load.Importer;
import org.policygraph.reading.ImportFile;
import org.policygraph.reading.ImportFiles;
import org.policygraph.reading.PolicyReading;
import org.policygraph.run.ImportRun;
import org.policygraph.server.ReadyGraph;

import static org.assertj.core.api.Assertions.assertThat;

/** The running program: documents that clients send, import and delete over GraphQL. */
class ImportOverGraphQlTests {

	private static final String IMPORT = "mutation ($input: ImportInput!) { importDocuments(input: $input) { id state source total } }";

	private static final String RUN = """
			query ($id: ID!) { importRun(id: $id) { state reason total done imported changed unchanged refused
			  nodesCreated nodesDeleted startedAt endedAt files { file status reason document doubts } } }""";

	private static final JsonMapper JSON = new JsonMapper();

	@TempDir
	private static Path home;

	private static TestProgram program;

	private static URI endpoint;

	private static String token;

	@BeforeAll
	static void start() throws IOException {
		program = TestProgram.start(home, "--policy-graph.import-on-start=false");
		endpoint = URI.create(program.endpoint());
		token = Files.readString(home.resolve("token")).strip();
	}

	@AfterAll
	static void stop() {
		program.close();
	}

	@Test
	void theTokenLiesInAFileThatItsOwnerAloneCanRead() throws IOException {
		assertThat(token).hasSize(48);
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve("token"))))
			.isEqualTo("rw-------");
	}

	@Test
	void withoutTheTokenNothingIsWrittenAndQuestionsAreOpen() {
		Map<String, Object> text = text("青岭市造林实施方案", "青岭市造林实施方案\n一、造林行动\n（一）造林。\n");
		for (String shown : new String[] { null, "Basic " + token, "Bearer " + token + "x", "Bearer" }) {
			JsonNode answer = json(post(IMPORT, text, shown));
			assertThat(code(answer)).as(shown).isEqualTo("UNAUTHENTICATED");
			assertThat(answer.has("data") && !answer.get("data").isNull()).isFalse();
			assertThat(code(json(post("mutation { deleteDocument(id: \"x\") { id } }", Map.of(), shown))))
				.isEqualTo("UNAUTHENTICATED");
		}
		JsonNode open = json(
				post("{ documents(where: {id: {startsWith: \"青岭市造林\"}}) { id } importRuns { id } }", Map.of(), null));
		assertThat(open.get("data").get("documents")).isEmpty();
		assertThat(open.get("data").get("importRuns").isArray()).isTrue();
	}

	/** GraphQL over HTTP, 6.4.1 and 6.4.2; the challenge is RFC 9110's. */
	@Test
	void whoLacksTheTokenIsToldByTheStatusWhereTheMediaTypeHasOne() {
		String delete = "mutation { deleteDocument(id: \"x\") { id } }";
		HttpResponse<String> own = send(
				request(delete, Map.of(), null).header("Accept", "application/graphql-response+json"));
		assertThat(own.statusCode()).isEqualTo(401);
		assertThat(own.headers().firstValue("WWW-Authenticate")).contains("Bearer");
		assertThat(own.headers().firstValue("Content-Type").orElse("")).startsWith("application/graphql-response+json");
		assertThat(json(own).has("data")).isFalse();
		assertThat(code(json(own))).isEqualTo("UNAUTHENTICATED");
		HttpResponse<String> plain = send(request(delete, Map.of(), null).header("Accept", "application/json"));
		assertThat(plain.statusCode()).isEqualTo(200);
		assertThat(code(json(plain))).isEqualTo("UNAUTHENTICATED");
		HttpResponse<String> shown = send(
				request(delete, Map.of(), "Bearer " + token).header("Accept", "application/graphql-response+json"));
		assertThat(shown.statusCode()).isEqualTo(200);
		assertThat(code(json(shown))).isEqualTo("NOT_FOUND");
		HttpResponse<String> invalid = send(
				request("{ nothing }", Map.of(), null).header("Accept", "application/graphql-response+json"));
		assertThat(invalid.statusCode()).isEqualTo(400);
	}

	@Test
	void aSentTextIsImportedAndSeenAndTheSecondTimeNothingIsWritten() {
		String words = "青岭市绿化实施方案\n一、种树行动\n（一）路边种树。（市园林局负责）\n（二）种草。\n";
		JsonNode asked = ask(IMPORT, text("green.txt", words)).get("importDocuments");
		assertThat(asked.get("state").asString()).isEqualTo("QUEUED");
		assertThat(asked.get("source").asString()).isEqualTo("GRAPHQL");
		JsonNode run = ended(asked);
		assertThat(run.get("state").asString()).isEqualTo("DONE");
		assertThat(run.get("imported").asInt()).isEqualTo(1);
		assertThat(run.get("nodesCreated").asInt()).isPositive();
		assertThat(run.get("endedAt").asString()).isGreaterThanOrEqualTo(run.get("startedAt").asString());
		JsonNode file = run.get("files").get(0);
		assertThat(file.get("file").asString()).isEqualTo("green.txt");
		assertThat(file.get("status").asString()).isEqualTo("IMPORTED");
		Map<String, Object> id = Map.of("id", file.get("document").asString());
		JsonNode seen = ask("query ($id: ID!) { document(id: $id) { title source tasks { title } } }", id);
		assertThat(seen.get("document").get("tasks")).hasSize(2);
		assertThat(seen.get("document").get("source").asString()).isEqualTo("green.txt");
		long before = nodes();
		JsonNode again = ended(ask(IMPORT, text("green.txt", words)).get("importDocuments"));
		assertThat(again.get("unchanged").asInt()).isEqualTo(1);
		assertThat(again.get("nodesCreated").asInt() + again.get("nodesDeleted").asInt()).isZero();
		assertThat(nodes()).isEqualTo(before);
		JsonNode changed = ended(ask(IMPORT, text("green.txt", words.replace("（二）种草。\n", ""))).get("importDocuments"));
		assertThat(changed.get("changed").asInt()).isEqualTo(1);
		JsonNode listed = ask(
				"{ importRuns(first: 1) { changed total } importedDocuments(first: 100) { title source } }", Map.of());
		assertThat(listed.get("importRuns").get(0).get("changed").asInt()).isEqualTo(1);
		assertThat(listed.get("importedDocuments").findValuesAsString("source")).contains("green.txt");
		ask("mutation ($id: ID!) { deleteDocument(id: $id) { cited } }", id);
	}

	@Test
	void aFileThatCannotBeReadIsReportedWithItsReasonAndTheOthersGoOn() {
		byte[] picture = { (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 26, '\n', 0, 0, 0, 13 };
		JsonNode run = ended(ask(IMPORT,
				files(List.of(file("扫描.pdf", base64(picture)),
						file("water.txt", base64("青岭市治水实施方案\n一、治水行动\n（一）清淤。\n".getBytes(StandardCharsets.UTF_8))))))
			.get("importDocuments"));
		assertThat(run.get("state").asString()).isEqualTo("DONE");
		assertThat(run.get("refused").asInt()).isEqualTo(1);
		assertThat(run.get("imported").asInt()).isEqualTo(1);
		assertThat(run.get("files").get(0).get("status").asString()).isEqualTo("REFUSED");
		assertThat(run.get("files").get(0).get("reason").asString()).startsWith("扫描.pdf ");
		assertThat(run.get("files").get(0).get("document").isNull()).isTrue();
	}

	@Test
	void whatIsNoDocumentOrTooMuchIsRefusedAtOnce() {
		assertThat(refusal(files(List.of(file("a.exe", "AAAA"))))).isEqualTo("UNSUPPORTED_FILE");
		assertThat(refusal(files(List.of(file("a.txt", "青岭市"))))).isEqualTo("BAD_CONTENT");
		assertThat(refusal(files(List.of(file("..", "AAAA"))))).isEqualTo("UNSUPPORTED_FILE");
		assertThat(refusal(files(List.of(file("a\u0000.txt", "AAAA"))))).isEqualTo("BAD_NAME");
		assertThat(refusal(Map.of("input", Map.of()))).isEqualTo("NOTHING_TO_IMPORT");
		assertThat(refusal(Map.of("input", Map.of("files", Collections.nCopies(101, file("a.txt", "AAAA"))))))
			.isEqualTo("TOO_MANY_FILES");
		assertThat(refusal(files(List.of(file("a.txt", base64(new byte[(10 << 20) + 1]))))))
			.isEqualTo("FILE_TOO_LARGE");
		assertThat(post(IMPORT, text("a", "字".repeat(1 << 20)), null).statusCode()).isEqualTo(413);
	}

	@Test
	void aDeletedDocumentGoesWithWhatNobodyElseAttestsAndStaysAsAStubWhereItIsCited() {
		JsonNode run = ended(ask(IMPORT,
				files(List.of(plain("basis.txt", "青岭市水利发展规划\n一、水利行动\n（一）修建水库。（市潮汐观测局负责）\n"),
						plain("plan.txt", "青岭市水利实施方案\n根据《青岭市水利发展规划》，制定本方案。\n一、水利行动\n（一）清淤。（市海绵城市建设局负责）\n"))))
			.get("importDocuments"));
		String basis = run.get("files").get(0).get("document").asString();
		String plan = run.get("files").get(1).get("document").asString();
		String delete = "mutation ($id: ID!) { deleteDocument(id: $id) { title cited nodesDeleted } }";
		String look = "query ($id: ID!) { document(id: $id) { imported source tasks { id } citedBy { id } } "
				+ "departments(where: {name: {contains: \"潮汐\"}}) { id } }";
		assertThat(ask(look, Map.of("id", basis)).get("departments")).hasSize(1);
		JsonNode first = ask(delete, Map.of("id", basis)).get("deleteDocument");
		assertThat(first.get("cited").asBoolean()).isTrue();
		assertThat(first.get("title").asString()).isEqualTo("青岭市水利发展规划");
		JsonNode stub = ask(look, Map.of("id", basis));
		assertThat(stub.get("document").get("imported").asBoolean()).isFalse();
		assertThat(stub.get("document").get("source").isNull()).isTrue();
		assertThat(stub.get("document").get("tasks")).isEmpty();
		assertThat(stub.get("document").get("citedBy").get(0).get("id").asString()).isEqualTo(plan);
		assertThat(stub.get("departments")).isEmpty();
		assertThat(code(json(post(delete, Map.of("id", basis), "Bearer " + token)))).isEqualTo("NOT_FOUND");
		assertThat(ask(delete, Map.of("id", plan)).get("deleteDocument").get("cited").asBoolean()).isFalse();
		for (String id : List.of(basis, plan)) {
			assertThat(ask(look, Map.of("id", id)).get("document").isNull()).isTrue();
		}
		assertThat(count(
				"MATCH (n) WHERE NOT n:FileOutcome AND (n.document IN $ids OR n.id IN $ids OR n.name CONTAINS '海绵城市建设局') "
						+ "RETURN count(n) AS count",
				Map.of("ids", List.of(basis, plan))))
			.isZero();
	}

	@Test
	void progressIsSentUntilTheImportHasEnded() {
		String id = ask(IMPORT, text("wind.txt", "青岭市风电实施方案\n一、风电行动\n（一）建设风场。\n")).get("importDocuments")
			.get("id")
			.asString();
		String subscription = "subscription ($id: ID!) { importProgress(id: $id) { state done total } }";
		String events = send(
				request(subscription, Map.of("id", id), "Bearer " + token).header("Accept", "text/event-stream"))
			.body();
		assertThat(events).contains("event:next").contains("\"state\":\"DONE\",\"done\":1,\"total\":1");
		assertThat(events.strip()).contains("event:complete");
		String closed = send(request(subscription, Map.of("id", id), null).header("Accept", "text/event-stream"))
			.body();
		assertThat(closed).contains("UNAUTHENTICATED").doesNotContain("importProgress\":");
		String missing = send(
				request(subscription, Map.of("id", "none"), "Bearer " + token).header("Accept", "text/event-stream"))
			.body();
		assertThat(missing).contains("NOT_FOUND");
	}

	@Test
	void mutationsComeByPostAsJsonAlone() {
		String query = "mutation%20%7BdeleteDocument(id:%22x%22)%7Bid%7D%7D";
		HttpRequest.Builder get = HttpRequest.newBuilder(URI.create(endpoint + "?query=" + query))
			.header("Authorization", "Bearer " + token);
		assertThat(send(get.GET()).statusCode()).isEqualTo(405);
		HttpRequest.Builder form = HttpRequest.newBuilder(endpoint)
			.header("Authorization", "Bearer " + token)
			.header("Content-Type", "text/plain")
			.POST(HttpRequest.BodyPublishers.ofString("{\"query\":\"mutation{deleteDocument(id:\\\"x\\\"){id}}\"}"));
		assertThat(send(form).statusCode()).isEqualTo(415);
	}

	@Test
	void anImportAtTheCommandLineLeavesARecordWhereItWroteOrRefusedSomething() throws IOException {
		Path folder = Files.createDirectory(home.resolve("commanded"));
		Files.writeString(folder.resolve("a.txt"), "青岭市公交实施方案\n一、公交行动\n（一）开通夜班车。\n");
		long before = runs();
		importPath(folder);
		assertThat(runs()).isEqualTo(before + 1);
		importPath(folder);
		assertThat(runs()).isEqualTo(before + 1);
		Files.writeString(folder.resolve("b.txt"), "");
		importPath(folder);
		assertThat(runs()).isEqualTo(before + 2);
		JsonNode last = ask("{ importRuns(first: 1) { source state files(status: [REFUSED]) { file reason } } }",
				Map.of())
			.get("importRuns")
			.get(0);
		assertThat(last.get("source").asString()).isEqualTo("COMMAND_LINE");
		assertThat(last.get("files").get(0).get("reason").asString()).contains("is empty");
	}

	@Test
	void whereFilesLieOnTheServerIsForWhoeverShowsTheToken() throws IOException {
		Path folder = Files.createDirectory(home.resolve("private-drafts"));
		Files.writeString(folder.resolve("draft.txt"), "青岭市节水实施方案\n一、节水行动\n（一）查漏。\n");
		Files.writeString(folder.resolve("empty.txt"), "");
		importPath(folder);
		String look = "{ importRuns(first: 1) { files { file reason } } importedDocuments(first: 100) { source } "
				+ "documents(first: 100) { source } }";
		String open = post(look, Map.of(), null).body();
		assertThat(open).contains("\"draft.txt\"", "\"empty.txt\"", "is empty").doesNotContain("private-drafts");
		assertThat(post(look, Map.of(), "Bearer " + token).body()).contains(folder.resolve("draft.txt").toString());
		String run = "{ importRuns(first: 1) { id } }";
		String id = ask(run, Map.of()).get("importRuns").get(0).get("id").asString();
		assertThat(
				post("query ($id: ID!) { importRun(id: $id) { reason files { file reason } } }", Map.of("id", id), null)
					.body())
			.contains("draft.txt")
			.doesNotContain("private-drafts");
	}

	@Test
	void severalImportsAreCarriedOutInTheirOrder() {
		JsonNode first = ask(IMPORT, text("one.txt", "青岭市消防实施方案\n一、消防行动\n（一）查。\n")).get("importDocuments");
		JsonNode second = ask(IMPORT, text("one.txt", "青岭市消防实施方案\n一、消防行动\n（一）改。\n")).get("importDocuments");
		assertThat(ended(second).get("changed").asInt()).isEqualTo(1);
		assertThat(ended(first).get("imported").asInt()).isEqualTo(1);
	}

	@Test
	void outcomesAreReadAPageAtATime() {
		List<Map<String, Object>> sent = IntStream.range(0, 25)
			.mapToObj((i) -> (i % 5 == 0) ? plain("empty-" + i + ".txt", " ")
					: plain("lane-" + i + ".txt", "青岭市第" + i + "号巷道整治方案\n一、整治行动\n（一）修路。\n"))
			.toList();
		JsonNode run = ended(ask(IMPORT, files(sent)).get("importDocuments"));
		String page = "query ($id: ID!, $first: Int!, $offset: Int!, $status: [FileStatus!]) { importRun(id: $id) { "
				+ "done refused files(first: $first, offset: $offset, status: $status) { file } } }";
		String id = ask("{ importRuns(first: 1) { id } }", Map.of()).get("importRuns").get(0).get("id").asString();
		assertThat(run.get("done").asInt()).isEqualTo(25);
		assertThat(count("MATCH (n:FileOutcome {run: $id}) RETURN count(n) AS count", Map.of("id", id))).isEqualTo(25);
		List<String> names = sent.stream().map((file) -> String.valueOf(file.get("name"))).toList();
		JsonNode second = ask(page, Map.of("id", id, "first", 10, "offset", 10)).get("importRun");
		assertThat(second.get("files").findValuesAsString("file")).isEqualTo(names.subList(10, 20));
		JsonNode last = ask(page, Map.of("id", id, "first", 10, "offset", 20)).get("importRun");
		assertThat(last.get("files").findValuesAsString("file")).isEqualTo(names.subList(20, 25));
		JsonNode refused = ask(page, Map.of("id", id, "first", 3, "offset", 1, "status", List.of("REFUSED")))
			.get("importRun");
		assertThat(refused.get("refused").asInt()).isEqualTo(5);
		assertThat(refused.get("files").findValuesAsString("file")).containsExactly("empty-5.txt", "empty-10.txt",
				"empty-15.txt");
		assertThat(ask(page, Map.of("id", id, "first", 0, "offset", 0)).get("importRun").get("files")).isEmpty();
	}

	/** A run as former versions stored it: counts without a prefix, outcomes as JSON. */
	@Test
	void outcomesThatAFormerVersionStoredAsJsonBecomeNodes() throws IOException {
		List<Outcome> outcomes = List.of(new Outcome("C:\\drafts\\a \"b\".txt", Status.IMPORTED, null, "青岭市“旧”方案", 2),
				new Outcome("/tmp/空.pdf", Status.REFUSED, "has \"no\" text\n没有文字", null, 0));
		program.bean(Driver.class)
			.executableQuery("CREATE (:ImportRun {id: 'former', state: 'DONE', source: 'START', rules: 'x', "
					+ "startedAt: datetime('2020-01-01T00:00:00Z'), total: 2, imported: 1, changed: 0, unchanged: 0, kept: 0, "
					+ "refused: 1, nodesCreated: 7, nodesDeleted: 0, relationshipsCreated: 8, relationshipsDeleted: 0, "
					+ "files: $files})")
			.withParameters(Map.of("files", outcomes.stream().map(JSON::writeValueAsString).toList()))
			.execute();
		String migration = Files.readString(Path.of("cypher/schema/V010__Outcomes_from_JSON.cypher"));
		for (String statement : migration.split(";\\R")) {
			program.bean(Driver.class).executableQuery(statement).execute();
		}
		JsonNode run = ask(RUN, Map.of("id", "former")).get("importRun");
		assertThat(run.get("total").asInt()).isEqualTo(2);
		assertThat(run.get("done").asInt()).isEqualTo(2);
		assertThat(run.get("imported").asInt()).isEqualTo(1);
		assertThat(run.get("nodesCreated").asInt()).isEqualTo(7);
		assertThat(JSON.convertValue(run.get("files"), Outcome[].class)).containsExactlyElementsOf(outcomes);
		assertThat(count("MATCH (n:ImportRun {id: 'former'}) WHERE n.files IS NULL AND n.total IS NULL "
				+ "RETURN count(n) AS count", Map.of()))
			.isEqualTo(1);
	}

	private static void importPath(Path path) {
		Importer importer = new Importer(program.bean(PolicyReading.class), program.bean(ReadyGraph.class).await());
		try (ImportFiles opened = ImportFiles.of(List.of(path))) {
			List<ImportFile> files = opened.files();
			program.bean(RecordedImports.class)
				.run(ImportRun.queued(ImportSource.COMMAND_LINE, files.size()), () -> importer, files, List.of());
		}
	}

	private static long runs() {
		return count("MATCH (n:ImportRun) RETURN count(n) AS count", Map.of());
	}

	private static long nodes() {
		return count("MATCH (n) WHERE NOT n:ImportRun AND NOT n:FileOutcome RETURN count(n) AS count", Map.of());
	}

	private static long count(String cypher, Map<String, Object> parameters) {
		return program.bean(Driver.class)
			.executableQuery(cypher)
			.withParameters(parameters)
			.execute()
			.records()
			.get(0)
			.get("count")
			.asLong();
	}

	private static Map<String, Object> text(String name, String content) {
		return Map.of("input", Map.of("text", Map.of("name", name, "content", content)));
	}

	private static Map<String, Object> files(List<Map<String, Object>> files) {
		return Map.of("input", Map.of("files", files));
	}

	private static Map<String, Object> file(String name, String content) {
		return Map.of("name", name, "content", content);
	}

	private static Map<String, Object> plain(String name, String content) {
		return Map.of("name", name, "content", content, "encoding", "TEXT");
	}

	private static String base64(byte[] bytes) {
		return Base64.getEncoder().encodeToString(bytes);
	}

	private static JsonNode ended(JsonNode asked) {
		Map<String, Object> id = Map.of("id", asked.get("id").asString());
		JsonNode run = ask(RUN, id).get("importRun");
		for (int i = 0; i < 600 && run.get("endedAt").isNull(); i++) {
			try {
				Thread.sleep(100);
			}
			catch (InterruptedException ex) {
				throw new IllegalStateException(ex);
			}
			run = ask(RUN, id).get("importRun");
		}
		return run;
	}

	private static String refusal(Map<String, Object> input) {
		return code(json(post(IMPORT, input, "Bearer " + token)));
	}

	private static String code(JsonNode answer) {
		assertThat(answer.get("errors")).as(answer.toString()).isNotNull();
		return answer.get("errors").get(0).get("extensions").get("code").asString();
	}

	private static JsonNode ask(String query, Map<String, Object> variables) {
		JsonNode answer = json(post(query, variables, "Bearer " + token));
		assertThat(answer.get("errors")).as(answer.toString()).isNull();
		return answer.get("data");
	}

	private static JsonNode json(HttpResponse<String> response) {
		return JSON.readTree(response.body());
	}

	private static HttpResponse<String> post(String query, Map<String, Object> variables, @Nullable String shown) {
		return send(request(query, variables, shown));
	}

	private static HttpRequest.Builder request(String query, Map<String, Object> variables, @Nullable String shown) {
		HttpRequest.Builder request = HttpRequest.newBuilder(endpoint)
			.header("Content-Type", "application/json")
			.POST(HttpRequest.BodyPublishers
				.ofString(JSON.writeValueAsString(Map.of("query", query, "variables", variables))));
		return (shown != null) ? request.header("Authorization", shown) : request;
	}

	private static HttpResponse<String> send(HttpRequest.Builder request) {
		try {
			return HttpClient.newHttpClient()
				.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
