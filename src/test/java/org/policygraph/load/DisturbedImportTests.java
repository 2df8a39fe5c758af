package org.policygraph.load;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;
import org.neo4j.driver.exceptions.TransientException;

import org.policygraph.database.LocalNeo4j;
import org.policygraph.reading.ImportFile;
import org.policygraph.reading.ImportFiles;
import org.policygraph.reading.Outcome.Status;
import org.policygraph.reading.PolicyReading;
import org.policygraph.testing.CutConnection;
import org.policygraph.testing.DocumentsOfOrder;
import org.policygraph.testing.GraphDump;
import org.policygraph.testing.LongPlans;
import org.policygraph.testing.SharedReading;
import org.policygraph.testing.TestServer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

/**
 * Whatever breaks an import off, the next one makes the graph that one without any
 * disturbance makes. How many kills: {@code -Dkills=50}.
 */
class DisturbedImportTests {

	private static final int KILLS = Integer.getInteger("kills", 3);

	private static final int DOCUMENTS = 20;

	/** Together with the documents, enough for three transactions. */
	private static final int LONG_PLANS = 12;

	private static final PolicyReading READING = SharedReading.get();

	@TempDir
	private static Path folder;

	private static TestServer server;

	private static Path documents;

	private static List<ImportFile> files;

	private static GraphDump undisturbed;

	private static long millis;

