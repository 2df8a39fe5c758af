package org.policygraph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Logging;
import org.neo4j.driver.NotificationConfig;

import org.springframework.util.FileSystemUtils;

import org.policygraph.bulk.BulkLoad;
import org.policygraph.bulk.BulkReport;
import org.policygraph.bulk.Source;
import org.policygraph.corpus.Corpus;
import org.policygraph.corpus.CorpusDocument;
import org.policygraph.database.DatabaseImport;
import org.policygraph.database.LocalNeo4j;
import org.policygraph.database.LocalNeo4jSettings;
import org.policygraph.graph.Rows;
import org.policygraph.load.GraphLoader;
import org.policygraph.load.ImportReport;
import org.policygraph.load.Importer;
import org.policygraph.policy.Policy;
import org.policygraph.reading.ImportFile;
import org.policygraph.reading.Outcome.Status;
import org.policygraph.reading.PolicyReading;
import org.policygraph.server.ReadyGraph;
import org.policygraph.testing.FreePort;

/**
 * How fast documents come into the graph, in one run: incrementally, unchanged, one of
 * them edited, in bulk; what the database itself can write; and a sample of them as two
 * other ways of writing would do it.
 * Arguments: how many documents, and how many of them are the sample.
 */
final class ImportBenchmark {

	private static final Path WORK = Path.of("target", "benchmark", "import");

	private static final double SECOND = 1e9;

	private static final int STEP = 1000;

	private final PolicyReading reading = PolicyReading.load();

	private final AtomicLong mostHeap = new AtomicLong();

	private double rate;

	/** Of the second half of the documents: the compilers have done most by then. */
	private double halfRate;

	public static void main(String[] arguments) throws IOException {
		int documents = (arguments.length > 0) ? Integer.parseInt(arguments[0]) : 1000;
		int sample = (arguments.length > 1) ? Integer.parseInt(arguments[1]) : 50;
		new ImportBenchmark().run(documents, Math.min(sample, documents));
	}

	private void run(int count, int sample) throws IOException {
		FileSystemUtils.deleteRecursively(WORK);
		List<Path> files = generate(count);
		List<Path> few = files.subList(0, sample);
		double ours = with("incremental", (loader, driver) -> measure(loader, driver, files, few));
		double plain = with("plain", (loader, driver) -> {
			emptyImport(loader);
			return new PlainWriting(driver).rate();
		});
		System.out.printf("UNWIND CREATE, one session, 2,000 tasks and 8,000 relationships a transaction, nothing read: "
				+ "%.0f relationships a second; ours / that %.2f, its second half %.2f%n", plain, this.rate / plain,
				this.halfRate / plain);
		double naive = with("naive", (loader, driver) -> {
			emptyImport(loader);
			return rate("one MERGE an entity, a transaction a document", () -> write(few, new NaiveWriting(driver)));
		});
		double mapped = with("mapped", (loader, driver) -> {
			emptyImport(loader);
			return rate("Spring Data Neo4j saveAll", () -> write(few, new MappedWriting(driver)));
		});
		System.out.printf("ours / naive %.1f, ours / saveAll %.1f (relationships a second, %d documents)%n", ours / naive,
				ours / mapped, sample);
		bulk(files);
	}

	private double measure(GraphLoader loader, Driver driver, List<Path> files, List<Path> few) {
		double ours = rate("ours on the sample, cold", () -> importAll(loader, few).written().relationshipsCreated());
		try (var session = driver.session()) {
			session.run("MATCH (n) WHERE n:Document OR n:Action OR n:Task OR n:Section OR n:Target OR n:Department "
					+ "OR n:Area OR n:Indicator CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 2000 ROWS")
				.consume();
		}
		ours = rate("ours on the sample", () -> importAll(new GraphLoader(driver), few).written().relationshipsCreated());
		this.mostHeap.set(0);
		this.rate = rate("incremental", () -> inSteps(loader, files));
		System.out.printf("tasks %d, most heap after a collection %d MB of %d MB%n", loader.counts().tasks(),
				this.mostHeap.get() >> 20, Runtime.getRuntime().maxMemory() >> 20);
		long start = System.nanoTime();
		ImportReport again = importAll(loader, files);
		double seconds = (System.nanoTime() - start) / SECOND;
		System.out.printf("unchanged: %.1f s, %.0f documents a second, %d unchanged, written %s%n", seconds,
				files.size() / seconds, again.count(Status.UNCHANGED), again.written());
		edit(loader, files.get(files.size() / 2), "one edited, the first of all");
		edit(loader, files.get(files.size() / 2 + 1), "another edited");
		return ours;
	}

	private void edit(GraphLoader loader, Path file, String which) {
		edit(file);
		long start = System.nanoTime();
		ImportReport edited = importAll(loader, List.of(file));
		System.out.printf("%s: %.3f s, %s%n", which, (System.nanoTime() - start) / SECOND, edited.written());
	}

