package org.policygraph.command;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/**
 * The settings on the command line of a command, each as {@code --name=value}. A mixin of
 * every command that has settings.
 */
@Command(footer = { "Settings of the program and of Spring are written as --name=value. 设置写作 --name=value。" })
final class SettingOptions {

	@Spec(Target.MIXEE)
	private @Nullable CommandSpec command;

	/** The settings, as Spring reads them. */
	List<String> list() {
		return (this.command != null) ? List.copyOf(this.command.commandLine().getUnmatchedArguments()) : List.of();
	}

	/**
	 * Refuses arguments that do not go together. Its message is followed by the usage.
	 */
	ParameterException usageError(String message) {
		if (this.command == null) {
			throw new IllegalStateException(message);
		}
		return new ParameterException(this.command.commandLine(), message);
	}

	/**
	 * Makes the commands with this mixin take settings, and every command check its
	 * arguments before it does anything.
	 */
	static CommandLine install(CommandLine program) {
		Stream.concat(Stream.of(program), program.getSubcommands().values().stream()).forEach((command) -> {
			boolean settings = command.getCommandSpec()
				.mixins()
				.values()
				.stream()
				.anyMatch((mixin) -> mixin.userObject() instanceof SettingOptions);
			command.getCommandSpec()
				.parser()
				.unmatchedArgumentsAllowed(settings)
				.unmatchedOptionsAllowedAsOptionParameters(false);
		});
		return program.setExecutionStrategy(SettingOptions::run).setParameterExceptionHandler(UnknownArguments::print);
	}

	private static int run(ParseResult parsed) {
		List<CommandLine> commands = parsed.asCommandLineList();
		for (CommandLine command : commands) {
			boolean last = command == commands.get(commands.size() - 1);
			command.getUnmatchedArguments().forEach((argument) -> check(command, argument, last));
		}
		return new CommandLine.RunLast().execute(parsed);
	}

	private static void check(CommandLine command, String argument, boolean last) {
		if (!SettingName.isSetting(argument)) {
			throw new ParameterException(command, UnknownArguments.message(command.getCommandSpec(), argument));
		}
		if (!last) {
			throw new ParameterException(command, "Write " + argument + " after the name of the command. 请将设置写在命令名之后。");
		}
	}

}
