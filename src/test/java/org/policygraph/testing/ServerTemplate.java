package org.policygraph.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import ac.simons.neo4j.migrations.core.Migrations;
import ac.simons.neo4j.migrations.core.MigrationsConfig;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

import org.policygraph.database.LocalNeo4j;
import org.policygraph.database.LocalNeo4jSettings;

/**
 * The folder of a Neo4j server whose password is set, whose schema is applied and whose
 * archive of classes is made. It is made once, and kept until the schema, Neo4j or Java
 * change. A server that starts on a copy of it needs a fraction of the time.
 */
public final class ServerTemplate {

	/** Neo4j's jars, where the build puts them. */
	public static final Path LIB = Path.of("target", "neo4j", "lib");

	private static final Path FOLDER = Path.of("target", "neo4j-template");

	private static final Path SCHEMA = Path.of("cypher", "schema");

	/** What a start writes itself. */
	private static final Set<String> LEFT_OUT = Set.of("conf", "logs", "run", "running", "lock", "plugins", "import");

	private static final int MEGABYTE = 1 << 20;

	private ServerTemplate() {
	}

	/** Makes a server's folder that is as after its first start. */
	public static void copyTo(Path home) {
		try {
			copy(made(), home);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * The same, but without the database itself, so that an import of files can make it.
	 */
	public static void copyWithoutDatabaseTo(Path home) {
		copyTo(home);
		try {
			delete(home.resolve("data").resolve("databases").resolve("neo4j"));
			delete(home.resolve("data").resolve("transactions").resolve("neo4j"));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Puts Neo4j's classes, ready to be loaded, into a server's folder: its first start
	 * does all that it ever does, but sooner.
	 */
	public static void classesTo(Path home) {
		try {
			Files.createDirectories(home);
			try (Stream<Path> files = Files.list(made())) {
				for (Path file : files.filter(ServerTemplate::isOfClasses).toList()) {
					link(file, home.resolve(file.getFileName()));
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Applies the schema, as the program does. */
	public static void applySchema(Driver driver) {
		MigrationsConfig config = MigrationsConfig.builder().withLocationsToScan("classpath:cypher/schema").build();
		new Migrations(config, driver).apply();
	}

	/** Tests may run in several processes: one of them makes it. */
	private static synchronized Path made() throws IOException {
		Path template = FOLDER.resolve(key());
		Files.createDirectories(FOLDER);
		try (FileChannel channel = FileChannel.open(FOLDER.resolve("lock"), StandardOpenOption.CREATE,
				StandardOpenOption.WRITE); FileLock lock = channel.lock()) {
			if (lock.isValid() && !Files.exists(template)) {
				Path draft = FOLDER.resolve("draft");
				delete(draft);
				make(draft);
				shortenLogs(draft);
				Files.move(draft, template);
			}
		}
		return template;
	}

	private static void make(Path home) {
		LocalNeo4jSettings settings = new LocalNeo4jSettings(home, LIB, FreePort.any(), FreePort.any(), "512m", "64m",
				true, Duration.ofMinutes(3));
		try (LocalNeo4j server = LocalNeo4j.start(settings).await();
				Driver driver = GraphDatabase.driver(server.boltUri(),
						AuthTokens.basic(LocalNeo4j.USER, server.password()))) {
			applySchema(driver);
		}
	}

	/** Neo4j makes its logs of transactions 256 MB long: the empty part is not copied. */
	private static void shortenLogs(Path home) throws IOException {
		List<Path> logs;
		try (Stream<Path> files = Files.walk(home.resolve("data").resolve("transactions"))) {
			logs = files.filter((file) -> file.getFileName().toString().startsWith("neostore.transaction")).toList();
		}
		for (Path log : logs) {
			try (FileChannel channel = FileChannel.open(log, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
				channel.truncate(usedLength(channel));
			}
		}
	}

	/** Up to the last megabyte that is not all zeros. */
	private static long usedLength(FileChannel channel) throws IOException {
		ByteBuffer part = ByteBuffer.allocate(MEGABYTE);
		ByteBuffer zeros = ByteBuffer.allocate(MEGABYTE);
		long used = 0;
		for (long at = 0; at < channel.size(); at += MEGABYTE) {
			part.clear();
			channel.read(part, at);
			if (part.flip().mismatch(zeros.slice(0, part.limit())) >= 0) {
				used = at + MEGABYTE;
			}
		}
		return used;
	}

	/** Of all that the template depends on. */
	private static String key() throws IOException {
		try (Stream<Path> jars = Files.list(LIB); Stream<Path> schema = Files.list(SCHEMA)) {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			digest.update(Runtime.version().toString().getBytes(StandardCharsets.UTF_8));
			for (Path jar : jars.sorted().toList()) {
				digest.update(jar.getFileName().toString().getBytes(StandardCharsets.UTF_8));
			}
			for (Path file : schema.sorted().toList()) {
				digest.update(Files.readAllBytes(file));
			}
			return HexFormat.of().formatHex(digest.digest()).substring(0, 16);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * The archive of classes fits the very files that it was made of, so that those are
	 * linked.
	 */
	private static void copy(Path template, Path home) throws IOException {
		List<Path> files;
		try (Stream<Path> all = Files.walk(template)) {
			files = all.filter((file) -> !LEFT_OUT.contains(template.relativize(file).getName(0).toString())).toList();
		}
		for (Path file : files) {
			Path copy = home.resolve(template.relativize(file).toString());
			if (Files.isDirectory(file)) {
				Files.createDirectories(copy);
			}
			else if (isOfClasses(file)) {
				link(file, copy);
			}
			else {
				Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES);
			}
		}
	}

	private static boolean isOfClasses(Path file) {
		return file.toString().endsWith(".jsa") || file.toString().endsWith(".jar");
	}

	private static void link(Path file, Path copy) throws IOException {
		Files.deleteIfExists(copy);
		try {
			Files.createLink(copy, file);
		}
		catch (IOException | UnsupportedOperationException ex) {
			// On another disk: the server starts without the archive, and slower.
			Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES);
		}
	}

	static void delete(Path folder) throws IOException {
		if (Files.exists(folder)) {
			try (Stream<Path> below = Files.walk(folder)) {
				for (Path path : below.sorted(Comparator.reverseOrder()).toList()) {
					Files.delete(path);
				}
			}
		}
	}

}
