package org.policygraph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the benchmarks read: the files of the folders that {@code -Dbenchmark.texts}
 * names, parted by commas; where they are missing, the texts that come with the program.
 */
final class BenchmarkTexts {

	private static final String FOLDERS = "../shared/documents,../shared/corpus";

	private static final List<Path> OWN = List.of(Path.of("src/test/resources/golden"), Path.of("import/policies"));

	private BenchmarkTexts() {
	}

	/** The bytes of all files whose names end so. */
	static List<byte[]> files(String ending) {
		List<Path> given = Stream.of(System.getProperty("benchmark.texts", FOLDERS).split(","))
			.map(Path::of)
			.filter(Files::isDirectory)
			.toList();
		return (given.isEmpty() ? OWN : given).stream().flatMap((folder) -> files(folder, ending).stream()).toList();
	}

	private static List<byte[]> files(Path folder, String ending) {
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter((file) -> file.toString().endsWith(ending) && !file.endsWith("outline.txt"))
				.sorted()
				.map(BenchmarkTexts::bytes)
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static byte[] bytes(Path file) {
		try {
			return Files.readAllBytes(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
