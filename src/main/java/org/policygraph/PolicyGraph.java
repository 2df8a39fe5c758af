package org.policygraph;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;

import picocli.CommandLine;

import org.policygraph.command.CommandClient;
import org.policygraph.command.Commands;

/** The program. Its commands are in {@link Commands}. */
public final class PolicyGraph {

	private PolicyGraph() {
	}

	public static void main(String[] arguments) {
		System.setOut(utf8(FileDescriptor.out));
		System.setErr(utf8(FileDescriptor.err));
		OptionalInt carriedOut = CommandClient.run(arguments);
		int exitCode = carriedOut.isPresent() ? carriedOut.getAsInt() : commandLine().execute(arguments);
		if (exitCode != Commands.KEEP_RUNNING) {
			System.exit(exitCode);
		}
	}

	/** Chinese text comes out right whatever the locale says. */
	private static PrintStream utf8(FileDescriptor stream) {
		return new PrintStream(new FileOutputStream(stream), true, StandardCharsets.UTF_8);
	}

	static CommandLine commandLine() {
		return Commands.commandLine();
	}

}
