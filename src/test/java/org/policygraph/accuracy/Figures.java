package org.policygraph.accuracy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A row of {@code accuracy.csv}.
 *
 * @param set which documents
 * @param kind which kind of fact
 * @param before F1 before the documents of the field were read
 * @param floor what F1 must not fall below
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
