package org.policygraph.database;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/** The files that a local server needs: its configuration, our guard, its console. */
final class ServerFiles {

	private static final int LAST_LINES = 15;

	private static final String GUARD = Guard.class.getName().replace('.', '/') + ".class";

	private final LocalNeo4jSettings settings;

	ServerFiles(LocalNeo4jSettings settings) {
		this.settings = settings;
	}

	Path home() {
		return this.settings.home();
	}

	Path configuration() {
		return home().resolve("conf");
	}

	Path console() {
		return home().resolve("logs").resolve("console.log");
	}

	Path password() {
		return home().resolve("password");
	}

	/** Says which address is served; there while the server runs. */
	Path running() {
		return home().resolve("running");
	}

	Path lock() {
		return home().resolve("lock");
	}

	Path storeLock() {
		return home().resolve("data").resolve("databases").resolve("store_lock");
	}

	/** The database itself. */
	Path store() {
		return home().resolve("data").resolve("databases").resolve("neo4j");
	}

	/**
	 * A file that exists while an import writes the database. If it is there at a start,
	 * the import broke off and its files are useless.
	 */
	Path importing() {
		return home().resolve("importing");
	}

	/** Removes the files of an import that broke off. */
	void discardBrokenImport() throws IOException {
		if (Files.exists(importing())) {
			delete(store());
			delete(home().resolve("data").resolve("transactions").resolve("neo4j"));
			Files.delete(importing());
		}
	}

	private static void delete(Path folder) throws IOException {
		if (Files.exists(folder)) {
			try (Stream<Path> below = Files.walk(folder)) {
				for (Path path : below.sorted(Comparator.reverseOrder()).toList()) {
					Files.delete(path);
				}
			}
		}
	}

	Path guard() {
		return home().resolve("guard.jar");
	}

	/**
	 * Neo4j's classes as Java loaded them, which makes later starts faster by a third.
	 */
	Path classArchive() {
		return home().resolve("classes-" + Runtime.version() + ".jsa");
	}

	void write() throws IOException {
		Files.createDirectories(configuration());
		Files.createDirectories(console().getParent());
		Files.write(configuration().resolve("neo4j.conf"), configurationLines());
		byte[] guard = guardJar();
		if (!Files.exists(guard()) || !Arrays.equals(Files.readAllBytes(guard()), guard)) {
			Files.write(guard(), guard);
		}
	}

	/**
	 * The class alone, at a fixed time: the archive of classes below wants the same file
	 * again.
	 */
	private static byte[] guardJar() throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (InputStream guard = Guard.class.getResourceAsStream("Guard.class");
				JarOutputStream jar = new JarOutputStream(bytes)) {
			if (guard == null) {
				throw new IOException(GUARD + " is missing from this build");
			}
			ZipEntry entry = new ZipEntry(GUARD);
			entry.setTime(0);
			jar.putNextEntry(entry);
			guard.transferTo(jar);
			jar.closeEntry();
		}
		return bytes.toByteArray();
	}

	private List<String> configurationLines() {
		return List.of("# Written anew at every start; change the settings of Policy Graph instead.",
				"server.default_listen_address=127.0.0.1", "server.default_advertised_address=127.0.0.1",
				"server.bolt.enabled=true", "server.bolt.listen_address=127.0.0.1:" + this.settings.boltPort(),
				"server.bolt.advertised_address=127.0.0.1:" + this.settings.boltPort(), "server.http.enabled=true",
				"server.http.listen_address=127.0.0.1:" + this.settings.httpPort(),
				"server.http.advertised_address=127.0.0.1:" + this.settings.httpPort(), "server.https.enabled=false",
				"dbms.security.auth_enabled=true", "dbms.usage_report.enabled=false", "client.allow_telemetry=false",
				"server.memory.pagecache.size=" + this.settings.pageCache(), "dbms.shutdown_transaction_end_timeout=2s",
				"db.tx_log.rotation.retention_policy=100M size",
				"internal.dbms.bolt.netty_server_shutdown_quiet_period=0",
				// By twos, as is the default, merging texts costs more than all else that
				// an
				// import writes.
				"internal.dbms.index.lucene.merge_factor=10");
	}

	/** Whether a server that has made no data yet would start here. */
	boolean isFirstStart() {
		return !Files.exists(password());
	}

	boolean hasJars() {
		if (!Files.isDirectory(this.settings.lib())) {
			return false;
		}
		try (Stream<Path> jars = Files.list(this.settings.lib())) {
			return jars.anyMatch((jar) -> jar.getFileName().toString().startsWith("neo4j-server"));
		}
		catch (IOException ex) {
			return false;
		}
	}

	/** The end of the output of the server, for a message to its user. */
	String lastLines() {
		try (Stream<String> lines = Files.lines(console())) {
			List<String> all = lines.filter((line) -> !line.startsWith("\tat ")).toList();
			return String.join("\n", all.subList(Math.max(0, all.size() - LAST_LINES), all.size()));
		}
		catch (IOException ex) {
			return "(" + console() + " cannot be read)";
		}
	}

}
