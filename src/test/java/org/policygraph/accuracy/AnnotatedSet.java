package org.policygraph.accuracy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.policygraph.gazetteer.Regions;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** The annotated documents whose texts are not part of this repository. */
enum AnnotatedSet {

	/** Three plans that experts annotated; the rules were made on them. */
	GOLD(Path.of("..", "shared", "gold"), Path.of("..", "shared", "documents")),

	/** Ten documents of different kinds that we annotated before the rules read them. */
	OWN(Path.of("src", "test", "resources", "annotations", "own"), Path.of("..", "shared", "corpus")),

	/** Two more of the plans that the rules were made on, annotated afterwards. */
	ORIGINALS(Path.of("src", "test", "resources", "annotations", "originals"), Path.of("..", "shared", "documents")),

	/** Fifteen documents that we annotated when the rules were there. */
	LATER(Path.of("src", "test", "resources", "annotations", "later"), Path.of("..", "shared", "corpus")),

	/** Six more, annotated when somebody had looked at all sets above. */
	LATEST(Path.of("src", "test", "resources", "annotations", "latest"), Path.of("..", "shared", "corpus")),

	/** Four more, annotated last. */
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
				"Skipped: the annotated set " + this + ", because its texts are not at " + this.sources
						+ " or its annotations not at " + this.annotations);
	}

}
