package org.policygraph.command;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** What {@code rules --usage} counts in small documents. */
class RulesCommandTests {

	@TempDir
	private Path folder = Path.of("");

	@Test
	void eachRuleSaysInHowManyDocumentsItFiresAndHowManyFactsItGives() throws IOException {
		write("roads.txt", """
				海东市修路行动计划
				一、修路行动
				（一）修好路。（市交通局负责）
				（二）养好路。到2031年，新增路灯20万盏。（市交通局、市财政局负责）
				""");
		write("trees.txt", """
				海东市种树行动计划
				一、种树行动
				（一）种好树。（市林草局负责）
				""");
		assertThat(run(this.folder.toString())).contains("| department | verb in brackets | 2 | 4 |")
			.contains("| target | number with unit | 1 | 1 |")
			.contains("2 documents. 共 2 份文件。");
	}

	@Test
	void aFactThatTwoRulesReadCountsForBoth() throws IOException {
		write("roads.txt", """
				海东市修路行动计划
				各项任务列首位的单位为牵头单位。
				一、修路行动
				（一）修好路。2031年6月底前完成，长期坚持。（市交通局、市财政局负责）
				""");
		assertThat(run(this.folder.toString())).contains("| department | verb in brackets | 1 | 2 |")
			.contains("| department | first listed leads | 1 | 2 |")
			.contains("| deadline | month | 1 | 1 |")
			.contains("| deadline | goes on | 1 | 1 |");
	}

	@Test
	void theSameDocumentInTwoFilesCountsOnce() throws IOException {
		String text = """
				海东市修路行动计划
				一、修路行动
				（一）修好路。（市交通局负责）
				""";
		write("roads.txt", text);
		write("copy.txt", text);
		assertThat(run(this.folder.toString())).contains("| department | verb in brackets | 1 | 1 |")
			.contains("1 documents.");
	}

	@Test
	void aPathThatDoesNotExistIsNamed() {
		assertThat(run(this.folder.resolve("none").toString())).contains("none does not exist 不存在");
	}

	private void write(String name, String words) throws IOException {
		Files.writeString(this.folder.resolve(name), words);
	}

	private static String run(String path) {
		ByteArrayOutputStream printed = new ByteArrayOutputStream();
		StringWriter errors = new StringWriter();
		PrintStream before = System.out;
		System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
		try {
			Commands.commandLine().setErr(new PrintWriter(errors)).execute("rules", "--usage", path);
			return printed.toString(StandardCharsets.UTF_8) + errors;
		}
		finally {
			System.setOut(before);
		}
	}

}
