package org.policygraph;

import picocli.CommandLine;
import picocli.CommandLine.ParseResult;

import org.policygraph.database.DatabaseUnavailable;
import org.policygraph.file.UnreadableSource;

/** Says in words why a command failed: no stack trace for what its user can mend. */
final class Failures {

	private Failures() {
	}

	static int print(Exception failure, CommandLine command, ParseResult parsed) throws Exception {
		boolean mendable = failure instanceof UnreadableSource || failure instanceof DatabaseUnavailable;
		if (!mendable) {
			throw failure;
		}
		command.getErr().println(failure.getMessage());
		if (failure instanceof DatabaseUnavailable unavailable) {
			command.getErr().println(unavailable.action());
		}
		command.getErr().flush();
		return CommandLine.ExitCode.SOFTWARE;
	}

}
