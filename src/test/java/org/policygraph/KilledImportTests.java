package org.policygraph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.policygraph.testing.FreePort;
import org.policygraph.testing.ServerTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The program as a process: killed in the middle of an import, it loses and doubles
 * nothing.
 */
class KilledImportTests {

	private static final int DOCUMENTS = 60;

	@TempDir
	private Path folder;

	@Test
	void afterAKillTheNextImportMakesTheGraphComplete() throws Exception {
		Path documents = Files.createDirectory(this.folder.resolve("documents"));
		String digest = Files.readString(Path.of("import", "policies", "haidong.txt"));
		for (int i = 0; i < DOCUMENTS; i++) {
			Files.writeString(documents.resolve("%03d.txt".formatted(i)),
					digest.replace("海东市2021年新型", "海东市2021年第" + i + "批新型"));
		}
		ServerTemplate.copyTo(this.folder.resolve("data").resolve("neo4j"));
		int bolt = FreePort.any();
		int http = FreePort.any();
		Process killed = program("killed", bolt, http, documents);
		Path console = this.folder.resolve("killed.log");
		for (int i = 0; i < 1200 && !Files.readString(console).matches("(?s).*[1-9]\\d?/" + DOCUMENTS + ".*"); i++) {
			Thread.sleep(50);
		}
		killed.destroyForcibly().waitFor();
		Process again = program("again", bolt, http, documents);
		assertThat(again.waitFor(3, TimeUnit.MINUTES)).isTrue();
		String report = Files.readString(this.folder.resolve("again.log"));
		assertThat(again.exitValue()).as(report).isZero();
		assertThat(report).contains("0 refused")
			.containsPattern("documents 文件\\s+" + DOCUMENTS + "\\n")
			.containsPattern("actions 行动\\s+" + 6 * DOCUMENTS + "\\n")
			.containsPattern("tasks 任务\\s+" + 22 * DOCUMENTS + "\\n");
		Process third = program("third", bolt, http, documents);
		assertThat(third.waitFor(3, TimeUnit.MINUTES)).isTrue();
		assertThat(Files.readString(this.folder.resolve("third.log")))
			.contains("0 imported, 0 changed, " + DOCUMENTS + " unchanged")
			.contains("0 nodes 节点, 0 relationships 关系");
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
