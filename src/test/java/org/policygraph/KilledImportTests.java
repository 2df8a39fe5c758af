package org.policygraph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.policygraph.testing.FreePort;
import org.policygraph.testing.LongPlans;
import org.policygraph.testing.ServerTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * The program as a process: killed in the middle of an import, it loses and doubles
 * nothing.
 */
class KilledImportTests {

	/** Enough for four transactions: the kill comes after the first. */
	private static final int DOCUMENTS = 40;

	@TempDir
	private Path folder;

	@Test
	void afterAKillTheNextImportMakesTheGraphComplete() throws Exception {
		Path documents = Files.createDirectory(this.folder.resolve("documents"));
		LongPlans.write(documents, DOCUMENTS);
		ServerTemplate.copyTo(this.folder.resolve("data").resolve("neo4j"));
		int bolt = FreePort.any();
		int http = FreePort.any();
		Process killed = program("killed", bolt, http, documents);
		Path console = this.folder.resolve("killed.log");
		await().atMost(Duration.ofMinutes(2))
			.pollInterval(Duration.ofMillis(50))
			.until(() -> Files.readString(console).matches("(?s).*[1-9]\\d?/" + DOCUMENTS + ".*"));
		killed.destroyForcibly().waitFor();
		Process again = program("again", bolt, http, documents);
		assertThat(again.waitFor(3, TimeUnit.MINUTES)).isTrue();
		String report = Files.readString(this.folder.resolve("again.log"));
		assertThat(again.exitValue()).as(report).isZero();
		assertThat(report).containsPattern("[1-9]\\d* imported, 0 changed, [1-9]\\d* unchanged")
			.contains("0 refused")
			.containsPattern("documents 文件\\s+" + DOCUMENTS + "\\n")
			.containsPattern("actions 行动\\s+" + LongPlans.ACTIONS * DOCUMENTS + "\\n")
			.containsPattern("tasks 任务\\s+" + LongPlans.TASKS * DOCUMENTS + "\\n");
	}

	@Test
	void exitCodesCanBeTrusted() throws Exception {
		Process missing = program("missing", FreePort.any(), FreePort.any(), this.folder.resolve("nothing"));
		assertThat(missing.waitFor(1, TimeUnit.MINUTES)).isTrue();
		assertThat(missing.exitValue()).isEqualTo(1);
		assertThat(Files.readString(this.folder.resolve("missing.log"))).contains("does not exist");
		assertThat(PolicyGraph.commandLine().execute("--version")).isZero();
		assertThat(PolicyGraph.commandLine().execute("extract", "import/policies/gansu.txt")).isZero();
		assertThat(PolicyGraph.commandLine().execute("extract")).isEqualTo(2);
		assertThat(PolicyGraph.commandLine().execute("imprt", "x")).isEqualTo(2);
	}

	private Process program(String name, int bolt, int http, Path documents) throws IOException {
		List<String> command = new ArrayList<>(
				List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
						System.getProperty("java.class.path"), PolicyGraph.class.getName(), "import",
						documents.toString(), "--policy-graph.home=" + this.folder.resolve("data"),
						"--policy-graph.neo4j.bolt-port=" + bolt, "--policy-graph.neo4j.http-port=" + http));
		Path console = this.folder.resolve(name + ".log");
		Files.createFile(console);
		return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(console.toFile()).start();
	}

}
