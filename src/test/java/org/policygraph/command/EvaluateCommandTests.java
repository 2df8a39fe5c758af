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
import picocli.CommandLine;

import static org.assertj.core.api.Assertions.assertThat;

/** What {@code evaluate} prints for a small document. */
class EvaluateCommandTests {

	private static final String TEXT = """
			海东市修路行动计划
			一、修路行动
			（一）修好路。（市交通局负责）
			（二）养好路。到2031年，新增路灯20万盏。
			""";

	/** The titles say where they stand in the text. */
	private static final String ANNOTATION = """
			{"file": "001.txt", "document": {"title": {"start": 0, "end": 9}, "kind": "PLAN", "documentNumber": null,
			  "issuers": [], "issuedOn": null, "region": "青海省海东市", "citations": []},
			 "sections": [{"number": "一", "title": {"start": 12, "end": 16}, "kind": "ACTION", "children": [
			  {"number": "（一）", "title": {"start": 20, "end": 23}, "kind": "TASK",
			   "departments": [{"mention": {"start": 25, "end": 29}, "canonical": "海东市交通局", "role": "LEAD"}]},
			  {"number": "（二）", "title": {"start": 36, "end": 39}, "kind": "TASK",
			   "targets": [{"indicator": "新增路灯", "op": "EQ", "value": 20, "unit": "万盏", "year": 2031}]}]}]}
			""";

	@TempDir
	private Path folder = Path.of("");

	@Test
	void printsALineForEachKindOfFact() throws IOException {
		write("gold/001.json", ANNOTATION);
		write("sources/001_abc.txt", TEXT);
		assertThat(run("gold", "sources")).startsWith("kind                   P       R      F1     tp    fp    fn\n"
				+ "action             1.000   1.000   1.000      1     0     0\n"
				+ "task               1.000   1.000   1.000      2     0     0\n"
				+ "hierarchy          1.000   1.000   1.000      3     0     0\n"
				+ "department         1.000   1.000   1.000      1     0     0\n"
				+ "department+role    0.000   0.000   0.000      0     1     1\n");
	}

	@Test
	void printsTheDifferencesWhereTheyAreAskedFor() throws IOException {
		write("gold/001.json", ANNOTATION);
		write("sources/001_abc.txt", TEXT);
		assertThat(run("--misses", "gold", "sources"))
			.contains("001.json\tdepartment+role\tmissed\t[海东市交通局, LEAD] @ 修好路")
			.contains("001.json\tdepartment+role\twrong\t[海东市交通局, SHARED] @ 修好路");
	}

	@Test
	void anAnnotationWithoutADocumentIsAFailure() throws IOException {
		write("gold/002.json", ANNOTATION);
		write("sources/001_abc.txt", TEXT);
		assertThat(run("gold", "sources")).contains("002.json is an annotation of no document in").endsWith("exit 1");
	}

	private void write(String name, String words) throws IOException {
		Path file = this.folder.resolve(name);
		Files.createDirectories(file.resolveSibling("."));
		Files.writeString(file, words);
	}

	private String run(String... arguments) {
		ByteArrayOutputStream printed = new ByteArrayOutputStream();
		StringWriter errors = new StringWriter();
		PrintStream before = System.out;
		System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
		try {
			CommandLine command = Commands.commandLine().setErr(new PrintWriter(errors));
			String[] all = new String[arguments.length + 1];
			all[0] = "evaluate";
			for (int i = 0; i < arguments.length; i++) {
				all[i + 1] = arguments[i].startsWith("-") ? arguments[i] : this.folder.resolve(arguments[i]).toString();
			}
			int exit = command.execute(all);
			return printed.toString(StandardCharsets.UTF_8) + errors + ((exit != 0) ? "exit " + exit : "");
		}
		finally {
			System.setOut(before);
		}
	}

}
