package org.policygraph.command;

import picocli.CommandLine;

/** All commands of the program. */
public final class Commands {

	/** The exit code of a command that leaves a server running in its own threads. */
	public static final int KEEP_RUNNING = ServeCommand.KEEP_RUNNING;

	private Commands() {
	}

	/** The command line of the program: without a command it serves. */
	public static CommandLine commandLine() {
		CommandLine program = new CommandLine(new ServeCommand()).addSubcommand("serve", new ServeCommand())
			.addSubcommand(new ImportCommand())
			.addSubcommand(new BulkLoadCommand())
			.addSubcommand(new ExportCommand())
			.addSubcommand(new ExtractCommand())
			.addSubcommand(new EvaluateCommand())
			.addSubcommand(new RulesCommand())
			.addSubcommand(new GenerateCommand())
			.setCaseInsensitiveEnumValuesAllowed(true)
			.setExecutionExceptionHandler(Failures::print);
		return SettingOptions.install(program);
	}

}
