package org.policygraph.accuracy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A row of {@code accuracy.csv}.
 *
 * @param set the set of documents
 * @param kind the kind of fact
 * @param before F1 of the first reading, kept as history
 * @param floor the F1 that the program must reach
 */
record Figures(AnnotatedSet set, String kind, double before, double floor) {

	static List<Figures> all() {
		try {
			return Files.readAllLines(Path.of("src", "test", "resources", "accuracy.csv"))
				.stream()
				.skip(1)
				.map((line) -> line.split(","))
				.map((row) -> new Figures(AnnotatedSet.valueOf(row[0]), row[1], Double.parseDouble(row[2]),
						Double.parseDouble(row[3])))
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static List<Figures> of(AnnotatedSet set) {
		return all().stream().filter((row) -> row.set == set).toList();
	}

}
