package org.policygraph;

import picocli.CommandLine;

/** The program: {@code serve}, the default, {@code import} and {@code extract}. */
public final class PolicyGraph {

	private PolicyGraph() {
	}

	public static void main(String[] arguments) {
		int exitCode = commandLine().execute(arguments);
		if (exitCode != ServeCommand.KEEP_RUNNING) {
			System.exit(exitCode);
		}
	}

	static CommandLine commandLine() {
		ServeCommand serve = new ServeCommand();
		return new CommandLine(serve).addSubcommand("serve", new ServeCommand())
			.addSubcommand(new ImportCommand())
			.addSubcommand(new ExtractCommand())
			.setExecutionExceptionHandler(Failures::print);
	}

}
