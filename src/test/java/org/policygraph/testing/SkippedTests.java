package org.policygraph.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Says at the end of a build how many tests were skipped, and why. It reads the reports
 * of Surefire.
 * <p>
 * A test that needs {@code ../shared} must not be skipped where that folder is. Where
 * {@code shared.required} is set, it must not be skipped at all.
 */
public final class SkippedTests {

	private static final String SHARED = "../shared";

	private final Map<String, List<String>> classesByReason = new TreeMap<>();

	/** Reads reports: files in XML, each with the tests of a class. */
	static SkippedTests in(Path reports) throws IOException {
		SkippedTests skipped = new SkippedTests();
		if (Files.isDirectory(reports)) {
			try (Stream<Path> files = Files.list(reports)) {
				for (Path file : files.filter((one) -> one.toString().endsWith(".xml")).sorted().toList()) {
					skipped.read(Jsoup.parse(Files.readString(file), "", Parser.xmlParser()));
				}
			}
		}
		return skipped;
	}

	private void read(Document report) {
		for (Element test : report.select("testcase:has(> skipped)")) {
			String message = test.select("> skipped").attr("message").replace('\\', '/');
			String reason = message.contains(SHARED) ? SHARED + " is missing"
					: message.replaceAll("^Assumption failed: |; skipped$", "");
			this.classesByReason.computeIfAbsent(reason, (any) -> new ArrayList<>()).add(test.attr("classname"));
		}
	}

	/** A line for each reason. */
	List<String> lines() {
		return this.classesByReason.entrySet().stream().map((one) -> line(one.getKey(), one.getValue())).toList();
	}

	private static String line(String reason, List<String> tests) {
		Set<String> classes = new HashSet<>(tests);
		return "Skipped because " + reason + ": " + counted(tests.size(), "test", "tests") + " in "
				+ counted(classes.size(), "class", "classes");
	}

	private static String counted(int number, String one, String several) {
		return number + " " + ((number == 1) ? one : several);
	}

	/** Whether a test was skipped that needs {@code ../shared}. */
	boolean lacksShared() {
		return this.classesByReason.keySet().stream().anyMatch((reason) -> reason.startsWith(SHARED));
	}

	/**
	 * Prints the lines.
	 * @param arguments the folder of the reports, and {@code true} where
	 * {@code ../shared} is required
	 */
	public static void main(String[] arguments) throws IOException {
		SkippedTests skipped = in(Path.of(arguments[0]));
		skipped.lines().forEach(System.out::println);
		boolean required = Boolean.parseBoolean(arguments[1]) || Files.isDirectory(Path.of("..", "shared"));
		if (required && skipped.lacksShared()) {
			System.out.println("Tests that need " + SHARED + " must run here. Put the texts there.");
			System.exit(1);
		}
	}

}
