package org.policygraph.command;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.policygraph.testing.GraphDump;
import org.policygraph.testing.TestServer;

import static org.assertj.core.api.Assertions.assertThat;

/** The command {@code import} with a real Neo4j: what it takes, and what it says. */
class ImportCommandTests {

	private static final String ROADS = "青岭市修路行动计划\n一、修路行动\n（一）修好路。（市交通运输局负责）\n（二）护好路。（市公安局负责）\n";

	private static final String TREES = "青岭市种树行动计划\n一、种树行动\n（一）种好树。（市林业局负责）\n";

	private static TestServer server;

	@TempDir
	private Path folder;

	private final ByteArrayOutputStream said = new ByteArrayOutputStream();

	@BeforeAll
	static void start() {
		server = TestServer.shared();
	}

	@BeforeEach
	void empty() {
		server.empty();
	}

	@Test
	void anArchiveIsImportedWithNamesOfAnyWindows() throws IOException {
		Path archive = this.folder.resolve("plans.zip");
		try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive), Charset.forName("GB18030"))) {
			entry(zip, "文件/修路.txt", ROADS);
			entry(zip, "文件/种树.txt", TREES);
			entry(zip, "文件/图.png", "no document");
		}
		assertThat(run("import", archive.toString())).isZero();
		assertThat(said()).contains("2 imported");
		assertThat(sources()).containsExactly("修路.txt", "种树.txt");
	}

	@Test
	void aListAndStandardInputAreImported() throws IOException {
		Path roads = Files.writeString(this.folder.resolve("roads.txt"), ROADS);
		Path list = Files.writeString(this.folder.resolve("list"), "\n" + roads + "\n");
		InputStream before = System.in;
		System.setIn(new ByteArrayInputStream(TREES.getBytes(StandardCharsets.UTF_8)));
		try {
			assertThat(run("import", "--files", list.toString(), "-")).isZero();
		}
		finally {
			System.setIn(before);
		}
		assertThat(sources()).containsExactly("roads.txt", "standard input");
	}

	@Test
	void aDryRunSaysWhatWouldBeDoneAndDoesNothing() throws IOException {
		Path roads = Files.writeString(this.folder.resolve("roads.txt"), ROADS);
		assertThat(run("import", "--dry-run", roads.toString())).isZero();
		assertThat(said()).contains("IMPORTED").contains("1 imported").contains("Nothing was written");
		assertThat(sources()).isEmpty();
		assertThat(run("import", roads.toString())).isZero();
		GraphDump held = GraphDump.of(server.driver());
		Files.writeString(roads, ROADS.replace("（二）护好路。（市公安局负责）", "（二）养好路。（市公安局负责）\n（三）种好树。"));
		this.said.reset();
		assertThat(run("import", "--dry-run", this.folder.toString())).isZero();
		assertThat(said()).contains("CHANGED").contains("+ Task 种好树").contains("~ Task 养好路").doesNotContain("修好路");
		assertThat(GraphDump.of(server.driver()).lines()).containsExactlyElementsOf(held.lines());
	}

	@Test
	void aReportHoldsEveryDoubtAndRefusalWithItsPlace() throws IOException {
		Files.writeString(this.folder.resolve("a.txt"), ROADS.replace("（二）", "（五）"));
		Files.writeString(this.folder.resolve("b.txt"), "");
		Path report = this.folder.resolve("reports").resolve("report.json");
		assertThat(run("import", "--report", report.toString(), this.folder.toString())).isEqualTo(3);
		JsonNode json = new JsonMapper().readTree(Files.readString(report));
		assertThat(json.get("files")).hasSize(2);
		JsonNode doubt = json.get("files").get(0).get("places").get(0);
		String text = Files.readString(this.folder.resolve("a.txt"));
		assertThat(text.substring(doubt.get("start").asInt(), doubt.get("end").asInt()))
			.isEqualTo(doubt.get("quote").asString())
			.isNotEmpty();
		assertThat(json.get("files").get(1).get("reason").asString()).contains("is empty");
		assertThat(json.get("total").get("REFUSED").asInt()).isEqualTo(1);
		assertThat(json.get("written").get("nodesCreated").asInt()).isPositive();
		assertThat(Files.readString(this.folder.resolve("reports").resolve("report.md"))).contains("| REFUSED |")
			.contains("| DOUBT 存疑 | " + doubt.get("start").asInt() + "–" + doubt.get("end").asInt() + " |");
	}

	@Test
	void whatCannotBeMeantIsSaid() {
		assertThat(run("import")).isEqualTo(2);
		assertThat(run("import", "--watch", this.folder.toString(), "x")).isEqualTo(2);
		assertThat(run("import", "--files", this.folder.resolve("none").toString())).isEqualTo(1);
		assertThat(run("import", "import/policies", "--spring.neo4j.uri=bolt://127.0.0.1:1",
				"--spring.neo4j.max-transaction-retry-time=1s"))
			.isEqualTo(1);
	}

	/** What is there, what comes, what is changed; not what is still being written. */
	@Test
	void aWatchedFolderTellsWhatComesOnceItIsQuiet() throws Exception {
		Files.writeString(this.folder.resolve("first.txt"), ROADS);
		BlockingQueue<List<Path>> told = new LinkedBlockingQueue<>();
		AtomicInteger calls = new AtomicInteger();
		List<RuntimeException> failures = Collections.synchronizedList(new ArrayList<>());
		FolderWatch watch = new FolderWatch(this.folder, Duration.ofMillis(300));
		Thread thread = new Thread(() -> watch.run((files) -> {
			told.add(files);
			if (calls.incrementAndGet() == 2) {
				throw new IllegalStateException("once");
			}
		}, failures::add));
		thread.start();
		assertThat(told.poll(1, TimeUnit.MINUTES)).containsExactly(this.folder.resolve("first.txt"));
		Path below = Files.createDirectory(this.folder.resolve("below"));
		Path second = below.resolve("second.txt");
		for (int i = 0; i < 5; i++) {
			Files.writeString(second, TREES.substring(0, TREES.length() - 5 + i));
			Thread.sleep(50); // somebody writes it slowly
		}
		assertThat(told.poll(1, TimeUnit.MINUTES)).containsExactly(second);
		Files.writeString(this.folder.resolve("notes.png"), "no document");
		Path first = Files.writeString(this.folder.resolve("first.txt"), TREES);
		assertThat(told.poll(1, TimeUnit.MINUTES)).containsExactly(second, first);
		watch.close();
		thread.join(5000);
		assertThat(thread.isAlive()).isFalse();
		assertThat(told).isEmpty();
		assertThat(failures).hasSize(1);
	}

	private static void entry(ZipOutputStream zip, String name, String text) throws IOException {
		zip.putNextEntry(new ZipEntry(name));
		zip.write(text.getBytes(StandardCharsets.UTF_8));
		zip.closeEntry();
	}

	private static List<String> sources() {
		return server.driver()
			.executableQuery("MATCH (d:Document) WHERE d.imported RETURN d.source AS source ORDER BY source")
			.withParameters(Map.of())
			.execute()
			.records()
			.stream()
			.map((row) -> row.get("source").asString())
			.toList();
	}

	private String said() {
		return this.said.toString(StandardCharsets.UTF_8);
	}

	private int run(String... arguments) {
		List<String> all = new ArrayList<>(List.of(arguments));
		if (all.stream().noneMatch((argument) -> argument.startsWith("--spring.neo4j.uri"))) {
			all.add("--spring.neo4j.uri=" + server.uri());
		}
		all.add("--spring.neo4j.authentication.username=neo4j");
		all.add("--spring.neo4j.authentication.password=" + server.password());
		PrintStream before = System.out;
		System.setOut(new PrintStream(this.said, true, StandardCharsets.UTF_8));
		try {
			return Commands.commandLine().execute(all.toArray(String[]::new));
		}
		finally {
			System.setOut(before);
		}
	}

}
