package org.policygraph.outline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.provider.MethodSource;

import org.policygraph.file.SourceTextReader;
import org.policygraph.file.UnreadableSource;
import org.policygraph.text.CleanText;
import org.policygraph.text.PolicyTexts;
import org.policygraph.text.SourceText;
import org.policygraph.text.TextCleaner;

/**
 * Looks for inputs that break what {@link OutlineChecks} says, or take long, led by the
 * branches that inputs reach. Not part of the build; by hand, one after another:
 *
 * <pre>
 * JAZZER_FUZZ=1 mvn -q -P fuzz test -Dtest=ReadingFuzzTests#bytesAreRead
 * JAZZER_FUZZ=1 mvn -q -P fuzz test -Dtest=ReadingFuzzTests#piecesAreRead
 * JAZZER_FUZZ=1 mvn -q -P fuzz test -Dtest=ReadingFuzzTests#longTextsAreReadInTime
 * </pre>
 *
 * Each runs for ten minutes, or until it finds something, which it prints and keeps in
 * {@code target/fuzz}. Without the variable the seeds alone are tried.
 */
class ReadingFuzzTests {

	private static final Path FINDINGS = Path.of("target", "fuzz");

	/** Long enough for what grows with the square of a text to show. */
	private static final int LONG = 50_000;

	/**
	 * Seconds of processor time for a hundred thousand characters; without the fuzzer's
	 * instruments a tenth is plenty.
	 */
	private static final double SLOW = 2;

	private static final TextCleaner CLEANER = new TextCleaner();

	private static final OutlineReader READER = new OutlineReader();

	private static final List<String> PIECES = PolicyTexts.pieces();

	static Stream<byte[]> golden() throws IOException {
		try (Stream<Path> files = Files.walk(Path.of("src/test/resources/golden"))) {
			List<Path> sources = files.filter((file) -> file.endsWith("source.txt")).sorted().toList();
			List<byte[]> contents = new ArrayList<>();
			for (Path source : sources) {
				contents.add(Files.readAllBytes(source));
			}
			return contents.stream();
		}
	}

	@MethodSource("golden")
	@FuzzTest(maxDuration = "10m")
	void bytesAreRead(byte[] bytes) {
		check(bytes);
	}

	/** Each byte stands for a piece, so that hardly an input is wasted on mere noise. */
	@FuzzTest(maxDuration = "10m")
	void piecesAreRead(byte[] bytes) {
		check(text(bytes).getBytes(StandardCharsets.UTF_8));
	}

	/** A few pieces, over and over. */
	@FuzzTest(maxDuration = "10m")
	void longTextsAreReadInTime(byte[] bytes) {
		String unit = text(bytes);
		if (unit.isBlank() || bytes.length > 12) {
			return;
		}
		byte[] text = unit.repeat(LONG / unit.length() + 1).getBytes(StandardCharsets.UTF_8);
		long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
		SourceText source = read(text);
		if (source != null) {
			READER.read(CLEANER.clean(source));
			double seconds = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e9;
			if (seconds > SLOW * source.given().length() / 100_000) {
				keep(text);
				throw new AssertionError(seconds + " seconds for " + source.given().length() + " characters: " + unit);
			}
		}
	}

	private static void check(byte[] bytes) {
		SourceText source = read(bytes);
		if (source == null) {
			return;
		}
		try {
			CleanText text = CLEANER.clean(source);
			OutlineChecks.check(text, READER.read(text));
		}
		catch (RuntimeException | Error ex) {
			keep(bytes);
			throw ex;
		}
	}

	/** What is no text may be refused. */
	private static @Nullable SourceText read(byte[] bytes) {
		try {
			return SourceTextReader.read("given.txt", bytes);
		}
		catch (UnreadableSource ex) {
			return null;
		}
	}

	private static String text(byte[] bytes) {
		StringBuilder text = new StringBuilder();
		for (byte one : bytes) {
			text.append(PIECES.get((one & 0xFF) % PIECES.size()));
		}
		return text.toString();
	}

	private static void keep(byte[] bytes) {
		try {
			Files.createDirectories(FINDINGS);
			Files.write(FINDINGS.resolve(Integer.toHexString(Arrays.hashCode(bytes)) + ".txt"), bytes);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
