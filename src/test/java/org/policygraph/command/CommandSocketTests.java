package org.policygraph.command;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;

import org.policygraph.command.CommandMessages.Request;
import org.policygraph.server.Start;
import org.policygraph.testing.TestServer;

import static org.assertj.core.api.Assertions.assertThat;

/** Commands beside a running server: the server carries them out. */
class CommandSocketTests {

	private static final String ROADS = "青岭市修路行动计划\n一、修路行动\n（一）修好路。（市交通运输局负责）\n";

	@TempDir
	private static Path home;

	private static TestServer server;

	private static ConfigurableApplicationContext application;

	private static CommandSocket socket;

	@TempDir
	private Path folder;

	private final ByteArrayOutputStream out = new ByteArrayOutputStream();

	private final ByteArrayOutputStream err = new ByteArrayOutputStream();

	@BeforeAll
	static void start() {
		server = TestServer.shared();
		List<String> settings = new ArrayList<>(List.of("--policy-graph.home=" + home, "--server.port=0",
				"--policy-graph.import-on-start=false", "--policy-graph.warm-up=false"));
		settings.addAll(List.of(server.programSettings()));
		application = Objects.requireNonNull(Start.run(WebApplicationType.SERVLET, settings));
		socket = CommandSocket.open(home, application).orElseThrow();
	}

	@AfterAll
	static void stop() {
		socket.close();
		assertThat(CommandMessages.socket(home)).doesNotExist();
		application.close();
	}

	@BeforeEach
	void empty() {
		server.empty();
	}

	@Test
	void anImportSaysWhatItSaysWithoutAServer() throws IOException {
		Path roads = Files.writeString(this.folder.resolve("roads.txt"), ROADS);
		Files.writeString(this.folder.resolve("nothing.txt"), "");
		Path report = this.folder.resolve("report.json");
		assertThat(run("import", this.folder.toString(), "--report", report.toString())).hasValue(3);
		assertThat(text(this.out)).contains("1 imported").contains("1 refused").contains("nothing.txt: ");
		assertThat(text(this.err)).contains("Import 导入 100%");
		assertThat(report).content().contains("IMPORTED").contains("REFUSED");
		assertThat(sources()).containsExactly("roads.txt");
		this.out.reset();
		assertThat(run("import", "--dry-run", roads.toString())).hasValue(0);
		assertThat(text(this.out)).contains("UNCHANGED  " + roads).contains("Nothing was written");
	}

