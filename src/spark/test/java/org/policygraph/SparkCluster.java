package org.policygraph;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.policygraph.testing.FreePort;

/**
 * Spark's standalone cluster: a master and two workers of one core each, every one a
 * process, with its output in a file of its own.
 */
final class SparkCluster implements AutoCloseable {

	private static final Path SPARK_HOME = Path.of("target", "spark").toAbsolutePath();

	private static final Path JOB = Path.of("target", "policy-graph-spark.jar").toAbsolutePath();

	private static final int PATIENCE = 300;

	private final Path folder;

	private final String address = "spark://127.0.0.1:" + FreePort.any();

	private final List<Worker> workers = new ArrayList<>();

	private final Process master;

	/** A worker, and where its executors keep what they have read. */
	record Worker(Process process, Path local) {

		/** Whether one of its executors holds documents that it has read. */
		boolean hasRead() {
			return holds(this.local, "rdd_");
		}

		/** Ends it and its executors as kill -9 does. */
		void kill() {
			List<ProcessHandle> executors = this.process.descendants().toList();
			this.process.destroyForcibly();
			executors.forEach(ProcessHandle::destroyForcibly);
		}

	}

	/** Starts a cluster that keeps its files in a folder. */
	SparkCluster(Path folder) throws IOException, InterruptedException {
		this.folder = Files.createDirectories(folder);
		String[] address = this.address.substring("spark://".length()).split(":");
		this.master = start("master", folder, "org.apache.spark.deploy.master.Master", "--host", address[0], "--port",
				address[1], "--webui-port", "0");
		for (String name : List.of("one", "two")) {
			Path local = Files.createDirectories(folder.resolve(name));
			Process worker = start("worker-" + name, local, "org.apache.spark.deploy.worker.Worker", "--host",
					address[0], "--cores", "1", "--memory", "1g", "--work-dir", local.resolve("work").toString(),
					"--webui-port", "0", this.address);
			this.workers.add(new Worker(worker, local));
		}
	}

	List<Worker> workers() {
		return this.workers;
	}

	/** Hands the job in; its process ends with it. */
	Process submit(String... arguments) throws IOException, InterruptedException {
		return submit(this.address, this.folder, arguments);
	}

	/** Hands the job in to whatever an address means. */
	static Process submit(String address, Path folder, String... arguments) throws IOException, InterruptedException {
		List<String> command = new ArrayList<>(List.of("org.apache.spark.deploy.SparkSubmit", "--master", address,
				"--driver-memory", "512m", "--executor-memory", "700m", "--conf", "spark.ui.enabled=false", "--conf",
				"spark.driver.host=127.0.0.1", "--conf", "spark.policygraph.stretch=60k", "--conf",
				"spark.speculation=true", "--class", "org.policygraph.spark.PolicyGraphJob", JOB.toString()));
		command.addAll(List.of(arguments));
		return start("job", folder, command.toArray(String[]::new));
	}

	/** What the job has printed. */
	String log() throws IOException {
		return Files.readString(this.folder.resolve("job.log"));
	}

	static boolean succeeds(Process job) throws InterruptedException {
		try {
			return job.waitFor(PATIENCE, TimeUnit.SECONDS) && job.exitValue() == 0;
		}
		finally {
			job.destroyForcibly();
		}
	}

	static boolean holds(Path folder, String start) {
		try (Stream<Path> files = Files.walk(folder)) {
			return files.anyMatch((file) -> file.getFileName().toString().startsWith(start));
		}
		catch (IOException | java.io.UncheckedIOException ex) {
			// Files come and go under way.
			return false;
		}
	}

	private static Process start(String name, Path local, String... command) throws IOException, InterruptedException {
		ProcessBuilder process = new ProcessBuilder(launch(command));
		process.environment().putAll(environment(local));
		process.redirectErrorStream(true);
		process.redirectOutput(local.resolve(name + ".log").toFile());
		return process.start();
	}

	private static Map<String, String> environment(Path local) {
		return Map.of("SPARK_HOME", SPARK_HOME.toString(), "SPARK_LOCAL_DIRS", local.toString(), "SPARK_LOCAL_IP",
				"127.0.0.1", "SPARK_DAEMON_MEMORY", "256m", "SPARK_SCALA_VERSION", "2.13");
	}

	/** The command behind {@code bin/spark-class}, as Spark's own launcher puts it. */
	private static List<String> launch(String... command) throws IOException, InterruptedException {
		List<String> launcher = new ArrayList<>(
				List.of(java(), "-cp", SPARK_HOME.resolve("jars") + "/*", "org.apache.spark.launcher.Main"));
		launcher.addAll(List.of(command));
		ProcessBuilder process = new ProcessBuilder(launcher).redirectError(ProcessBuilder.Redirect.INHERIT);
		process.environment().putAll(environment(SPARK_HOME));
		Process running = process.start();
		String words = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		running.waitFor();
		return Arrays.stream(words.split("\0")).map(String::strip).filter((word) -> !word.isEmpty()).toList();
	}

	private static String java() {
		return Path.of(System.getProperty("java.home"), "bin", "java").toString();
	}

	@Override
	public void close() {
		this.workers.forEach(Worker::kill);
		this.master.destroyForcibly();
	}

}
