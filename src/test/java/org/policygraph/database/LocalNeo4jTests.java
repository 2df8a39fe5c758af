package org.policygraph.database;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

import org.policygraph.testing.FreePort;
import org.policygraph.testing.ServerTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

/**
 * The server beside the program: it starts, keeps its data, and never outlives its
 * parent.
 */
class LocalNeo4jTests {

	private static final Path LIB = Path.of("target", "neo4j", "lib");

	@TempDir
	private Path home;

	@Test
	void dataOutlivesACleanStopAndAKilledParentAndThePasswordIsItsOwnersAlone() throws Exception {
		ServerTemplate.classesTo(this.home);
		LocalNeo4jSettings settings = settings(LIB);
		try (LocalNeo4j server = LocalNeo4j.start(settings).await()) {
			assertThat(answer(server, "CREATE (n:Kept {name: '青海'}) RETURN n.name")).isEqualTo("青海");
			assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(server.passwordFile())))
				.isEqualTo("rw-------");
			assertThat(LocalNeo4j.running(this.home)).contains(server.boltUri());
			assertThatThrownBy(() -> LocalNeo4j.start(settings)).isInstanceOf(DatabaseUnavailable.class)
				.hasMessageContaining("is in use by another Policy Graph");
		}
		assertThat(LocalNeo4j.running(this.home)).isEmpty();
		killParentOfAServer(settings);
		try (LocalNeo4j server = LocalNeo4j.start(settings).await()) {
			assertThat(answer(server, "MATCH (n:Kept) RETURN n.name")).isEqualTo("青海");
			assertThat(answer(server, "MATCH (n:Committed) RETURN n.name")).isEqualTo("before the kill");
			CompletableFuture<String> death = server.death();
			server.process().destroyForcibly();
			assertThat(death).succeedsWithin(Duration.ofSeconds(20));
		}
	}

	/** Waits until the server has ended, too. */
	private void killParentOfAServer(LocalNeo4jSettings settings) throws Exception {
		Process parent = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
				System.getProperty("java.class.path"), Parent.class.getName(), this.home.toString(),
				String.valueOf(settings.boltPort()), String.valueOf(settings.httpPort()))
			.redirectErrorStream(true)
			.redirectOutput(ProcessBuilder.Redirect.DISCARD)
			.start();
		Path running = this.home.resolve("running");
		await().atMost(Duration.ofMinutes(2)).until(() -> Files.exists(running));
		long server = Long.parseLong(Files.readAllLines(running).get(2));
		parent.destroyForcibly().waitFor();
		CompletableFuture<ProcessHandle> end = ProcessHandle.of(server)
			.map(ProcessHandle::onExit)
			.orElseGet(() -> CompletableFuture.completedFuture(ProcessHandle.current()));
		end.get(60, TimeUnit.SECONDS);
	}

	/** The program whose sudden end the test is about. */
	static final class Parent {

		public static void main(String[] arguments) throws InterruptedException {
			LocalNeo4jSettings settings = new LocalNeo4jSettings(Path.of(arguments[0]), LIB,
					Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]), "512m", "64m", false,
					Duration.ofMinutes(2));
			LocalNeo4j server = LocalNeo4j.start(settings);
			while (!BoltProbe.answers(settings.boltPort())) {
				Thread.sleep(50);
			}
			answer(server, "CREATE (n:Committed {name: 'before the kill'}) RETURN n.name");
			server.await();
			Thread.sleep(Long.MAX_VALUE);
		}

	}

	@Test
	void aPortInUseIsSaidWithTheSettingToChange() throws IOException {
		LocalNeo4jSettings settings = settings(LIB);
		try (ServerSocket taken = new ServerSocket(settings.boltPort(), 1, java.net.InetAddress.getLoopbackAddress())) {
			assertThatThrownBy(() -> LocalNeo4j.start(settings)).isInstanceOf(DatabaseUnavailable.class)
				.hasMessageContaining("Port " + taken.getLocalPort() + " for Bolt")
				.extracting((failure) -> ((DatabaseUnavailable) failure).action())
				.asString()
				.contains("--policy-graph.neo4j.bolt-port=");
		}
	}

	@Test
	void missingJarsAreSaidWithWhatToDo() throws IOException {
		assertThatThrownBy(() -> LocalNeo4j.start(settings(this.home.resolve("nothing"))))
			.isInstanceOf(DatabaseUnavailable.class)
			.hasMessageContaining("Neo4j's jars are not in");
	}

	private static String answer(LocalNeo4j server, String statement) {
		try (Driver driver = GraphDatabase.driver(server.boltUri(),
				AuthTokens.basic(LocalNeo4j.USER, server.password()))) {
			return driver.executableQuery(statement).execute().records().get(0).get(0).asString();
		}
	}

	private LocalNeo4jSettings settings(Path lib) throws IOException {
		return new LocalNeo4jSettings(this.home, lib, FreePort.any(), FreePort.any(), "512m", "64m", false,
				Duration.ofMinutes(2));
	}

}
