package org.policygraph.corpus;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Collectors;

import org.policygraph.gazetteer.Region;

/** Writes tasks: heading, sentences, places, a target, the responsible organs. */
final class TaskWriter {

	private final Identity document;

	private final CorpusWords words;

	private final SplittableRandom random;

	private final Assignments assignments;

	private final boolean headingsHaveLines;

	private final List<String[]> headings = new ArrayList<>();

	private final List<IndicatorWords> indicators;

	TaskWriter(Identity document, CorpusWords words, SplittableRandom random) {
		this.document = document;
		this.words = words;
		this.random = random;
		this.assignments = new Assignments(document.place(), document.topic(), words, random);
		this.headingsHaveLines = random.nextInt(3) == 0;
		for (String pattern : words.wording("HEADING")) {
			document.topic().objects().forEach((object) -> this.headings.add(new String[] { pattern, object }));
		}
		Collections.shuffle(this.headings, new java.util.Random(random.nextLong()));
		this.indicators = document.topic().indicators();
	}

	/** A task below a chapter or an action; no two of a document are called alike. */
	String task(Item above, String number) {
		String[] heading = this.headings.remove(this.headings.size() - 1);
		String title = heading[0].replace("{o}", heading[1]);
		Item task = above.child(number, title, "TASK");
		StringBuilder text = new StringBuilder(number.startsWith("（") ? number : number + ".");
		text.append(title).append(this.headingsHaveLines ? "\n" : "。");
		sentences(heading[1]).forEach((sentence) -> text.append(sentence).append('。'));
		return text.append(places(task))
			.append(target(task))
			.append(this.assignments.of(task, this.random))
			.append('\n')
			.toString();
	}

	private List<String> sentences(String object) {
		List<String> sentences = new ArrayList<>();
		int wanted = 1 + this.random.nextInt(3);
		for (int i = 0; i < wanted; i++) {
			boolean own = this.random.nextInt(3) == 0;
			String sentence = pick(own ? this.document.topic().measures() : this.words.wording("SENTENCE"))
				.replace("{o}", object);
			if (!sentences.contains(sentence)) {
				sentences.add(sentence);
			}
		}
		return sentences;
	}

	private String places(Item task) {
		List<Region> below = new ArrayList<>(this.document.place().below());
		if (below.isEmpty() || this.random.nextInt(5) != 0) {
			return "";
		}
		List<Region> chosen = new ArrayList<>();
		for (int i = this.random.nextInt(3); i >= 0 && !below.isEmpty(); i--) {
			chosen.add(below.remove(this.random.nextInt(below.size())));
		}
		chosen.forEach((region) -> task.names(fullName(region)));
		String names = chosen.stream().map(Region::name).collect(Collectors.joining("、"));
		return pick(this.words.wording("PLACES")).replace("{p}", names) + "。";
	}

	private String fullName(Region region) {
		return this.document.place().fullName() + region.name();
	}

	private String target(Item task) {
		return (this.random.nextInt(3) == 0) ? target(task, pick(this.indicators)) : "";
	}

	/** A sentence with a target. */
	String target(Item item, IndicatorWords indicator) {
		boolean oneYear = this.document.genre() == Identity.Genre.KEY_POINTS;
		int year = this.document.lastYear();
		String when = (!oneYear || this.random.nextBoolean()) ? this.words.phrase("WHEN", Map.of("year", year)) : "";
		TargetSentence target = TargetSentence.of(indicator, year, when, this.words, this.random);
		item.add(target);
		return target.words() + "。";
	}

	<T> T pick(List<T> choices) {
		return choices.get(this.random.nextInt(choices.size()));
	}

}
