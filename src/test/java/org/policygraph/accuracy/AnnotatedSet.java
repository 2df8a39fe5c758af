package org.policygraph.accuracy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.policygraph.gazetteer.Regions;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** The annotated documents. Their texts are no part of this repository. */
enum AnnotatedSet {

	/** Three plans that experts annotated; the rules were made on them. */
	GOLD(Path.of("..", "shared", "gold"), Path.of("..", "shared", "documents")),

	/** Ten documents of different kinds that we annotated before the rules read them. */
	OWN(Path.of("src", "test", "resources", "annotations", "own"), Path.of("..", "shared", "corpus")),

	/** Two more of the plans that the rules were made on, annotated blind afterwards. */
	ORIGINALS(Path.of("src", "test", "resources", "annotations", "originals"), Path.of("..", "shared", "documents")),

	/** Fifteen documents that we annotated blind when the rules were there. */
	LATER(Path.of("src", "test", "resources", "annotations", "later"), Path.of("..", "shared", "corpus")),

	/** Six more, annotated blind when all the others had been looked at. */
	LATEST(Path.of("src", "test", "resources", "annotations", "latest"), Path.of("..", "shared", "corpus")),

	/** Four documents whose differences nobody has looked at. */
	HELD_OUT(Path.of("src", "test", "resources", "annotations", "held-out"), Path.of("..", "shared", "corpus"));

	private final Path annotations;

	private final Path sources;

	AnnotatedSet(Path annotations, Path sources) {
		this.annotations = annotations;
		this.sources = sources;
	}

	Path annotations() {
		return this.annotations;
	}

	Path sources() {
		return this.sources;
	}

	Map<String, Score> scores() {
		assumeAtHand();
		return new Evaluation(Regions.load()).of(this.annotations, this.sources);
	}

	/** Skips a test where the texts are not there. */
	void assumeAtHand() {
		assumeTrue(Files.isDirectory(this.annotations) && Files.isDirectory(this.sources),
				"The annotated documents are not at " + this.sources + " and " + this.annotations + "; skipped");
	}

}