	@BeforeAll
	static void start() throws IOException {
		documents = DocumentsOfOrder.write(folder.resolve("documents"), DOCUMENTS, READING.regions());
		LongPlans.write(documents, LONG_PLANS);
		files = ImportFiles.documents(List.of(documents)).stream().map(ImportFile::of).toList();
		server = new TestServer(folder.resolve("server"));
		imported(server.loader());
		undisturbed = GraphDump.of(server.driver());
		server.empty();
		long begin = System.nanoTime();
		imported(server.loader());
		millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin);
	}

	@AfterAll
	static void stop() {
		server.discard();
	}

	@BeforeEach
	void empty() {
		server.empty();
	}

	@Test
	void killedAtAnyMomentAnImportIsCompletedByTheNext() throws Exception {
		Random random = new Random(Long.getLong("seed", 1));
		// A program of its own takes longer: it has not been warmed up.
		long programMillis = undisturbedProgram();
		int broken = 0;
		for (int i = 0; i < KILLS; i++) {
			server.empty();
			boolean program = i % 2 == 0;
			// One in each part of an import's time: few kills, too, are spread over it.
			double part = (i + random.nextDouble()) / KILLS;
			int after = (int) (part * (program ? programMillis : millis));
			broken += (program ? killProgram(after) : killDatabase(after)) ? 1 : 0;
			imported(server.loader());
			assertThat(GraphDump.of(server.driver()).lines())
				.as("kill %d, of the %s, after %d ms", i, program ? "program" : "database", after)
				.containsExactlyElementsOf(undisturbed.lines());
		}
		System.out.println(KILLS + " kills, of the program within " + programMillis + " ms, of the database within "
				+ millis + ", " + broken + " of them while it was importing");
		assertThat(broken).isPositive();
	}

	/** From the moment at which {@link #killProgram} begins to count. */
	private static long undisturbedProgram() throws Exception {
		Process program = program();
		try (var said = program.inputReader()) {
			assertThat(said.readLine()).isEqualTo("begins");
			long begin = System.nanoTime();
			assertThat(program.waitFor()).isZero();
			return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin);
		}
	}

	private static Process program() throws IOException {
		return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
				System.getProperty("java.class.path"), ImportMain.class.getName(), server.uri(), LocalNeo4j.USER,
				server.password(), documents.toString())
			.redirectError(ProcessBuilder.Redirect.DISCARD)
			.start();
	}

	/** Whether it was still at work. */
	private static boolean killProgram(int after) throws Exception {
		Process program = program();
		try (var said = program.inputReader()) {
			assertThat(said.readLine()).isEqualTo("begins");
			boolean ended = program.waitFor(after, TimeUnit.MILLISECONDS);
			program.destroyForcibly().waitFor();
			return !ended;
		}
	}

	private static boolean killDatabase(int after) throws Exception {
		GraphLoader loader = server.loader();
		CompletableFuture<ImportReport> running = CompletableFuture.supplyAsync(() -> imported(loader));
		Thread.sleep(after);
		boolean ended = running.isDone();
		server.kill();
		if (!ended) {
			assertThatThrownBy(running::join).isInstanceOf(CompletionException.class);
		}
		server.restart();
		return !ended;
	}

	@Test
	void twoImportsAtOnceMakeTheGraphOfOne() {
		server.driver().executableQuery("MATCH (n:Gazetteer) DETACH DELETE n").execute();
		CompletableFuture<ImportReport> one = CompletableFuture.supplyAsync(() -> imported(server.loader()));
		CompletableFuture<ImportReport> other = CompletableFuture.supplyAsync(() -> imported(server.loader()));
		assertThat(one.join().count(Status.REFUSED)).isEqualTo(1);
		assertThat(other.join().count(Status.REFUSED)).isEqualTo(1);
		assertThat(GraphDump.of(server.driver()).lines()).containsExactlyElementsOf(undisturbed.lines());
	}

	@Test
	void twoImportsOfDifferentDocumentsAtOnceMakeTheGraphOfBoth() {
		List<ImportFile> plain = files.subList(1, DOCUMENTS + 1);
		imported(server.loader(), plain);
		GraphDump both = GraphDump.of(server.driver());
		server.empty();
		List<ImportFile> first = plain.subList(0, DOCUMENTS / 2);
		List<ImportFile> second = plain.subList(DOCUMENTS / 2, DOCUMENTS);
		CompletableFuture<ImportReport> one = CompletableFuture.supplyAsync(() -> imported(server.loader(), first));
		CompletableFuture<ImportReport> other = CompletableFuture.supplyAsync(() -> imported(server.loader(), second));
		CompletableFuture.allOf(one, other).join();
		assertThat(GraphDump.of(server.driver()).lines()).containsExactlyElementsOf(both.lines());
	}

	@Test
	void aConnectionThatIsCutForAMomentIsMadeAgain() throws Exception {
		try (CutConnection connection = new CutConnection(server.port()); Driver driver = driver(connection)) {
			assertThat(disturbed(new GraphLoader(driver), DOCUMENTS / 4, connection::cut)).isGreaterThan(2);
		}
		assertThat(GraphDump.of(server.driver()).lines()).containsExactlyElementsOf(undisturbed.lines());
	}

	@Test
	void aConnectionThatStaysLostEndsTheImportAndTheNextCompletesIt() throws Exception {
		try (CutConnection connection = new CutConnection(server.port()); Driver driver = driver(connection)) {
			assertThatThrownBy(() -> disturbed(new GraphLoader(driver), 1, () -> connection.down(true)))
				.isInstanceOfAny(ServiceUnavailableException.class, SessionExpiredException.class);
			connection.down(false);
			imported(new GraphLoader(driver));
		}
		assertThat(GraphDump.of(server.driver()).lines()).containsExactlyElementsOf(undisturbed.lines());
	}

	@Test
	void aFullDiskEndsTheImportAndTheNextCompletesItOnceThereIsRoom() {
		assumeThat(Path.of("/usr/bin/prlimit")).as("prlimit, which bounds the size of a process's files").exists();
		assertThatThrownBy(() -> disturbed(server.loader(), 1, server::fillDisk)).isInstanceOf(RuntimeException.class);
		server.kill();
		server.restart();
		imported(server.loader());
		assertThat(GraphDump.of(server.driver()).lines()).containsExactlyElementsOf(undisturbed.lines());
	}

	/**
	 * Imports, and does something whenever so many more documents are in the graph.
	 * @return how often it was done
	 */
	private static int disturbed(GraphLoader loader, int every, Runnable disturbance) {
		AtomicInteger written = new AtomicInteger();
		AtomicInteger done = new AtomicInteger();
		new Importer(READING, loader).importFiles(files, (outcome, reserves, counts) -> {
			if (outcome.status() == Status.IMPORTED && written.incrementAndGet() % every == 0) {
				done.incrementAndGet();
				disturbance.run();
			}
		});
		return done.get();
	}

	@Test
	void whoeverElseWritesTheSameNodesHoldsUpAnImportAndNoMore() {
		server.driver().executableQuery("MATCH (n:Gazetteer) DETACH DELETE n").execute();
		CompletableFuture<ImportReport> running = CompletableFuture.supplyAsync(() -> imported(server.loader()));
		int deadlocks = 0;
		while (!running.isDone()) {
			try (Session session = server.driver().session()) {
				// In whatever order, so that it waits for the import while the import
				// waits for it.
				session.run("""
						MATCH (n:Region|Department) WITH n ORDER BY rand() LIMIT 50
						CALL (n) { SET n.touched = true } CALL (n) { REMOVE n.touched }""").consume();
			}
			catch (TransientException ex) {
				deadlocks++;
			}
		}
		running.join();
		System.out.println(deadlocks + " deadlocks that the other writer has seen");
		assertThat(GraphDump.of(server.driver()).lines()).containsExactlyElementsOf(undisturbed.lines());
	}

	private static Driver driver(CutConnection connection) {
		return GraphDatabase.driver(connection.uri(), AuthTokens.basic(LocalNeo4j.USER, server.password()),
				TestServer.IMPATIENT);
	}

	private static ImportReport imported(GraphLoader loader) {
		return imported(loader, files);
	}

	private static ImportReport imported(GraphLoader loader, List<ImportFile> some) {
		return new Importer(READING, loader).importFiles(some, (outcome, reserves, written) -> {
		});
	}

}
