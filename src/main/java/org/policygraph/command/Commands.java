package org.policygraph.command;

import java.nio.file.Path;

import picocli.CommandLine;

/** All commands of the program. */
public final class Commands {

	/** The exit code of a command that leaves a server running in its own threads. */
	public static final int KEEP_RUNNING = ServeCommand.KEEP_RUNNING;

	private Commands() {
	}

	/** The command line of the program: without a command it serves. */
	public static CommandLine commandLine() {
		return commandLine(Terminal.own(), ApplicationSource.own());
	}

	/**
	 * The command line for a terminal.
	 * @param applications what the commands of {@link CommandMessages#COMMANDS} work with
	 */
	static CommandLine commandLine(Terminal terminal, ApplicationSource applications) {
		CommandLine program = new CommandLine(new ServeCommand()).addSubcommand("serve", new ServeCommand())
			.addSubcommand(new ImportCommand(terminal, applications))
			.addSubcommand(new BulkLoadCommand())
			.addSubcommand(new ExportCommand(terminal, applications))
			.addSubcommand(new ExtractCommand())
			.addSubcommand(new EvaluateCommand())
			.addSubcommand(new RulesCommand())
			.addSubcommand(new GenerateCommand())
			.setCaseInsensitiveEnumValuesAllowed(true)
			.setExecutionExceptionHandler(Failures::print)
			.registerConverter(Path.class, terminal::path)
			.setOut(terminal.outWriter())
			.setErr(terminal.errWriter());
		return SettingOptions.install(program);
	}

}
