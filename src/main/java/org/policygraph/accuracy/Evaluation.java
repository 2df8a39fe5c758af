package org.policygraph.accuracy;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.policygraph.annotation.Annotation;
import org.policygraph.file.UnreadableSource;
import org.policygraph.gazetteer.Organs;
import org.policygraph.gazetteer.Regions;
import org.policygraph.policy.Policy;
import org.policygraph.policy.PolicyReader;

/** Reads annotated documents and compares each reading with its annotation. */
public final class Evaluation {

	private final JsonMapper json = JsonMapper.builder().build();

	private final Annotation annotation;

	private final PolicyReader reader;

	public Evaluation(Regions regions) {
		this.annotation = new Annotation(regions);
		this.reader = new PolicyReader(regions, Organs.load(regions));
	}

	/**
	 * Scores each annotated document. The keys are the names of the annotations, in their
	 * order.
	 * @param gold the folder of annotations, {@code NNN.json}
	 * @param sources the folder of documents; the name of a document starts like the name
	 * of its annotation
	 * @throws UnreadableSource when the folder holds no annotation, or an annotation has
	 * no document
	 */
	public Map<String, Score> of(Path gold, Path sources) {
		Map<String, Score> scores = new LinkedHashMap<>();
		for (AnnotatedFile file : AnnotatedFile.all(gold, sources)) {
			scores.put(file.name(), score(file.json(), this.reader.read(file.source())));
		}
		return scores;
	}

	/** Adds the counts of all scores. */
	public static Score sum(Map<String, Score> scores) {
		return scores.values().stream().reduce(Score.NOTHING, Score::plus);
	}

	private Score score(JsonNode gold, Policy policy) {
		AnnotatedPolicy wanted = AnnotationReader.read(new PlacedWords(policy.text()).in(gold));
		JsonNode read = this.json.valueToTree(this.annotation.of(policy));
		return Score.of(wanted, AnnotationReader.read(read));
	}

}
