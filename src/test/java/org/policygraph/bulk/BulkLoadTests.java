package org.policygraph.bulk;

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

import org.policygraph.database.DatabaseImport;
import org.policygraph.database.DatabaseUnavailable;
import org.policygraph.database.LocalNeo4j;
import org.policygraph.database.LocalNeo4jSettings;
import org.policygraph.load.Importer;
import org.policygraph.reading.ImportFile;
import org.policygraph.reading.ImportFiles;
import org.policygraph.reading.Outcome;
import org.policygraph.reading.PolicyReading;
import org.policygraph.testing.DocumentsOfOrder;
import org.policygraph.testing.FreePort;
import org.policygraph.testing.GraphDump;
import org.policygraph.testing.ServerTemplate;
import org.policygraph.testing.SharedReading;
import org.policygraph.testing.TestServer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Both ways of loading, with a real Neo4j, make one and the same graph. */
class BulkLoadTests {

	private static final int DOCUMENTS = 30;

	private static final PolicyReading READING = SharedReading.get();

	@TempDir
	private Path folder;

	@Test
	void aBulkLoadMakesTheGraphThatImportsMake() throws IOException {
		Path documents = DocumentsOfOrder.write(this.folder.resolve("documents"), DOCUMENTS, READING.regions());
		List<Path> files = ImportFiles.documents(List.of(documents, Path.of("import", "policies")));
		List<Outcome> imported = new ArrayList<>();
		TestServer server = TestServer.shared();
		new Importer(READING, server.loader()).importFiles(files.stream().map(ImportFile::of).toList(),
				(outcome, reserves, counts) -> imported.add(outcome));
		GraphDump incremental = GraphDump.of(server.driver());
		LocalNeo4jSettings settings = settings("bulk");
		DatabaseImport database = new DatabaseImport(settings);
		database.requireEmpty();
		BulkReport report = new BulkLoad(READING, this.folder.resolve("csv")).write(files.size(),
				(index) -> Source.of(files.get(index)), (outcome) -> {
				});
		database.run(report.arguments());
		assertThatThrownBy(database::requireEmpty).isInstanceOf(DatabaseUnavailable.class)
			.hasMessageContaining("holds a database already");
		GraphDump bulk = dump(settings);
		assertThat(report.outcomes()).isEqualTo(imported);
		assertThat(report.outcomes()).extracting(Outcome::status).contains(Outcome.Status.values());
		assertThat(bulk.lines()).hasSizeGreaterThan(10_000).containsExactlyElementsOf(incremental.lines());
		assertThat(bulk.lines()).filteredOn((line) -> line.contains("ALIGNS_WITH")).hasSizeGreaterThan(10);
		assertThat(bulk.lines()).filteredOn((line) -> line.contains("type=STRING:SUPERSEDES")).hasSize(3);
		assertThat(bulk.hash()).isEqualTo(incremental.hash());
	}

	/** As the first start of the program after a bulk load finds it. */
	private static GraphDump dump(LocalNeo4jSettings settings) {
		ServerTemplate.classesTo(settings.home());
		try (LocalNeo4j server = LocalNeo4j.start(settings).await();
				Driver driver = GraphDatabase.driver(server.boltUri(),
						AuthTokens.basic(LocalNeo4j.USER, server.password()))) {
			ServerTemplate.applySchema(driver);
			return GraphDump.of(driver);
		}
	}

	private LocalNeo4jSettings settings(String name) throws IOException {
		return new LocalNeo4jSettings(this.folder.resolve(name), Path.of("target", "neo4j", "lib"), FreePort.any(),
				FreePort.any(), "512m", "64m", false, Duration.ofMinutes(3));
	}

}
