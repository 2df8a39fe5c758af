package org.policygraph.command;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Says which argument a command does not know, and which one is probably meant. */
final class UnknownArguments {

	/** A name with more differences in a hundred characters is another name. */
	private static final int MOST_DIFFERENCES = 45;

	private UnknownArguments() {
	}

	/** Prints why the arguments cannot be used. Nothing has been done then. */
	static int print(ParameterException failure, String[] arguments) {
		CommandLine command = failure.getCommandLine();
		PrintWriter err = command.getErr();
		err.println(failure.getMessage());
		List<String> suggestions = new ArrayList<>();
		for (String argument : arguments) {
			suggestion(command.getCommandSpec(), argument).ifPresent((meant) -> suggestions
				.add("Instead of " + argument + ": did you mean " + meant + "? 是否指 " + meant + "？"));
		}
		suggestions.forEach(err::println);
		if (suggestions.isEmpty()) {
			command.usage(err);
		}
		err.flush();
		return CommandLine.ExitCode.USAGE;
	}

	/** Says what is wrong with an argument that is no setting. */
	static String message(CommandSpec command, String argument) {
		if (!argument.startsWith("-")) {
			return command.subcommands().isEmpty() ? "The argument " + argument + " is one too many. 多余的参数。"
					: "There is no command " + argument + ". 没有此命令。";
		}
		String name = name(argument);
		if (SettingName.prefixes().stream().noneMatch(name::startsWith)) {
			return "There is no option " + name + ". 没有此选项。";
		}
		return argument.contains("=") ? "There is no setting " + name + ". 没有此设置。"
				: "The setting " + name + " needs a value: " + name + "=VALUE. 设置需写作 --name=value。";
	}

	/** The known name that an unknown one is nearest to. */
	private static Optional<String> suggestion(CommandSpec command, String argument) {
		String name = name(argument);
		List<String> known = new ArrayList<>();
		if (name.startsWith("--")) {
			if (SettingName.isSetting(argument) || command.optionsMap().containsKey(name)) {
				return Optional.empty();
			}
			known.addAll(command.optionsMap().keySet());
			known.addAll(SettingName.own());
			int dot = name.indexOf('.');
			if (dot > 0) {
				SettingName.prefixes().forEach((prefix) -> known.add(prefix + name.substring(dot + 1)));
			}
		}
		else if (!command.subcommands().containsKey(name)) {
			known.addAll(command.subcommands().keySet());
		}
		known.remove(name);
		return known.stream()
			.filter((other) -> differences(name, other) * 100 <= MOST_DIFFERENCES * name.length())
			.min(Comparator.comparingInt((other) -> differences(name, other)));
	}

	private static String name(String argument) {
		int equals = argument.indexOf('=');
		return (equals < 0) ? argument : argument.substring(0, equals);
	}

	/** The edit distance of Levenshtein. */
	private static int differences(String first, String second) {
		int[] row = new int[second.length() + 1];
		for (int j = 0; j < row.length; j++) {
			row[j] = j;
		}
		for (int i = 1; i <= first.length(); i++) {
			int diagonal = row[0];
			row[0] = i;
			for (int j = 1; j < row.length; j++) {
				int replaced = diagonal + ((first.charAt(i - 1) == second.charAt(j - 1)) ? 0 : 1);
				diagonal = row[j];
				row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
			}
		}
		return row[second.length()];
	}

}
