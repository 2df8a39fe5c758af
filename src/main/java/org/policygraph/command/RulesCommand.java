package org.policygraph.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import org.policygraph.accuracy.RuleUsage;
import org.policygraph.file.SourceTextReader;
import org.policygraph.file.UnreadableSource;
import org.policygraph.gazetteer.Organs;
import org.policygraph.gazetteer.Regions;
import org.policygraph.policy.PolicyReader;

/** Prints how often each rule of reading fires, without any database. */
@Command(name = "rules", mixinStandardHelpOptions = true,
		description = { "Prints for each rule of reading in how many documents it fires.", "按规则输出其在多少份文件中起作用。" })
final class RulesCommand implements Callable<Integer> {

	@Option(names = "--usage", required = true, arity = "1..*", paramLabel = "PATH",
			description = { "The documents: files, or folders with all documents below them.", "文件或目录。" })
	private List<Path> paths = List.of();

	@Override
	public Integer call() {
		// Readers of file formats would log into the middle of the table.
		System.setProperty("logback.configurationFile", "logback-silent.xml");
		Regions regions = Regions.load();
		PolicyReader reader = new PolicyReader(regions, Organs.load(regions));
		RuleUsage usage = new RuleUsage();
		for (Path file : documents()) {
			try {
				usage.add(reader.read(file));
			}
			catch (UnreadableSource ex) {
				System.err.println(ex.getMessage());
			}
		}
		System.out.println("| kind | rule | documents | facts |");
		System.out.println("|---|---|---|---|");
		usage.lines()
			.forEach((line) -> System.out.printf("| %s | %s | %d | %d |%n", line.kind(), line.rule(), line.documents(),
					line.facts()));
		System.out.printf("%d documents. 共 %d 份文件。%n", usage.documents(), usage.documents());
		System.out.flush();
		return 0;
	}

	private List<Path> documents() {
		return this.paths.stream().flatMap(RulesCommand::below).toList();
	}

	private static Stream<Path> below(Path path) {
		if (!Files.exists(path)) {
			throw new UnreadableSource(path.toString(), "does not exist 不存在");
		}
		try (Stream<Path> files = Files.walk(path)) {
			return files.filter(Files::isRegularFile)
				.filter((file) -> file.equals(path) || SourceTextReader.isDocument(file))
				.sorted()
				.toList()
				.stream();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
