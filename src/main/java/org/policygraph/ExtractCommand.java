package org.policygraph;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import org.policygraph.annotation.Annotation;
import org.policygraph.gazetteer.Organs;
import org.policygraph.gazetteer.Regions;
import org.policygraph.policy.PolicyReader;

/** Prints what is read from one document, without any database. */
@Command(name = "extract", mixinStandardHelpOptions = true,
		description = { "Prints what is read from one document, as JSON, to standard output.", "读取一份文件，以 JSON 输出。" })
final class ExtractCommand implements Callable<Integer> {

	@Parameters(paramLabel = "FILE",
			description = { "The document: a text in UTF-8 or GB18030.", "文件：UTF-8 或 GB18030 文本。" })
	private Path file = Path.of("");

	@Override
	public Integer call() {
		Regions regions = Regions.load();
		PolicyReader reader = new PolicyReader(regions, Organs.load(regions));
		JsonMapper json = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
		byte[] bytes = json.writeValueAsBytes(new Annotation(regions).of(reader.read(this.file)));
		System.out.write(bytes, 0, bytes.length);
		System.out.println();
		System.out.flush();
		return 0;
	}

}
