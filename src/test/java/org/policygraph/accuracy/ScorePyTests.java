package org.policygraph.accuracy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.policygraph.annotation.Annotation;
import org.policygraph.gazetteer.Organs;
import org.policygraph.gazetteer.Regions;
import org.policygraph.policy.Policy;
import org.policygraph.policy.PolicyReader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * Our figures equal those of {@code score.py} to the last digit, document by document,
 * for true readings and for damaged ones.
 */
class ScorePyTests {

	private static final Path SCORE_PY = Path.of("..", "shared", "gold", "score.py");

	private final JsonMapper json = JsonMapper.builder().build();

	/**
	 * One process scores all pairs: each by itself, with its figures as JSON, and those
	 * of whole readings together, as a table. What {@code score.py} works out again and
	 * again for the same words, it works out once.
	 */
	private static final String ALL_PAIRS = """
			import functools, importlib.util, json, sys
			spec = importlib.util.spec_from_file_location("score", sys.argv[1])
			score = importlib.util.module_from_spec(spec)
			spec.loader.exec_module(score)
			score.norm = functools.lru_cache(None)(score.norm)
			score.similar = functools.lru_cache(None)(score.similar)
			pairs = json.load(open(sys.argv[2], encoding="utf-8"))
			for pair in pairs:
			    sys.argv = ["score.py", *pair, "--json"]
			    score.main()
			sys.argv = ["score.py", *[file for pair in pairs[::2] for file in pair]]
			score.main()
			""";

	private static final Regions REGIONS = Regions.load();

	private static final PolicyReader READER = new PolicyReader(REGIONS, Organs.load(REGIONS));

	@TempDir
	private Path folder = Path.of("");

	@ParameterizedTest
	@EnumSource
	void figuresAgree(AnnotatedSet set) throws Exception {
		set.assumeAtHand();
		assumeTrue(Files.isReadable(SCORE_PY),
				"Skipped: the comparison with score.py, because it is not at " + SCORE_PY);
		assumeTrue(hasPython(), "Skipped: the comparison with score.py, because there is no python3");
		Score sum = Score.NOTHING;
		List<Score> scores = new ArrayList<>();
		List<List<String>> pairs = new ArrayList<>();
		for (AnnotatedFile file : AnnotatedFile.all(set.annotations(), set.sources())) {
			Policy policy = READER.read(file.source());
			JsonNode gold = new PlacedWords(policy.text()).in(file.json());
			JsonNode read = this.json.valueToTree(new Annotation(REGIONS).of(policy));
			JsonNode damaged = new DamagedReading(pairs.size()).of(read);
			for (JsonNode reading : List.of(read, damaged)) {
				scores.add(Score.of(AnnotationReader.read(gold), AnnotationReader.read(reading)));
				pairs.add(write(gold, reading, pairs.size()));
			}
			sum = sum.plus(scores.get(scores.size() - 2));
		}
		List<String> lines = scorePy(pairs).lines().toList();
		for (int i = 0; i < scores.size(); i++) {
			assertSameFigures(scores.get(i), this.json.readTree(lines.get(i)));
		}
		assertThat(ScoreTable.of(sum)).isEqualTo(String.join("\n", lines.subList(scores.size(), lines.size())) + "\n");
	}

	private static void assertSameFigures(Score score, JsonNode rows) {
		score.tallies().forEach((kind, tally) -> {
			JsonNode row = rows.get(kind);
			assertThat(tally.precision()).as(kind).isEqualTo(row.get("precision").asDouble());
			assertThat(tally.recall()).as(kind).isEqualTo(row.get("recall").asDouble());
			assertThat(tally.f1()).as(kind).isEqualTo(row.get("f1").asDouble());
		});
		assertThat(score.tallies()).hasSize(rows.size());
	}

	private List<String> write(JsonNode gold, JsonNode reading, int number) throws IOException {
		Path wanted = Files.writeString(this.folder.resolve(number + "-gold.json"), gold.toString());
		Path got = Files.writeString(this.folder.resolve(number + "-read.json"), reading.toString());
		return List.of(wanted.toString(), got.toString());
	}

	private static boolean hasPython() throws InterruptedException {
		try {
			return new ProcessBuilder("python3", "--version").start().waitFor() == 0;
		}
		catch (IOException ex) {
			return false;
		}
	}

	private String scorePy(List<List<String>> pairs) throws Exception {
		Path list = Files.writeString(this.folder.resolve("pairs.json"), this.json.writeValueAsString(pairs));
		ProcessBuilder builder = new ProcessBuilder("python3", "-c", ALL_PAIRS, SCORE_PY.toString(), list.toString())
			.redirectError(ProcessBuilder.Redirect.INHERIT);
		builder.environment().put("PYTHONIOENCODING", "utf-8");
		Process python = builder.start();
		String output = new String(python.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertThat(python.waitFor()).isZero();
		return output;
	}

}
