package org.policygraph;

import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.policygraph.accuracy.Evaluation;
import org.policygraph.accuracy.Score;
import org.policygraph.accuracy.Tally;
import org.policygraph.gazetteer.Regions;

import static org.assertj.core.api.Assertions.assertThat;

/** Made-up documents are read as what they were made to say, with noise too. */
class GeneratedReadingTests {

	private static final int DOCUMENTS = 40;

	/**
	 * What was read when the test was written; what is missing to 1 is in
	 * {@code docs/accuracy.md}.
	 */
	private static final Map<String, Double> FLOORS = Map.of("action", 0.99, "task", 0.99, "hierarchy", 0.99,
			"department", 0.99, "department+role", 0.99, "region", 0.99, "target", 0.99, "citation", 0.99, "metadata",
			0.99);

	@TempDir
	private Path folder;

	@Test
	void whatIsWrittenIsRead() {
		assertScores("--documents", String.valueOf(DOCUMENTS), this.folder.toString());
	}

	@Test
	void noiseIsUndone() {
		assertScores("--documents", String.valueOf(DOCUMENTS), "--noise", "--seed", "5", this.folder.toString());
	}

	private void assertScores(String... arguments) {
		String[] command = new String[arguments.length + 1];
		command[0] = "generate";
		System.arraycopy(arguments, 0, command, 1, arguments.length);
		assertThat(PolicyGraph.commandLine().execute(command)).isZero();
		Map<String, Score> scores = new Evaluation(Regions.load()).of(this.folder.resolve("truth"), this.folder);
		assertThat(scores).hasSize(DOCUMENTS);
		Map<String, Tally> sums = Evaluation.sum(scores).tallies();
		assertThat(sums).containsKeys(FLOORS.keySet().toArray(String[]::new));
		sums.forEach((kind, tally) -> assertThat(tally.f1()).as(kind)
			.isGreaterThanOrEqualTo(FLOORS.getOrDefault(kind, 0.0)));
	}

	@Test
	void aGraphIsGeneratedIntoAnEmptyDatabaseAlone() {
		String home = "--policy-graph.home=" + this.folder.resolve("generated");
		assertThat(PolicyGraph.commandLine().execute("generate", "--tasks", "50", home)).isZero();
		assertThat(this.folder.resolve("generated/neo4j/bulk")).doesNotExist();
		assertThat(PolicyGraph.commandLine().execute("generate", "--tasks", "50", home)).isEqualTo(1);
		assertThat(PolicyGraph.commandLine().execute("bulk-load", "import/policies", home)).isEqualTo(1);
	}

	@Test
	void wrongAmountsAreSaid() {
		assertThat(PolicyGraph.commandLine().execute("generate", "--documents", "3")).isEqualTo(2);
		assertThat(PolicyGraph.commandLine().execute("generate", this.folder.toString())).isEqualTo(2);
		assertThat(PolicyGraph.commandLine().execute("generate", "--documents", "0", this.folder.toString()))
			.isEqualTo(2);
		assertThat(PolicyGraph.commandLine().execute("generate", "--tasks", "5", this.folder.toString())).isEqualTo(2);
		assertThat(PolicyGraph.commandLine().execute("bulk-load", this.folder.resolve("nothing").toString()))
			.isEqualTo(1);
	}

}
