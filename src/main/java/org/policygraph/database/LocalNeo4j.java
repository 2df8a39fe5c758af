package org.policygraph.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * A real Neo4j community server with Neo4j Browser, running as a process beside this one
 * and ending with it. Its data outlives it.
 */
public final class LocalNeo4j implements AutoCloseable {

	/** The user whose password lies in the home folder. */
	public static final String USER = "neo4j";

	private static final int PAUSE = 50;

	private static final int STOP_SECONDS = 60;

	private final LocalNeo4jSettings settings;

	private final ServerFiles files;

	private final HomeLock lock;

	private final Process process;

	private volatile boolean closing;

	private LocalNeo4j(LocalNeo4jSettings settings, ServerFiles files, HomeLock lock, Process process) {
		this.settings = settings;
		this.files = files;
		this.lock = lock;
		this.process = process;
	}

	/**
	 * Starts a server, without waiting for it.
	 * @throws DatabaseUnavailable when that cannot be, with what to do
	 */
	public static LocalNeo4j start(LocalNeo4jSettings settings) {
		LocalNeo4jSettings absolute = settings.absolute();
		ServerFiles files = new ServerFiles(absolute);
		requireJars(files, absolute);
		try {
			return start(absolute, files);
		}
		catch (IOException ex) {
			throw unwritable(absolute, ex);
		}
		catch (InterruptedException ex) {
			throw interrupted();
		}
	}

	static void requireJars(ServerFiles files, LocalNeo4jSettings settings) {
		if (!files.hasJars()) {
			throw new DatabaseUnavailable("Neo4j's jars are not in " + settings.lib() + ". 未找到 Neo4j 的程序包。",
					"Run mvn package in the project, or say where they are with --policy-graph.neo4j.lib=FOLDER, or connect to a server of your own with --spring.neo4j.uri=bolt://… 请先执行 mvn package，或指定其位置，或连接自己的服务器。");
		}
	}

	private static LocalNeo4j start(LocalNeo4jSettings settings, ServerFiles files)
			throws IOException, InterruptedException {
		Files.createDirectories(settings.home());
		HomeLock lock = HomeLock.take(files);
		try {
			requireFree(settings.boltPort(), "Bolt", "policy-graph.neo4j.bolt-port");
			requireFree(settings.httpPort(), "Neo4j Browser", "policy-graph.neo4j.http-port");
			files.write();
			files.discardBrokenImport();
			ServerCommand command = new ServerCommand(settings, files);
			if (files.isFirstStart()) {
				String password = Password.random();
				command.setInitialPassword(password);
				Password.write(files.password(), password);
			}
			return new LocalNeo4j(settings, files, lock, command.server().start());
		}
		catch (IOException | InterruptedException | DatabaseUnavailable ex) {
			lock.close();
			throw ex;
		}
	}

	private static void requireFree(int port, String what, String setting) {
		if (!BoltProbe.isFree(port)) {
			throw new DatabaseUnavailable(
					"Port " + port + " for " + what + " on 127.0.0.1 is in use. 端口 " + port + " 已被占用。",
					"Stop the program that uses it, or choose another with --" + setting + "=" + (port + 1)
							+ ". 请停止占用该端口的程序，或改用其他端口。");
		}
	}

	/**
	 * Waits until the server answers.
	 * @throws DatabaseUnavailable when it ends instead, or takes too long
	 */
	public LocalNeo4j await() {
		Instant deadline = Instant.now().plus(this.settings.patience());
		try {
			while (!BoltProbe.answers(this.settings.boltPort())) {
				boolean late = Instant.now().isAfter(deadline);
				if (late || !this.process.isAlive()) {
					throw failed(late);
				}
				Thread.sleep(PAUSE);
			}
			Files.write(this.files.running(), List.of(boltUri(), browserUri(), String.valueOf(this.process.pid())));
		}
		catch (IOException ex) {
			throw unwritable(this.settings, ex);
		}
		catch (InterruptedException ex) {
			throw interrupted();
		}
		return this;
	}

	private DatabaseUnavailable failed(boolean late) {
		this.closing = true;
		this.process.destroyForcibly();
		return new DatabaseUnavailable(
				"Neo4j " + (late ? "did not answer in time" : "ended while starting") + ". 数据库未能启动。 It said:\n"
						+ this.files.lastLines(),
				"See " + this.files.console() + " and the logs beside it. 请查看该目录下的日志。");
	}

	static DatabaseUnavailable unwritable(LocalNeo4jSettings settings, IOException failure) {
		return new DatabaseUnavailable(
				"Neo4j could not be started in " + settings.home() + ": " + failure.getMessage() + " 无法启动数据库。",
				"Make sure that the folder can be written to and the disk has room. 请检查目录权限与磁盘空间。");
	}

	static DatabaseUnavailable interrupted() {
		Thread.currentThread().interrupt();
		return new DatabaseUnavailable("The start of Neo4j was interrupted. 数据库启动被中断。", "Start again. 请重新启动。");
	}

	/** The address of a server that a program keeps running on a folder, if one does. */
	public static Optional<String> running(Path home) {
		ServerFiles files = new ServerFiles(new LocalNeo4jSettings(home.toAbsolutePath().normalize(), home, 0, 0, "",
				"", false, java.time.Duration.ZERO));
		try {
			if (!Files.exists(files.running()) || !HomeLock.isLocked(files.lock())) {
				return Optional.empty();
			}
			String uri = Files.readAllLines(files.running()).get(0);
			boolean answers = BoltProbe.answers(Integer.parseInt(uri.substring(uri.lastIndexOf(':') + 1)));
			return answers ? Optional.of(uri) : Optional.empty();
		}
		catch (IOException ex) {
			return Optional.empty();
		}
	}

	/** The password of the server on a folder. */
	public static String passwordIn(Path home) {
		return Password.read(home.resolve("password"));
	}

	public String boltUri() {
		return "bolt://127.0.0.1:" + this.settings.boltPort();
	}

	public String browserUri() {
		return "http://127.0.0.1:" + this.settings.httpPort() + "/browser/";
	}

	public Path passwordFile() {
		return this.files.password();
	}

	public String password() {
		return Password.read(this.files.password());
	}

	/** The process, for tests that watch or kill it. */
	ProcessHandle process() {
		return this.process.toHandle();
	}

	/** Completes with the server's last words when it ends without having been closed. */
	public CompletableFuture<String> death() {
		CompletableFuture<String> death = new CompletableFuture<>();
		this.process.onExit().thenAccept((any) -> {
			if (!this.closing) {
				death.complete(this.files.lastLines());
			}
		});
		return death;
	}

	/** Stops the server and waits until its store is closed. */
	@Override
	public void close() {
		this.closing = true;
		try {
			this.process.getOutputStream().close();
			if (!this.process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
				this.process.destroyForcibly().waitFor();
			}
			Files.deleteIfExists(this.files.running());
		}
		catch (IOException ex) {
			this.process.destroy();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			this.process.destroy();
		}
		finally {
			this.lock.close();
		}
	}

}
