package org.policygraph.alignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.policygraph.text.Lexicons;

/**
 * Finds the same measure in two documents of which one cites the other. Two tasks are
 * aligned if each is the best match of the other and the score is {@link #LEAST} or more.
 * A task with two equally good matches is aligned with neither. One aligner serves any
 * number of documents, in any thread.
 */
public final class TaskAligner {

	/** The least score of an alignment: measured in {@code docs/accuracy.md}. */
	public static final double LEAST = 0.8;

	/** The rule that alignments name. */
	public static final String RULE = "same measure by title";

	private final MeasureWords words;

	public TaskAligner(Lexicons lexicons) {
		this.words = new MeasureWords(lexicons);
	}

	/** How alike two titles are, 0 to 1, the same in both directions. */
	public double score(String title, String other) {
		return this.words.measure(title, List.of()).likeness(this.words.measure(other, List.of()));
	}

	/** The tasks that are the same measure, in the order of those that cite. */
	public List<AlignedTasks> align(DocumentTasks citing, DocumentTasks cited) {
		List<Measure> from = measures(citing);
		List<Measure> to = measures(cited);
		Map<String, List<Integer>> byPair = new HashMap<>();
		for (int j = 0; j < to.size(); j++) {
			for (String pair : to.get(j).corePairs()) {
				byPair.computeIfAbsent(pair, (any) -> new ArrayList<>()).add(j);
			}
		}
		Best[] ofFrom = bests(from.size());
		Best[] ofTo = bests(to.size());
		for (int i = 0; i < from.size(); i++) {
			for (int j : sharing(from.get(i), byPair)) {
				double score = from.get(i).likeness(to.get(j));
				if (score >= LEAST) {
					ofFrom[i].meet(j, score);
					ofTo[j].meet(i, score);
				}
			}
		}
		List<AlignedTasks> aligned = new ArrayList<>();
		for (int i = 0; i < ofFrom.length; i++) {
			Integer j = ofFrom[i].match();
			if (j != null && Objects.equals(ofTo[j].match(), i)) {
				aligned.add(new AlignedTasks(citing.tasks().get(i).id(), cited.tasks().get(j).id(), ofFrom[i].score));
			}
		}
		return aligned;
	}

	private List<Measure> measures(DocumentTasks document) {
		return document.tasks().stream().map((task) -> this.words.measure(task.title(), document.places())).toList();
	}

	private static Set<Integer> sharing(Measure measure, Map<String, List<Integer>> byPair) {
		Set<Integer> sharing = new LinkedHashSet<>();
		measure.corePairs().forEach((pair) -> sharing.addAll(byPair.getOrDefault(pair, List.of())));
		return sharing;
	}

	private static Best[] bests(int count) {
		Best[] bests = new Best[count];
		Arrays.setAll(bests, (any) -> new Best());
		return bests;
	}

	/** The best match of one task so far, and whether another is as good. */
	private static final class Best {

		private double score;

		private @Nullable Integer other;

		private boolean tied;

		private void meet(int task, double likeness) {
			if (likeness > this.score) {
				this.score = likeness;
				this.other = task;
				this.tied = false;
			}
			else if (likeness == this.score) {
				this.tied = true;
			}
		}

		/** {@code null} if there is none, or if two are equally good. */
		private @Nullable Integer match() {
			return this.tied ? null : this.other;
		}

	}

}
