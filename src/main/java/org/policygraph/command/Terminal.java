package org.policygraph.command;

import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBarConsumer;

/**
 * Where a command was typed: it may run in this process, or in a server for another one.
 *
 * @param folder relative paths start here; empty for the folder of this process
 * @param in standard input
 * @param out standard output
 * @param err standard error
 */
record Terminal(Path folder, InputStream in, PrintStream out, PrintStream err) {

	/** The terminal of this process, as it is now. */
	static Terminal own() {
		return new Terminal(Path.of(""), System.in, System.out, System.err);
	}

	/** A path that was typed. */
	Path path(String typed) {
		return this.folder.resolve(typed);
	}

	/** A path or the name of a file as its user would type it. */
	String shown(String path) {
		String start = this.folder.resolve("x").toString();
		start = start.substring(0, start.length() - 1);
		return path.startsWith(start) ? path.substring(start.length()) : path;
	}

	/** Standard output for text. */
	PrintWriter outWriter() {
		return new PrintWriter(this.out, true, StandardCharsets.UTF_8);
	}

	/** Standard error for text. */
	PrintWriter errWriter() {
		return new PrintWriter(this.err, true, StandardCharsets.UTF_8);
	}

	/** Draws progress bars. */
	ProgressBarConsumer progress() {
		return new ConsoleProgressBarConsumer(this.err);
	}

}
