package org.policygraph.command;

import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;

import org.policygraph.database.DatabaseUnavailable;
import org.policygraph.export.ExportFailure;
import org.policygraph.file.UnreadableSource;

/** Says in words why a command failed: no stack trace for what its user can mend. */
final class Failures {

	private Failures() {
	}

	static int print(Exception failure, CommandLine command, ParseResult parsed) throws Exception {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof ServiceUnavailableException || cause instanceof SessionExpiredException) {
				return print(lost(cause), command, parsed);
			}
		}
		boolean mendable = failure instanceof UnreadableSource || failure instanceof DatabaseUnavailable
				|| failure instanceof ExportFailure;
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

	private static DatabaseUnavailable lost(Throwable failure) {
		return new DatabaseUnavailable("The connection to Neo4j was lost. 与数据库的连接已中断。 " + failure.getMessage(),
				"Run the command again once it answers: what was written is safe, the rest follows. 待其恢复后重新执行：已写入的内容完好，其余将补入。");
	}

}
