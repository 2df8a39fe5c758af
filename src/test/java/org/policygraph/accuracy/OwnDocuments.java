package org.policygraph.accuracy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.policygraph.gazetteer.Regions;

/**
 * The annotated documents whose texts are in this repository, and the floors of their
 * figures. {@code main} raises the floors to what is reached now; it lowers none.
 */
final class OwnDocuments {

	private static final Path FOLDER = Path.of("src", "test", "resources", "own-documents");

	private static final Path FLOORS = FOLDER.resolve("floors.csv");

	/** Folders of annotations, each with the folder of its documents. */
	private static final Map<Path, Path> FOLDERS = new LinkedHashMap<>();

	/** The row of floors for the facts of all documents together. */
	static final String TOGETHER = "all documents";

	static final List<String> KINDS = List.of("action", "task", "hierarchy", "department", "department+role", "region",
			"area", "target", "target+op", "citation", "metadata");

	static {
		FOLDERS.put(FOLDER.resolve("annotations"), FOLDER.resolve("documents"));
		FOLDERS.put(FOLDER.resolve("digests"), Path.of("import", "policies"));
	}

	private OwnDocuments() {
	}

	public static void main(String[] arguments) throws IOException {
		Map<String, Map<String, Double>> floors = floors();
		List<String> lines = new ArrayList<>(List.of("document," + String.join(",", KINDS)));
		Map<String, Score> scores = scores();
		scores.put(TOGETHER, Evaluation.sum(scores));
		scores.forEach((name, score) -> {
			Map<String, Double> old = floors.getOrDefault(name, Map.of());
			lines.add(name + "," + String.join(",", KINDS.stream().map((kind) -> cell(score, kind, old)).toList()));
		});
		Files.write(FLOORS, lines);
	}

	private static String cell(Score score, String kind, Map<String, Double> old) {
		Tally tally = score.tallies().getOrDefault(kind, Tally.NOTHING);
		boolean annotated = tally.right() + tally.missed() > 0;
		return annotated ? ScoreTable.figure(Math.max(f1(score, kind), old.getOrDefault(kind, 0.0))) : "";
	}

	static List<AnnotatedFile> all() {
		return FOLDERS.entrySet()
			.stream()
			.flatMap((folder) -> AnnotatedFile.all(folder.getKey(), folder.getValue()).stream())
			.toList();
	}

	static AnnotatedFile named(String name) {
		return all().stream().filter((file) -> file.name().equals(name)).findFirst().orElseThrow();
	}

	static Map<String, Score> scores() {
		Evaluation evaluation = new Evaluation(Regions.load());
		Map<String, Score> scores = new LinkedHashMap<>();
		FOLDERS.forEach((annotations, documents) -> scores.putAll(evaluation.of(annotations, documents)));
		return scores;
	}

	/** F1 to three decimals, as floors have them. */
	static double f1(Score score, String kind) {
		return Double.parseDouble(ScoreTable.figure(score.tallies().getOrDefault(kind, Tally.NOTHING).f1()));
	}

	/** The floors by document and kind; a kind of which nothing is annotated has none. */
	static Map<String, Map<String, Double>> floors() {
		if (!Files.exists(FLOORS)) {
			return Map.of();
		}
		Map<String, Map<String, Double>> floors = new LinkedHashMap<>();
		try (Stream<String> lines = Files.lines(FLOORS)) {
			lines.skip(1).map((line) -> Arrays.asList(line.split(",", -1))).forEach((cells) -> {
				Map<String, Double> row = new LinkedHashMap<>();
				for (int i = 0; i < KINDS.size(); i++) {
					if (!cells.get(i + 1).isEmpty()) {
						row.put(KINDS.get(i), Double.parseDouble(cells.get(i + 1)));
					}
				}
				floors.put(cells.get(0), row);
			});
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return floors;
	}

}
