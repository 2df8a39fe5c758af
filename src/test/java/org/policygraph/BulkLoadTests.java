package org.policygraph;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

import org.policygraph.bulk.BulkLoad;
import org.policygraph.bulk.BulkReport;
import org.policygraph.bulk.Source;
import org.policygraph.database.DatabaseImport;
import org.policygraph.database.DatabaseUnavailable;
import org.policygraph.database.FreePort;
import org.policygraph.database.LocalNeo4j;
import org.policygraph.database.LocalNeo4jSettings;
import org.policygraph.load.GraphLoader;
import org.policygraph.load.Importer;
import org.policygraph.reading.ImportFile;
import org.policygraph.reading.ImportFiles;
import org.policygraph.reading.Outcome;
import org.policygraph.reading.PolicyReading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Both ways of loading, with a real Neo4j, make one and the same graph. */
class BulkLoadTests {

	private static final int DOCUMENTS = 30;

	private final PolicyReading reading = PolicyReading.load();

	@TempDir
	private Path folder;

	@Test
	void aBulkLoadMakesTheGraphThatImportsMake() throws IOException {
		Path documents = DocumentsOfOrder.write(this.folder.resolve("documents"), DOCUMENTS, this.reading.regions());
		List<Path> files = ImportFiles.documents(List.of(documents, Path.of("import", "policies")));
		List<Outcome> imported = new ArrayList<>();
		GraphDump incremental = dump(settings("incremental"),
				(loader) -> new Importer(this.reading, loader).importFiles(files.stream().map(ImportFile::of).toList(),
						(outcome, reserves, counts) -> imported.add(outcome)));
		LocalNeo4jSettings settings = settings("bulk");
		DatabaseImport database = new DatabaseImport(settings);
		database.requireEmpty();
		BulkReport report = new BulkLoad(this.reading, this.folder.resolve("csv")).write(files.size(),
				(index) -> Source.of(files.get(index)), (outcome) -> {
				});
		database.run(report.arguments());
		assertThatThrownBy(database::requireEmpty).isInstanceOf(DatabaseUnavailable.class)
			.hasMessageContaining("holds a database already");
		GraphDump bulk = dump(settings, (loader) -> {
		});
		assertThat(report.outcomes()).isEqualTo(imported);
		assertThat(report.outcomes()).extracting(Outcome::status).contains(Outcome.Status.values());
		assertThat(bulk.lines()).hasSizeGreaterThan(10_000).containsExactlyElementsOf(incremental.lines());
		assertThat(bulk.lines()).filteredOn((line) -> line.contains("ALIGNS_WITH")).hasSizeGreaterThan(10);
		assertThat(bulk.lines()).filteredOn((line) -> line.contains("type=STRING:SUPERSEDES")).hasSize(3);
		assertThat(bulk.hash()).isEqualTo(incremental.hash());
	}

	@Test
	void aGraphIsGeneratedIntoAnEmptyDatabaseAlone() {
		String home = "--policy-graph.home=" + this.folder.resolve("generated");
		assertThat(PolicyGraph.commandLine().execute("generate", "--tasks", "50", home)).isZero();
		assertThat(this.folder.resolve("generated/neo4j/bulk")).doesNotExist();
		assertThat(PolicyGraph.commandLine().execute("generate", "--tasks", "50", home)).isEqualTo(1);
		assertThat(PolicyGraph.commandLine().execute("bulk-load", "import/policies", home)).isEqualTo(1);
	}

	private interface Loading {

		void with(GraphLoader loader);

	}

	private GraphDump dump(LocalNeo4jSettings settings, Loading loading) {
		try (LocalNeo4j server = LocalNeo4j.start(settings).await();
				Driver driver = GraphDatabase.driver(server.boltUri(),
						AuthTokens.basic(LocalNeo4j.USER, server.password()))) {
			GraphLoader loader = new ReadyGraph(driver, new GraphLoader(driver), null).await();
			loading.with(loader);
			return GraphDump.of(driver);
		}
	}

	private LocalNeo4jSettings settings(String name) throws IOException {
		return new LocalNeo4jSettings(this.folder.resolve(name), Path.of("target", "neo4j", "lib"), FreePort.any(),
				FreePort.any(), "512m", "64m", false, Duration.ofMinutes(3));
	}

}
