package org.policygraph.accuracy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

import org.policygraph.file.SourceTextReader;
import org.policygraph.gazetteer.Regions;
import org.policygraph.text.CleanText;
import org.policygraph.text.TextCleaner;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The accuracy on documents whose texts are in this repository: eighteen that we made up
 * in the forms in which real documents circulate, and our six digests. No figure falls
 * below its floor in {@code own-documents/floors.csv}. These tests always run.
 */
class OwnDocumentsTests {

	/**
	 * Words as they should read where cleaning does not undo the wording of Taiwan yet.
	 */
	private static final Set<String> NOT_UNDONE_YET = Set.of("市数据局", "市通信管理局", "投放智能公共交通车辆300辆以上");

	/** Scores by the names of the annotations. */
	private static Map<String, Score> scores = Map.of();

	@TempDir
	private Path folder = Path.of("");

	@BeforeAll
	static void readAll() {
		scores = OwnDocuments.scores();
	}

	@AfterAll
	static void printTheSum() {
		System.out.println("All " + scores.size() + " documents:");
		System.out.print(ScoreTable.of(Evaluation.sum(scores)));
	}

	static Stream<String> names() {
		return OwnDocuments.all().stream().map(AnnotatedFile::name);
	}

	@ParameterizedTest
	@MethodSource("names")
	void noFigureFallsBelowItsFloor(String name) {
		Score score = scores.getOrDefault(name, Score.NOTHING);
		System.out.println(name);
		System.out.print(ScoreTable.of(score));
		SoftAssertions figures = new SoftAssertions();
		Map<String, Double> floors = OwnDocuments.floors().getOrDefault(name, Map.of());
		figures.assertThat(floors).as("floors of %s", name).isNotEmpty();
		floors.forEach((kind, floor) -> {
			double f1 = OwnDocuments.f1(score, kind);
			figures.assertThat(f1).as("F1 of %s in %s", kind, name).isGreaterThanOrEqualTo(floor);
			if (f1 > floor) {
				System.out.printf("F1 of %s rose from %s to %s: raise its floor.%n", kind, floor, f1);
			}
		});
		figures.assertAll();
	}

	@ParameterizedTest
	@MethodSource("kinds")
	void noFigureOfAllDocumentsTogetherFallsBelowItsFloor(String kind) {
		double floor = OwnDocuments.floors().getOrDefault(OwnDocuments.TOGETHER, Map.of()).getOrDefault(kind, 1.0);
		assertThat(OwnDocuments.f1(Evaluation.sum(scores), kind)).isGreaterThanOrEqualTo(floor);
	}

	static List<String> kinds() {
		return OwnDocuments.KINDS;
	}

	@Test
	void everyDocumentHasFloorsForAllItsKindsOfFacts() {
		Map<String, List<String>> missing = new LinkedHashMap<>();
		scores.forEach((name, score) -> score.tallies().forEach((kind, tally) -> {
			boolean counts = tally.right() + tally.missed() > 0;
			if (counts && !OwnDocuments.floors().getOrDefault(name, Map.of()).containsKey(kind)) {
				missing.computeIfAbsent(name, (unused) -> new ArrayList<>()).add(kind);
			}
		}));
		assertThat(missing).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("names")
	void everyAnnotatedWordStandsInTheSourceAtItsOffsets(String name) {
		AnnotatedFile file = OwnDocuments.named(name);
		CleanText text = new TextCleaner().clean(SourceTextReader.read(file.source()));
		WordPlaces places = new WordPlaces(text);
		PlacedWords words = new PlacedWords(text);
		SoftAssertions found = new SoftAssertions();
		quoted(file.json().path("sections")).filter((quote) -> !NOT_UNDONE_YET.contains(quote)).forEach((quote) -> {
			found.assertThat(places.has(quote)).as("\"%s\" stands in %s", quote, name).isTrue();
			if (places.has(quote)) {
				String atOffsets = words.in(places.find(quote, 0)).asString();
				found.assertThat(PlainWords.of(atOffsets)).isEqualTo(PlainWords.of(quote));
			}
		});
		found.assertAll();
	}

	@Test
	void aWordFileIsReadAsItsTextIs() throws IOException {
		String name = "01_notice_with_annexed_plan";
		AnnotatedFile text = OwnDocuments.named(name + ".json");
		Path documents = Files.createDirectory(this.folder.resolve("documents"));
		Path annotations = Files.createDirectory(this.folder.resolve("annotations"));
		Files.writeString(annotations.resolve(name + ".json"), text.json().toString());
		try (XWPFDocument word = new XWPFDocument();
				OutputStream file = Files.newOutputStream(documents.resolve(name + ".docx"))) {
			Files.readAllLines(text.source()).forEach((line) -> word.createParagraph().createRun().setText(line));
			word.write(file);
		}
		Score read = Evaluation.sum(new Evaluation(Regions.load()).of(annotations, documents));
		assertThat(read.tallies()).isEqualTo(scores.getOrDefault(name + ".json", Score.NOTHING).tallies());
	}

	/** Every title, mention and quote of an annotation. */
	private static Stream<String> quoted(JsonNode items) {
		return items.values()
			.stream()
			.flatMap((item) -> Stream
				.of(Stream.of(item.path("title").asString()),
						item.path("departments").values().stream().map((organ) -> organ.path("mention").asString()),
						item.path("targets").values().stream().map((target) -> target.path("quote").asString()),
						quoted(item.path("children")))
				.flatMap((part) -> part));
	}

}
