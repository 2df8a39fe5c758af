package org.policygraph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

import org.policygraph.bulk.BulkLoad;
import org.policygraph.bulk.BulkReport;
import org.policygraph.bulk.Source;
import org.policygraph.bulk.TableFolders;
import org.policygraph.database.DatabaseImport;
import org.policygraph.database.LocalNeo4j;
import org.policygraph.database.LocalNeo4jSettings;
import org.policygraph.load.GraphLoader;
import org.policygraph.reading.ImportFiles;
import org.policygraph.reading.Outcome;
import org.policygraph.reading.PolicyReading;
import org.policygraph.server.ReadyGraph;
import org.policygraph.testing.DocumentsOfOrder;
import org.policygraph.testing.FreePort;
import org.policygraph.testing.GraphDump;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The job on a real cluster, with one of two workers killed on the way, makes the graph
 * that a bulk load makes of the same files.
 */
class SparkJobTests {

	private static final int DOCUMENTS = 100;

	private final PolicyReading reading = PolicyReading.load();

	@TempDir
	private Path folder;

	private Path documents = Path.of("");

	private BulkReport bulk = new BulkReport(List.of(), 0, 0, 0, 0, 0, 0, List.of());

	@BeforeEach
	void loadInBulk() throws IOException {
		this.documents = DocumentsOfOrder.write(this.folder.resolve("documents"), DOCUMENTS, this.reading.regions());
		List<Path> files = ImportFiles.documents(List.of(this.documents, policies()));
		this.bulk = new BulkLoad(this.reading, this.folder.resolve("csv")).write(files.size(),
				(index) -> Source.of(files.get(index)), (outcome) -> {
				});
	}

	private static Path policies() {
		return Path.of("import", "policies").toAbsolutePath();
	}

	@Test
	void aWorkerThatIsKilledWhileItReadsChangesNothing() throws Exception {
		Path output = this.folder.resolve("output");
		try (SparkCluster cluster = new SparkCluster(this.folder.resolve("cluster"))) {
			Process job = cluster.submit(this.documents.toString(), policies().toString(), output.toString());
			kill(cluster, job, null);
			assertThat(SparkCluster.succeeds(job)).as(cluster.log()).isTrue();
			assertThat(cluster.log()).contains("Lost executor");
		}
		assertThat(tables(TableFolders.arguments(output))).isEqualTo(tables(this.bulk.arguments()));
		assertThat(outcomes(output.resolve("files"))).containsExactlyElementsOf(outcomes(this.bulk.outcomes()));
		assertThat(outcomes(output.resolve("refused"))).hasSize(1).allMatch((line) -> line.contains("900004.txt"));
		assertThat(graph("spark", TableFolders.arguments(output)).hash())
			.isEqualTo(graph("bulk", this.bulk.arguments()).hash());
	}

	@Test
	void aWorkerThatIsKilledWhileItWritesChangesNothing() throws Exception {
		Path output = this.folder.resolve("output");
		try (SparkCluster cluster = new SparkCluster(this.folder.resolve("cluster"))) {
			Process job = cluster.submit(this.documents.toString(), policies().toString(), output.toString());
			kill(cluster, job, output.resolve(TableFolders.ROWS));
			assertThat(SparkCluster.succeeds(job)).as(cluster.log()).isTrue();
			assertThat(cluster.log()).contains("Lost executor");
		}
		assertThat(tables(TableFolders.arguments(output))).isEqualTo(tables(this.bulk.arguments()));
	}

	@Test
	void anArchiveIsReadAsTheFilesInItAndNothingIsOverwritten() throws Exception {
		Path archive = this.folder.resolve("documents.zip");
		try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
			for (Path file : ImportFiles.documents(List.of(this.documents))) {
				zip.putNextEntry(new ZipEntry(file.getFileName().toString()));
				Files.copy(file, zip);
				zip.closeEntry();
			}
		}
		String[] arguments = { archive.toString(), policies().toString(), this.folder.resolve("output").toString() };
		assertThat(SparkCluster.succeeds(SparkCluster.submit("local[2]", this.folder, arguments))).isTrue();
		assertThat(tables(TableFolders.arguments(this.folder.resolve("output"))))
			.isEqualTo(tables(this.bulk.arguments()));
		assertThat(SparkCluster.succeeds(SparkCluster.submit("local[2]", this.folder, arguments))).isFalse();
		assertThat(this.folder.resolve("job.log")).content().contains("exists already");
	}

	/** Waits until a worker has read something, or something is written, and kills it. */
	private static void kill(SparkCluster cluster, Process job, @Nullable Path written) throws InterruptedException {
		await(job, () -> (written != null) ? SparkCluster.holds(written, "part-")
				: cluster.workers().stream().anyMatch(SparkCluster.Worker::hasRead));
		cluster.workers()
			.stream()
			.filter(SparkCluster.Worker::hasRead)
			.findFirst()
			.orElse(cluster.workers().get(0))
			.kill();
	}

	private static void await(Process job, BooleanSupplier moment) throws InterruptedException {
		while (!moment.getAsBoolean()) {
			assertThat(job.isAlive()).as("the job ended before its worker could be killed").isTrue();
			Thread.sleep(20);
		}
	}

	/**
	 * The rows of each table, told apart by its header, in one order. Which file gave
	 * which document is only noted where the files lie on the machine that imports.
	 */
	private static Map<String, List<String>> tables(List<String> options) throws IOException {
		Map<String, List<String>> tables = new TreeMap<>();
		for (String option : options) {
			boolean table = option.startsWith("--nodes=") || option.startsWith("--relationships=");
			if (table && !option.startsWith("--nodes=SourceFile")) {
				String[] words = option.split("[=,]");
				List<String> rows = new ArrayList<>();
				for (Path part : parts(Path.of(words[3]))) {
					rows.addAll(Files.readAllLines(part));
				}
				rows.sort(null);
				tables.put(words[0] + words[1] + " " + Files.readString(Path.of(words[2])), rows);
			}
		}
		return tables;
	}

	private static List<Path> parts(Path pattern) throws IOException {
		try (Stream<Path> files = Files.list(pattern.getParent())) {
			return files.filter((file) -> file.getFileName().toString().matches(pattern.getFileName().toString()))
				.toList();
		}
	}

	private static List<String> outcomes(List<Outcome> outcomes) {
		return outcomes.stream()
			.map((one) -> String.join(",", quoted("file:" + one.file()), one.status().name(), quoted(one.document()),
					String.valueOf(one.doubts()), quoted(one.reason())))
			.toList();
	}

	private static String quoted(@Nullable String words) {
		return '"' + ((words != null) ? words : "") + '"';
	}

	private static List<String> outcomes(Path folder) throws IOException {
		List<String> lines = new ArrayList<>();
		for (Path part : parts(folder.resolve("part-.*")).stream().sorted().toList()) {
			lines.addAll(Files.readAllLines(part));
		}
		return lines;
	}

	private GraphDump graph(String name, List<String> options) throws IOException {
		LocalNeo4jSettings settings = new LocalNeo4jSettings(this.folder.resolve(name),
				Path.of("target", "neo4j", "lib"), FreePort.any(), FreePort.any(), "512m", "64m", false,
				Duration.ofMinutes(3));
		new DatabaseImport(settings).run(options);
		try (LocalNeo4j server = LocalNeo4j.start(settings).await();
				Driver driver = GraphDatabase.driver(server.boltUri(),
						AuthTokens.basic(LocalNeo4j.USER, server.password()))) {
			new ReadyGraph(driver, new GraphLoader(driver), null).await();
			return GraphDump.of(driver);
		}
	}

}