	private static void edit(Path file) {
		try {
			Files.writeString(file, Files.readString(file).replace("（二）", "（二）从速"));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private interface Counted {

		long relationships();

	}

	private static double rate(String name, Counted work) {
		long start = System.nanoTime();
		long relationships = work.relationships();
		double seconds = (System.nanoTime() - start) / SECOND;
		System.out.printf("%s: %d relationships in %.1f s, %.0f a second%n", name, relationships, seconds,
				relationships / seconds);
		return relationships / seconds;
	}

	/** Regions are there before anything is measured. */
	private void emptyImport(GraphLoader loader) {
		importAll(loader, List.of());
	}

	private ImportReport importAll(GraphLoader loader, List<Path> files) {
		return new Importer(this.reading, loader).importFiles(files.stream().map(ImportFile::of).toList(),
				(outcome, reserves, written) -> noteHeap());
	}

	/** One import, with its rate and heap told on the way. */
	private long inSteps(GraphLoader loader, List<Path> files) {
		long[] before = { 0, System.nanoTime(), 0 };
		long[] half = { 0, 0 };
		long all = new Importer(this.reading, loader)
			.importFiles(files.stream().map(ImportFile::of).toList(), (outcome, reserves, written) -> {
				noteHeap();
				if (before[0] == files.size() / 2) {
					half[0] = System.nanoTime();
					half[1] = written.relationshipsCreated();
				}
				if (++before[0] % STEP == 0) {
					long now = System.nanoTime();
					System.out.printf("  %d documents: %.0f relationships a second since the line before, most heap %d MB%n",
							before[0], (written.relationshipsCreated() - before[2]) / ((now - before[1]) / SECOND),
							this.mostHeap.get() >> 20);
					before[1] = now;
					before[2] = written.relationshipsCreated();
				}
			})
			.written()
			.relationshipsCreated();
		this.halfRate = (all - half[1]) / ((System.nanoTime() - half[0]) / SECOND);
		System.out.printf("second half: %.0f relationships a second%n", this.halfRate);
		return all;
	}

	private void noteHeap() {
		long used = ManagementFactory.getMemoryPoolMXBeans()
			.stream()
			.filter((pool) -> pool.getType() == MemoryType.HEAP)
			.map(MemoryPoolMXBean::getCollectionUsage)
			.filter((usage) -> usage != null)
			.mapToLong(MemoryUsage::getUsed)
			.sum();
		this.mostHeap.accumulateAndGet(used, Math::max);
	}

	private long write(List<Path> files, Consumer<Rows> writing) {
		long relationships = 0;
		for (Path file : files) {
			Policy policy = this.reading.reader().read(file);
			Rows rows = this.reading.rows().of(policy);
			writing.accept(rows);
			relationships += rows.edges().size();
		}
		return relationships;
	}

	private void bulk(List<Path> files) throws IOException {
		DatabaseImport database = new DatabaseImport(settings("bulk"));
		database.requireEmpty();
		long start = System.nanoTime();
		BulkReport report = new BulkLoad(this.reading, WORK.resolve("csv")).write(files.size(),
				(index) -> Source.of(files.get(index)), (outcome) -> {
				});
		long read = System.nanoTime();
		database.run(report.arguments());
		long end = System.nanoTime();
		System.out.printf("bulk: reading %.1f s, neo4j-admin %.1f s, %d relationships, %.0f a second%n",
				(read - start) / SECOND, (end - read) / SECOND, report.relationships(),
				report.relationships() / ((end - start) / SECOND));
	}

	private interface Measured {

		double with(GraphLoader loader, Driver driver);

	}

	/** The driver is as quiet here as in the program. */
	@SuppressWarnings("deprecation")
	private double with(String name, Measured measured) {
		Config.ConfigBuilder config = Config.builder()
			.withLogging(Logging.slf4j())
			.withNotificationConfig(NotificationConfig.disableAllConfig());
		try (LocalNeo4j server = LocalNeo4j.start(settings(name)).await();
				Driver connected = GraphDatabase.driver(server.boltUri(),
						AuthTokens.basic(LocalNeo4j.USER, server.password()), config.build())) {
			return measured.with(new ReadyGraph(connected, new GraphLoader(connected), null).await(), connected);
		}
	}

	private static LocalNeo4jSettings settings(String name) {
		return new LocalNeo4jSettings(WORK.resolve(name), Path.of("target", "neo4j", "lib"), FreePort.any(),
				FreePort.any(), "2g", "512m", false, Duration.ofMinutes(3));
	}

	private List<Path> generate(int count) throws IOException {
		Path folder = Files.createDirectories(WORK.resolve("documents"));
		Corpus corpus = new Corpus(this.reading.regions(), 1);
		for (int i = 0; i < count; i++) {
			CorpusDocument document = corpus.document(i);
			Files.writeString(folder.resolve(document.stem() + ".txt"), document.text());
		}
		try (Stream<Path> files = Files.list(folder)) {
			return new ArrayList<>(files.sorted().toList());
		}
	}

}
