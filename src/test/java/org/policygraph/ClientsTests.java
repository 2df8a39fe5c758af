package org.policygraph;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.policygraph.server.ReadyGraph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * Other people's programs against the running endpoint, the real ones from npm: the
 * audits of GraphQL over HTTP, generators of types, the compiler of Relay, clients, and
 * the guard against breaking changes. Without Node 20, or where npm cannot fetch them,
 * they are skipped.
 */
class ClientsTests {

	private static final Path SOURCES = Path.of("src", "test", "node");

	private static final Path FOLDER = Path.of("target", "node-clients");

	private static final int NODE = 20;

	private static final JsonMapper JSON = new JsonMapper();

	/** Why what the specification only allows is left out. */
	private static final Path LEFT_OUT = SOURCES.resolve("audits-left-out.csv");

	@TempDir
	private static Path home;

	private static TestProgram program;

	private static String endpoint;

	@BeforeAll
	static void start() throws IOException {
		assumeTrue(nodeVersion() >= NODE, "Node " + NODE + " is not on this machine; skipped");
		install();
		program = TestProgram.start(home);
		endpoint = program.endpoint();
		program.bean(ReadyGraph.class).await();
		Files.writeString(FOLDER.resolve("schema.graphql"), run("node", "schema.mjs", endpoint));
	}

	@AfterAll
	static void stop() {
		if (program != null) {
			program.close();
		}
	}

	@Test
	void everyAuditOfGraphqlOverHttpPasses() throws IOException {
		List<String> leftOut = Files.readAllLines(LEFT_OUT)
			.stream()
			.skip(1)
			.map((line) -> line.substring(0, line.indexOf(',')))
			.toList();
		List<String> failed = new ArrayList<>();
		List<JsonNode> audits = run("node", "audit.mjs", endpoint).lines()
			.filter((line) -> line.startsWith("{"))
			.map(JSON::readTree)
			.toList();
		for (JsonNode audit : audits) {
			if (!audit.get("status").asString().equals("ok")) {
				boolean may = audit.get("status").asString().equals("notice")
						&& audit.get("name").asString().startsWith("MAY");
				if (!(may && leftOut.contains(audit.get("id").asString()))) {
					failed.add(audit.toString());
				}
			}
		}
		assertThat(audits).hasSize(61);
		assertThat(failed).isEmpty();
	}

	@Test
	void generatedTypesCompileStrictly() {
		run(installed("graphql-codegen"), "--config", "codegen.json");
		assertThat(run(installed("tsc"), "-p", "codegen")).isBlank();
	}

	@Test
	void relayAcceptsConnectionsAndNodes() {
		assertThat(run(installed("relay-compiler"), "relay.config.json")).contains("Compilation completed");
	}

	@Test
	void apolloFetchesAChainAndKeepsIt() {
		JsonNode answer = JSON.readTree(run("node", "apollo.mjs", endpoint, "chain.graphql", chainOf()));
		assertThat(answer.get("cached")).isEqualTo(answer.get("data"));
		assertChain(answer.get("data"));
	}

	@Test
	void urqlFetchesAChain() {
		assertChain(JSON.readTree(run("node", "urql.mjs", endpoint, "chain.graphql", chainOf())).get("data"));
	}

	/**
	 * Fields may come, none may go or change: run with {@code -Dschema.write=true} to
	 * accept what is there.
	 */
	@Test
	void theSchemaBreaksNobody() throws IOException {
		Path kept = SOURCES.resolve("schema.graphql");
		if (Boolean.getBoolean("schema.write")) {
			Files.copy(FOLDER.resolve("schema.graphql"), kept, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
		}
		Files.copy(kept, FOLDER.resolve("kept.graphql"), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
		assertThat(run(installed("graphql-inspector"), "diff", "kept.graphql", "schema.graphql"))
			.doesNotContain("breaking change");
	}

	private static void assertChain(JsonNode data) {
		JsonNode task = data.get("task");
		assertThat(task.get("title").asString()).isEqualTo("全面放开落户限制");
		JsonNode organ = task.get("departmentsConnection").get("edges").get(0).get("node");
		assertThat(organ.get("name").asString()).isEqualTo("海东市公安局");
		assertThat(organ.findValuesAsString("name")).contains("青海省公安厅", "公安部");
		assertThat(task.get("action").get("document").get("appliesTo").get(0).get("name").asString()).isEqualTo("海东市");
	}

	private static String chainOf() {
		String id = program.bean(Driver.class)
			.executableQuery("MATCH (t:Task {title: '全面放开落户限制'}) RETURN t.id AS id ORDER BY id LIMIT 1")
			.execute()
			.records()
			.get(0)
			.get("id")
			.asString();
		return JSON.writeValueAsString(java.util.Map.of("id", id));
	}

	private static int nodeVersion() {
		try {
			String version = output(new ProcessBuilder("node", "--version")).strip();
			return Integer.parseInt(version.substring(1, version.indexOf('.')));
		}
		catch (IOException | RuntimeException ex) {
			return 0;
		}
	}

	/** What npm installed is kept until the list of packages changes. */
	private static void install() throws IOException {
		Files.createDirectories(FOLDER);
		Path mark = FOLDER.resolve("installed.json");
		Path lock = SOURCES.resolve("package-lock.json");
		try (Stream<Path> files = Files.walk(SOURCES)) {
			for (Path file : files.filter((one) -> !one.toString().contains("node_modules")).toList()) {
				Path copy = FOLDER.resolve(SOURCES.relativize(file).toString());
				if (Files.isDirectory(file)) {
					Files.createDirectories(copy);
				}
				else {
					Files.copy(file, copy, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
				}
			}
		}
		if (!Files.exists(mark) || Files.mismatch(mark, lock) >= 0) {
			try {
				run("npm", "ci", "--prefer-offline", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error");
			}
			catch (AssertionError ex) {
				System.out.println(ex.getMessage());
				assumeTrue(false, "npm could not fetch the clients' packages; skipped");
			}
			Files.copy(lock, mark, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
		}
	}

	private static String installed(String program) {
		return Path.of("node_modules", ".bin", program).toString();
	}

	private static String run(String... command) {
		try {
			return output(new ProcessBuilder(command).directory(FOLDER.toFile()));
		}
		catch (IOException ex) {
			throw new IllegalStateException(String.join(" ", command), ex);
		}
	}

	private static String output(ProcessBuilder builder) throws IOException {
		builder.environment().put("NO_COLOR", "1");
		Process process = builder.redirectErrorStream(true).start();
		process.getOutputStream().close();
		String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		try {
			if (!process.waitFor(5, TimeUnit.MINUTES) || process.exitValue() != 0) {
				process.destroyForcibly();
				throw new AssertionError(String.join(" ", builder.command()) + " failed:\n" + said);
			}
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
		return said;
	}

}
