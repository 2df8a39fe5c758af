package org.policygraph.reading;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.policygraph.alignment.DocumentTasks;
import org.policygraph.alignment.TaskAligner;
import org.policygraph.bulk.CitingDocument;
import org.policygraph.gazetteer.Organs;
import org.policygraph.gazetteer.Regions;
import org.policygraph.graph.PolicyRows;
import org.policygraph.graph.Rows;
import org.policygraph.policy.Policy;
import org.policygraph.policy.PolicyReader;
import org.policygraph.text.Lexicons;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The number in {@code reading-rules.properties} goes up when the program reads something
 * else than before. {@code golden-readings.txt} holds the number and, for each golden
 * document, a digest of everything that it gives the graph.
 * <p>
 * After a change of readings: raise the number, then run this test once with
 * {@code -Dgolden.update=true}. It writes the file anew, and refuses where readings have
 * changed and the number has not.
 */
class RulesVersionTests {

	private static final Path RECORD = Path.of("src/test/resources/golden-readings.txt");

	private static final Path GOLDEN = Path.of("src/test/resources/golden");

	private static final Path POLICIES = Path.of("import/policies");

	private static final String RULES = "rules";

	private final Regions regions = Regions.load();

	private final Organs organs = Organs.load(this.regions);

	private final PolicyReader reader = new PolicyReader(this.regions, this.organs);

	private final PolicyRows rows = new PolicyRows(this.regions, this.organs, Lexicons.packed());

	@Test
	void theNumberGoesUpWhenAGoldenDocumentIsReadInAnotherWay() throws IOException {
		SortedMap<String, String> readings = readings();
		SortedMap<String, String> recorded = new TreeMap<>();
		Files.readAllLines(RECORD).forEach((line) -> recorded.put(line.split(" ")[0], line.split(" ")[1]));
		String number = String.valueOf(RulesVersion.current().number());
		List<String> changed = readings.entrySet()
			.stream()
			.filter((
					reading) -> !reading.getValue().equals(recorded.getOrDefault(reading.getKey(), reading.getValue())))
			.map(Map.Entry::getKey)
			.toList();
		if (number.equals(recorded.get(RULES))) {
			assertThat(changed)
				.as("These documents are read in another way than before. If you meant that, raise the "
						+ "version in src/main/resources/reading-rules.properties by one (it is %s) and run this test "
						+ "with -Dgolden.update=true; else find what your change did to them.", number)
				.isEmpty();
		}
		readings.put(RULES, number);
		if (Boolean.getBoolean("golden.update")) {
			Files.write(RECORD,
					readings.entrySet().stream().map((one) -> one.getKey() + " " + one.getValue()).toList());
		}
		else {
			assertThat(recorded).as("%s is out of date: run this test with -Dgolden.update=true", RECORD)
				.isEqualTo(readings);
		}
	}

	private SortedMap<String, String> readings() throws IOException {
		SortedMap<String, String> readings = new TreeMap<>();
		List<DocumentTasks> tasks = new ArrayList<>();
		for (Path file : documents()) {
			Policy policy = this.reader.read(file);
			Rows document = this.rows.of(policy);
			tasks.add(CitingDocument.of(document).tasks(this.regions));
			readings.put(file.toString().replace('\\', '/'), digest(lines(document, policy.doubts().size())));
		}
		TaskAligner aligner = new TaskAligner(Lexicons.packed());
		readings.put("alignments",
				digest(tasks.stream()
					.flatMap((citing) -> tasks.stream().flatMap((cited) -> aligner.align(citing, cited).stream()))
					.map(Object::toString)));
		return readings;
	}

	private static List<Path> documents() throws IOException {
		try (Stream<Path> golden = Files.walk(GOLDEN); Stream<Path> policies = Files.list(POLICIES)) {
			return Stream.concat(golden.filter((file) -> file.getFileName().toString().startsWith("source.")), policies)
				.sorted()
				.toList();
		}
	}

	/** Everything that a document gives the graph, one node or relationship a line. */
	private static Stream<String> lines(Rows rows, int doubts) {
		Stream<String> nodes = rows.nodes()
			.stream()
			.map((node) -> node.label() + " " + node.key() + " " + written(node.properties()));
		Stream<String> relationships = rows.edges()
			.stream()
			.map((edge) -> edge.relation() + " " + edge.from() + " " + edge.to() + " " + written(edge.properties()));
		return Stream.of(Stream.of("doubts " + doubts), nodes, relationships).flatMap((lines) -> lines);
	}

	private static String written(Map<String, Object> properties) {
		SortedMap<String, String> written = new TreeMap<>();
		properties.forEach((name, value) -> written.put(name,
				(value instanceof Object[] values) ? Arrays.toString(values) : String.valueOf(value)));
		return written.toString();
	}

	private static String digest(Stream<String> lines) {
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			lines.sorted().forEach((line) -> digest.update((line + "\n").getBytes(StandardCharsets.UTF_8)));
			return HexFormat.of().formatHex(digest.digest()).substring(0, 16);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
