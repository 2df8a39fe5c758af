package org.policygraph;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.policygraph.export.ExportFormat;
import org.policygraph.export.ExportReport;
import org.policygraph.export.GraphExport;
import org.policygraph.export.Selection;
import org.policygraph.load.Importer;
import org.policygraph.reading.ImportFile;
import org.policygraph.testing.SharedReading;
import org.policygraph.testing.TestServer;

import static org.assertj.core.api.Assertions.assertThat;

/** The command {@code export}: every format, every option, and what it says. */
class ExportCommandTests {

	private static final String ROADS = "青海省修路行动计划\n一、修路行动\n（一）修好路。（省交通运输厅负责）\n";

	private static TestServer server;

	@TempDir
	private Path folder;

	private final ByteArrayOutputStream said = new ByteArrayOutputStream();

	private final ByteArrayOutputStream complained = new ByteArrayOutputStream();

	@BeforeAll
	static void start() {
		server = TestServer.shared();
		new Importer(SharedReading.get(), server.loader()).importFiles(
				List.of(ImportFile.of("roads.txt", ROADS.getBytes(StandardCharsets.UTF_8))),
				(outcome, reserves, written) -> {
				});
	}

	@ParameterizedTest
	@EnumSource
	void everyFormatIsWritten(ExportFormat format) throws IOException {
		Path path = this.folder.resolve("commanded");
		Path direct = this.folder.resolve("direct");
		Selection one = Selection.of(List.of("青海省修路行动计划"), List.of());
		ExportReport report = new GraphExport(server.driver(), () -> {
		}).write(one, format, direct);
		assertThat(export(format.name().toLowerCase(java.util.Locale.ROOT), path, "--document", "青海省修路行动计划"))
			.as(said(this.complained))
			.isZero();
		assertThat(said(this.said)).contains(report.nodes() + " nodes, " + report.relationships() + " relationships");
		if (format.isFolder()) {
			try (var files = Files.list(direct)) {
				for (Path file : files.toList()) {
					assertThat(path.resolve(file.getFileName())).hasSameTextualContentAs(file);
				}
			}
		}
		else if (format != ExportFormat.XLSX) {
			assertThat(path).hasSameTextualContentAs(direct);
		}
	}

	@Test
	void regionsAndStatementsNameAPart() throws IOException {
		Path region = this.folder.resolve("region.jsonl");
		assertThat(export("jsonl", region, "--region", "630000")).isZero();
		assertThat(Files.readString(region)).contains("修好路", "630200");
		Path chosen = this.folder.resolve("chosen.jsonl");
		assertThat(export("jsonl", chosen, "--cypher", "MATCH (n:Task) RETURN n")).isZero();
		assertThat(Files.readAllLines(chosen)).singleElement().asString().contains("修好路");
	}

	@Test
	void whatFailsLeavesTheFileAndSaysWhy() throws IOException {
		Path file = Files.writeString(this.folder.resolve("kept.jsonl"), "from before");
		assertThat(export("jsonl", file, "--document", "no such")).isEqualTo(1);
		assertThat(said(this.complained)).contains("The graph has no no such").contains("图谱中没有");
		assertThat(export("jsonl", file, "--spring.neo4j.uri=bolt://127.0.0.1:1")).isEqualTo(1);
		assertThat(said(this.complained)).contains("nothing was written").contains("未写出任何文件");
		assertThat(export("pdf", file)).isEqualTo(2);
		assertThat(export("csv", file, "--cypher", "RETURN 1 AS x", "--document", "x")).isEqualTo(2);
		assertThat(file).hasContent("from before");
	}

	private int export(String format, Path path, String... more) {
		List<String> all = new ArrayList<>(List.of("export", "--format", format, "-o", path.toString()));
		all.addAll(List.of(server.programSettings()));
		List<String> given = List.of(more);
		if (given.stream().anyMatch((one) -> one.startsWith("--spring.neo4j.uri"))) {
			all.removeIf((one) -> one.startsWith("--spring.neo4j.uri"));
		}
		all.addAll(given);
		this.said.reset();
		this.complained.reset();
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

	private static String said(ByteArrayOutputStream bytes) {
		return bytes.toString(StandardCharsets.UTF_8);
	}

}
