package org.policygraph.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

import org.springframework.boot.context.properties.ConfigurationProperties;

import org.policygraph.server.Settings;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An option that is spelled wrongly does nothing: the program says which one was probably
 * meant, and ends with code 2. The options come from Picocli's model, so that a new one
 * is tested by itself.
 */
class MistypedOptionTests {

	/** Arguments with which each command would do its work. */
	private static final Map<String, List<String>> WORKING = Map.of("", List.of(), "serve", List.of(), "import",
			List.of("FOLDER/plan.txt"), "bulk-load", List.of("FOLDER/plan.txt"), "export",
			List.of("--format", "jsonl", "--output", "FOLDER/out"), "extract", List.of("FOLDER/plan.txt"), "evaluate",
			List.of("FOLDER/plan.txt", "FOLDER"), "rules", List.of("--usage", "FOLDER/plan.txt"), "generate",
			List.of("--documents", "1", "FOLDER"));

	@TempDir
	private Path folder;

	private final StringWriter errors = new StringWriter();

	@BeforeEach
	void makeDocument() throws IOException {
		Files.writeString(this.folder.resolve("plan.txt"), "青岭市修路行动计划\n一、修路行动\n（一）修好路。（市交通运输局负责）\n");
	}

	static Stream<Arguments> misspelledOptions() {
		CommandLine root = Commands.commandLine();
		return Stream.concat(Stream.of(Map.entry("", root)), root.getSubcommands().entrySet().stream())
			.flatMap((command) -> command.getValue()
				.getCommandSpec()
				.options()
				.stream()
				.flatMap((option) -> misspelled(option.longestName())
					.map((wrong) -> Arguments.of(command.getKey(), option, wrong))));
	}

	/** A letter is missing, two letters are exchanged, one letter is another one. */
	private static Stream<String> misspelled(String name) {
		int at = name.length() / 2 + 1;
		return Stream
			.of(name.substring(0, at) + name.substring(at + 1),
					name.substring(0, at - 1) + name.charAt(at) + name.charAt(at - 1) + name.substring(at + 1),
					"--x" + name.substring(3))
			.filter((wrong) -> !wrong.equals(name));
	}

	@ParameterizedTest(name = "{0} {2}")
	@MethodSource("misspelledOptions")
	void aMisspelledOptionOfAnyCommandDoesNothingAndIsNamed(String command, OptionSpec option, String wrong)
			throws IOException {
		assertThat(WORKING).containsKey(command);
		List<String> arguments = new ArrayList<>(command.isEmpty() ? List.of() : List.of(command));
		WORKING.getOrDefault(command, List.of())
			.forEach((argument) -> arguments.add(argument.equals(option.longestName()) ? wrong
					: argument.replace("FOLDER", this.folder.toString())));
		if (!arguments.contains(wrong)) {
			arguments.add(wrong);
			if (option.arity().max() > 0) {
				arguments.add("1");
			}
		}
		assertThat(run(arguments)).isEqualTo(2);
		assertThat(this.errors.toString()).contains("did you mean " + option.longestName() + "?");
		assertNothingWritten();
	}

	@ParameterizedTest
	@CsvSource({ "--policy-graph.hom=x, --policy-graph.home", "--polcy-graph.home=x, --policy-graph.home",
			"--policy-graph.neo4j.bolt-prot=7, --policy-graph.neo4j.bolt-port",
			"--sprign.neo4j.uri=bolt://x, --spring.neo4j.uri", "--loging.level.root=info, --logging.level.root" })
	void aMisspelledSettingIsNamed(String wrong, String right) throws IOException {
		assertThat(run(List.of("import", this.folder.toString(), wrong))).isEqualTo(2);
		assertThat(this.errors.toString()).contains("did you mean " + right + "?");
		assertNothingWritten();
	}

	@Test
	void aSettingWithoutEqualsSignOrBeforeTheCommandIsRefused() throws IOException {
		assertThat(run(List.of("import", this.folder.toString(), "--policy-graph.home", "x"))).isEqualTo(2);
		assertThat(this.errors.toString()).contains("--policy-graph.home=VALUE");
		assertThat(run(List.of("--policy-graph.home=x", "import", this.folder.toString()))).isEqualTo(2);
		assertThat(this.errors.toString()).contains("after the name of the command");
		assertThat(run(List.of("imprt", this.folder.toString()))).isEqualTo(2);
		assertThat(this.errors.toString()).contains("There is no command imprt").contains("did you mean import?");
		assertNothingWritten();
	}

	/** The setting is read: without jars of Neo4j there, the command cannot start one. */
	@Test
	void aSettingReachesTheProgram() {
		assertThat(run(List.of("bulk-load", this.folder.toString(),
				"--policy-graph.home=" + this.folder.resolve("home"), "--policy-graph.neo4j.lib=/no-such-folder")))
			.isEqualTo(1);
		assertThat(this.errors.toString()).contains("/no-such-folder");
	}

	@ParameterizedTest
	@CsvSource({ "--policy-graph.home=x", "--policy-graph.importOnStart=false", "--spring.neo4j.uri=bolt://x",
			"--server.port=0", "--logging.level.root=info", "--management.server.port=0" })
	void settingsOfTheProgramAndOfSpringAreTaken(String setting) {
		assertThat(SettingName.isSetting(setting)).isTrue();
	}

	/** The list of settings, which editors read too, is complete. */
	@Test
	void everySettingOfTheProgramIsListed() {
		List<String> names = new ArrayList<>();
		names.addAll(names("--" + Settings.class.getAnnotation(ConfigurationProperties.class).value(), Settings.class));
		assertThat(SettingName.own()).doesNotHaveDuplicates().containsAll(names);
	}

	private static List<String> names(String prefix, Class<?> record) {
		return Arrays.stream(record.getRecordComponents()).flatMap((component) -> {
			String name = prefix + "." + component.getName().replaceAll("([A-Z])", "-$1").toLowerCase();
			return component.getType().isRecord() ? names(name, component.getType()).stream() : Stream.of(name);
		}).toList();
	}

	/** Names that the code asks for in conditions are listed too. */
	@Test
	void everySettingThatAConditionNamesIsListed() throws IOException {
		try (Stream<Path> files = Files.walk(Path.of("src", "main", "java"))) {
			for (Path file : files.filter((path) -> path.toString().endsWith(".java")).toList()) {
				Pattern.compile("Condition\\w+\\([^)]*\"(policy-graph\\.[a-z.0-9-]+)\"")
					.matcher(Files.readString(file))
					.results()
					.forEach((match) -> assertThat(SettingName.own()).contains("--" + match.group(1)));
			}
		}
	}

	private int run(List<String> arguments) {
		List<String> all = new ArrayList<>(arguments);
		return Commands.commandLine()
			.setErr(new PrintWriter(this.errors, true))
			.setOut(new PrintWriter(this.errors, true))
			.execute(all.toArray(String[]::new));
	}

	private void assertNothingWritten() throws IOException {
		try (Stream<Path> below = Files.walk(this.folder)) {
			assertThat(below).containsExactlyInAnyOrder(this.folder, this.folder.resolve("plan.txt"));
		}
	}

}