	@Test
	void relativePathsStartWhereTheCommandWasTyped() throws IOException {
		Files.writeString(this.folder.resolve("roads.txt"), ROADS);
		Files.writeString(this.folder.resolve("list"), "none.txt\n");
		try (SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(CommandMessages.socket(home)))) {
			send(channel, Version.text(), "import", "--dry-run", "roads.txt");
			assertThat(received(channel)).contains("IMPORTED  roads.txt");
		}
		try (SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(CommandMessages.socket(home)))) {
			send(channel, Version.text(), "import", "--files", "list");
			assertThat(received(channel)).contains("none.txt").contains("does not exist");
		}
	}

	@Test
	void standardInputIsSentAlong() throws IOException {
		InputStream before = System.in;
		System.setIn(new ByteArrayInputStream(ROADS.getBytes(StandardCharsets.UTF_8)));
		try {
			assertThat(run("import", "-")).hasValue(0);
		}
		finally {
			System.setIn(before);
		}
		assertThat(sources()).containsExactly("standard input");
	}

	@Test
	void theGraphIsExported() throws IOException {
		Path roads = Files.writeString(this.folder.resolve("roads.txt"), ROADS);
		assertThat(run("import", roads.toString())).hasValue(0);
		Path exported = this.folder.resolve("graph.jsonl");
		assertThat(run("export", "--format", "jsonl", "-o", exported.toString())).hasValue(0);
		assertThat(exported).content().contains("修好路");
		assertThat(text(this.out)).contains("nodes, ").contains(exported.toString());
	}

	@Test
	void aMistypedOptionIsRefused() {
		assertThat(run("import", "--dryrun", "x")).hasValue(2);
		assertThat(text(this.err)).contains("did you mean --dry-run?");
	}

	@Test
	void aCommandOfAnotherVersionIsLeftToItsOwnProcess() throws IOException {
		try (SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(CommandMessages.socket(home)))) {
			send(channel, "0.0.0", "import", "x");
			assertThat(CommandMessages.receive(channel).kind()).isEqualTo(CommandMessages.OTHER_VERSION);
		}
	}

	@Test
	void aCommandLineThatMeansSomethingElseIsLeftToItsOwnProcess() throws IOException {
		String own = "--policy-graph.home=" + home;
		assertThat(CommandClient.socket(List.of("import", own, "x"), Map.of())).isPresent();
		assertThat(CommandClient.socket(List.of("import", "x"), Map.of())).isEmpty();
		assertThat(CommandClient.socket(List.of("import", own, "--watch", "x"), Map.of())).isEmpty();
		assertThat(CommandClient.socket(List.of("import", own, "--spring.neo4j.uri=bolt://x"), Map.of())).isEmpty();
		assertThat(CommandClient.socket(List.of("import", own, "x"), Map.of("SPRING_NEO4J_URI", "bolt://x"))).isEmpty();
		assertThat(CommandClient.socket(List.of("serve", own), Map.of())).isEmpty();
		assertThat(CommandClient.socket(List.of(), Map.of())).isEmpty();
		Path left = Files.createDirectories(this.folder.resolve("commands")).resolve("socket");
		Files.writeString(left, "left over from a server that is gone");
		assertThat(CommandClient.run(new String[] { "import", "--policy-graph.home=" + this.folder, "x" })).isEmpty();
	}

	/** A command that somebody stops ends in the server too, and the server goes on. */
	@Test
	void anImportEndsWithItsProcess() throws Exception {
		for (int i = 0; i < 400; i++) {
			Files.writeString(this.folder.resolve(i + ".txt"), ROADS.replace("青岭市", "青岭市第" + i + "区"));
		}
		try (SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(CommandMessages.socket(home)))) {
			send(channel, Version.text(), "import", ".");
			assertThat(CommandMessages.receive(channel).kind()).isEqualTo(CommandMessages.ERR);
		}
		for (Thread thread : Thread.getAllStackTraces().keySet()) {
			if (thread.getName().equals("command")) {
				thread.join(60_000);
				assertThat(thread.isAlive()).isFalse();
			}
		}
		assertThat(sources()).hasSizeLessThan(400);
		Path roads = Files.writeString(this.folder.resolve("roads.txt"), ROADS);
		assertThat(run("import", roads.toString())).hasValue(0);
		assertThat(sources()).contains("roads.txt");
	}

	@Test
	void itsOwnerAloneReachesTheSocket() throws IOException {
		Path of = CommandMessages.socket(home).resolveSibling("");
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(of))).isEqualTo("rwx------");
	}

	private void send(SocketChannel channel, String version, String... arguments) throws IOException {
		Request request = new Request(version, this.folder, List.of(arguments), new byte[0]);
		CommandMessages.send(channel, CommandMessages.REQUEST, request.bytes());
	}

	private static String received(SocketChannel channel) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		CommandMessages.Message message = CommandMessages.receive(channel);
		while (message.kind() != CommandMessages.EXIT) {
			bytes.write(message.content());
			message = CommandMessages.receive(channel);
		}
		return text(bytes);
	}

	private OptionalInt run(String... arguments) {
		List<String> all = new ArrayList<>(List.of(arguments));
		all.add("--policy-graph.home=" + home);
		PrintStream outBefore = System.out;
		PrintStream errBefore = System.err;
		System.setOut(new PrintStream(this.out, true, StandardCharsets.UTF_8));
		System.setErr(new PrintStream(this.err, true, StandardCharsets.UTF_8));
		try {
			return CommandClient.run(all.toArray(String[]::new));
		}
		finally {
			System.setOut(outBefore);
			System.setErr(errBefore);
		}
	}

	private static String text(ByteArrayOutputStream bytes) {
		return bytes.toString(StandardCharsets.UTF_8);
	}

	private static List<String> sources() {
		return server.driver()
			.executableQuery("MATCH (d:Document) WHERE d.imported RETURN d.source AS source ORDER BY source")
			.execute()
			.records()
			.stream()
			.map((row) -> row.get("source").asString())
			.toList();
	}

}
