package org.policygraph.database;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The command lines of Neo4j's processes. */
final class ServerCommand {

	private static final List<String> OPENED = List.of("java.base/java.nio", "java.base/java.io",
			"java.base/sun.nio.ch", "java.base/java.lang", "java.base/java.util.concurrent");

	private static final int NATIVE_ACCESS = 22;

	private static final int UNSAFE_WARNINGS = 24;

	private final LocalNeo4jSettings settings;

	private final ServerFiles files;

	ServerCommand(LocalNeo4jSettings settings, ServerFiles files) {
		this.settings = settings;
		this.files = files;
	}

	/** The server itself, under our guard. */
	ProcessBuilder server() {
		List<String> command = java();
		command.addAll(List.of("-Xms256m", "-Xmx" + this.settings.heap(), "-XX:+UseParallelGC",
				"-XX:+ExitOnOutOfMemoryError", "-Dfile.encoding=UTF-8"));
		if (Files.exists(this.files.classArchive())) {
			command.add("-XX:SharedArchiveFile=" + this.files.classArchive());
		}
		else if (this.settings.classArchive()) {
			command.add("-XX:ArchiveClassesAtExit=" + this.files.classArchive());
		}
		command.addAll(List.of("-Xshare:auto", "-Xlog:cds=off", "-Xlog:cds+dynamic=off"));
		command.addAll(List.of("-cp", classPath(this.files.guard().toString()), Guard.class.getName()));
		command.addAll(List.of("--home-dir=" + this.files.home(), "--config-dir=" + this.files.configuration()));
		return process(command);
	}

	/**
	 * Sets the password that the first start of the server takes over. It goes through a
	 * file that the owner alone can read, because everybody can see the arguments of a
	 * process.
	 */
	void setInitialPassword(String password) throws IOException, InterruptedException {
		Path arguments = this.files.home().resolve("set-password");
		Password.write(arguments, "-XX:TieredStopAtLevel=1\n-cp\n\"" + classPath("").replace("\\", "\\\\")
				+ "\"\norg.neo4j.cli.AdminTool\ndbms\nset-initial-password\n" + password);
		try {
			List<String> command = java();
			command.add("@" + arguments);
			Process tool = process(command).start();
			boolean ended = tool.waitFor(this.settings.patience().toSeconds(), TimeUnit.SECONDS);
			if (!ended || tool.exitValue() != 0) {
				tool.destroyForcibly();
				throw new IOException("Neo4j's set-initial-password failed:\n" + this.files.lastLines());
			}
		}
		finally {
			Files.deleteIfExists(arguments);
		}
	}

	/**
	 * Makes the database of files, and waits for it.
	 * @param options those that name the files
	 * @return whether it was made
	 */
	boolean importDatabase(List<String> options) throws IOException, InterruptedException {
		List<String> command = java();
		command.addAll(List.of("-Xmx" + this.settings.heap(), "-Dfile.encoding=UTF-8", "-cp", classPath(""),
				"org.neo4j.cli.AdminTool", "database", "import", "full", "neo4j",
				"--report-file=" + this.files.console().resolveSibling("import.report"), "--max-off-heap-memory=50%"));
		command.addAll(options);
		Process tool = process(command).start();
		try {
			return tool.waitFor() == 0;
		}
		finally {
			tool.destroyForcibly();
		}
	}

	private ProcessBuilder process(List<String> command) {
		ProcessBuilder process = new ProcessBuilder(command);
		process.environment().put("NEO4J_HOME", this.files.home().toString());
		process.environment().put("NEO4J_CONF", this.files.configuration().toString());
		process.redirectErrorStream(true);
		process.redirectOutput(this.files.console().toFile());
		return process;
	}

	private static List<String> java() {
		List<String> command = new ArrayList<>();
		command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
		OPENED.forEach((opened) -> command.add("--add-opens=" + opened + "=ALL-UNNAMED"));
		int version = Runtime.version().feature();
		if (version >= NATIVE_ACCESS) {
			command.add("--enable-native-access=ALL-UNNAMED");
		}
		if (version >= UNSAFE_WARNINGS) {
			command.add("--sun-misc-unsafe-memory-access=allow");
		}
		return command;
	}

	private String classPath(String first) {
		String jars = this.settings.lib().toAbsolutePath() + File.separator + "*";
		return first.isEmpty() ? jars : first + File.pathSeparator + jars;
	}

}
