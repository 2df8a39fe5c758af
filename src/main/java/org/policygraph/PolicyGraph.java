package org.policygraph;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

import picocli.CommandLine;

/**
 * The program: {@code serve}, the default, {@code import}, {@code bulk-load},
 * {@code export}, {@code extract}, {@code evaluate} and {@code generate}.
 */
public final class PolicyGraph {

	private PolicyGraph() {
	}

	public static void main(String[] arguments) {
		System.setOut(utf8(FileDescriptor.out));
		System.setErr(utf8(FileDescriptor.err));
		int exitCode = commandLine().execute(arguments);
		if (exitCode != ServeCommand.KEEP_RUNNING) {
			System.exit(exitCode);
		}
	}

	/** Chinese text comes out right whatever the locale says. */
	private static PrintStream utf8(FileDescriptor stream) {
		return new PrintStream(new FileOutputStream(stream), true, StandardCharsets.UTF_8);
	}

	static CommandLine commandLine() {
		ServeCommand serve = new ServeCommand();
		return new CommandLine(serve).addSubcommand("serve", new ServeCommand())
			.addSubcommand(new ImportCommand())
			.addSubcommand(new BulkLoadCommand())
			.addSubcommand(new ExportCommand())
			.addSubcommand(new ExtractCommand())
			.addSubcommand(new EvaluateCommand())
			.addSubcommand(new RulesCommand())
			.addSubcommand(new GenerateCommand())
			.setCaseInsensitiveEnumValuesAllowed(true)
			.setExecutionExceptionHandler(Failures::print);
	}

}
