package org.policygraph.accuracy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

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

	private final Regions regions = Regions.load();

	private final PolicyReader reader = new PolicyReader(this.regions, Organs.load(this.regions));

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
		List<String> files = new ArrayList<>();
		for (AnnotatedFile file : AnnotatedFile.all(set.annotations(), set.sources())) {
			Policy policy = this.reader.read(file.source());
			JsonNode gold = new PlacedWords(policy.text()).in(file.json());
			JsonNode read = this.json.valueToTree(new Annotation(this.regions).of(policy));
			Score score = Score.of(AnnotationReader.read(gold), AnnotationReader.read(read));
			List<String> pair = write(gold, read, files.size());
			assertSameFigures(score, pair);
			JsonNode damaged = new DamagedReading(files.size()).of(read);
			assertSameFigures(Score.of(AnnotationReader.read(gold), AnnotationReader.read(damaged)),
					write(gold, damaged, files.size() + 1));
			files.addAll(pair);
			sum = sum.plus(score);
		}
		assertThat(ScoreTable.of(sum)).isEqualTo(scorePy(files, List.of()));
	}

	private void assertSameFigures(Score score, List<String> files) throws Exception {
		JsonNode rows = this.json.readTree(scorePy(files, List.of("--json")));
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

	private static String scorePy(List<String> files, List<String> options) throws Exception {
		List<String> command = Stream.of(List.of("python3", SCORE_PY.toString()), files, options)
			.flatMap(List::stream)
			.toList();
		ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
		builder.environment().put("PYTHONIOENCODING", "utf-8");
		Process python = builder.start();
		String output = new String(python.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertThat(python.waitFor()).isZero();
		return output;
	}

}
