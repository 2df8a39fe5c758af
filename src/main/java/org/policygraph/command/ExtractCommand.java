package org.policygraph.command;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import org.policygraph.annotation.Annotation;
import org.policygraph.file.SourceTextReader;
import org.policygraph.gazetteer.Organs;
import org.policygraph.gazetteer.Regions;
import org.policygraph.policy.PolicyReader;

/** Prints what is read from one document, without any database. */
@Command(name = "extract", mixinStandardHelpOptions = true,
		description = { "Prints what is read from one document, as JSON, to standard output.", "读取一份文件，以 JSON 输出。" })
final class ExtractCommand implements Callable<Integer> {

	@Parameters(paramLabel = "FILE",
			description = { "The document: a text, Markdown, HTML, Word or PDF.", "文件：文本、Markdown、HTML、Word 或 PDF。" })
	private Path file = Path.of("");

	@Option(names = "--text", description = {
			"Prints the text instead that the offsets count in: of a page its source, of Word and PDF their text.",
			"改为输出偏移量所依据的文字：网页为其源码，Word 与 PDF 为其文字层。" })
	private boolean text;

	@Override
	public Integer call() {
		// What readers of formats log would stand in the middle of the output.
		System.setProperty("logback.configurationFile", "logback-silent.xml");
		if (this.text) {
			print(SourceTextReader.read(this.file).given().getBytes(StandardCharsets.UTF_8));
			return 0;
		}
		Regions regions = Regions.load();
		PolicyReader reader = new PolicyReader(regions, Organs.load(regions));
		JsonMapper json = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
		print(json.writeValueAsBytes(new Annotation(regions).of(reader.read(this.file))));
		return 0;
	}

	private static void print(byte[] bytes) {
		System.out.write(bytes, 0, bytes.length);
		System.out.println();
		System.out.flush();
	}

}
