package org.policygraph;

import picocli.CommandLine;
import picocli.CommandLine.ParseResult;

import org.policygraph.file.UnreadableSource;

/** Says in words why a command failed: no stack trace for what its user can mend. */
final class Failures {

	private Failures() {
	}

	static int print(Exception failure, CommandLine command, ParseResult parsed) throws Exception {
		if (!(failure instanceof UnreadableSource)) {
			throw failure;
		}
		command.getErr().println(failure.getMessage());
		command.getErr().flush();
		return CommandLine.ExitCode.SOFTWARE;
	}

}
