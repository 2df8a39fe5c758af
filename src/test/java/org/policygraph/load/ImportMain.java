package org.policygraph.load;

import java.nio.file.Path;
import java.util.List;

import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

import org.policygraph.reading.ImportFiles;
import org.policygraph.reading.PolicyReading;

/**
 * An import as a process of its own, to be killed. Arguments: address, user, password,
 * folder. Says so when it begins.
 */
final class ImportMain {

	private ImportMain() {
	}

	public static void main(String[] arguments) {
		PolicyReading reading = PolicyReading.load();
		try (Driver driver = GraphDatabase.driver(arguments[0], AuthTokens.basic(arguments[1], arguments[2]));
				ImportFiles files = ImportFiles.of(List.of(Path.of(arguments[3])))) {
			GraphLoader loader = new GraphLoader(driver);
			System.out.println("begins");
			new Importer(reading, loader).importFiles(files.files(), (outcome, reserves, written) -> {
			});
		}
	}

}
