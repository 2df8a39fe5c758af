package org.policygraph.corpus;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;

/**
 * Assigns tasks to organs: the brackets and lines that say so, and the truth about them.
 */
final class Assignments {

	private final Jurisdiction place;

	private final Topic topic;

	private final CorpusWords words;

	private final Form form;

	Assignments(Jurisdiction place, Topic topic, CorpusWords words, RandomGenerator random) {
		this.place = place;
		this.topic = topic;
		this.words = words;
		this.form = Form.values()[random.nextInt(Form.values().length)];
	}

	/** A document keeps to one form, but for tasks of one organ. */
	private enum Form {

		SHARED, SHARED_WITH_BELOW, LEAD, UNIT, UNITS, LINE, LINES

	}

	/** The words behind a task's last sentence; they begin a line where they need one. */
	String of(Item task, RandomGenerator random) {
		List<String> organs = organs(random);
		if (organs.size() == 1) {
			assign(task, organs, "SHARED");
			return this.words.phrase("ASSIGN_ONE", Map.of("organ", organs.get(0)));
		}
		boolean lead = this.form == Form.LEAD || this.form == Form.UNITS || this.form == Form.LINES;
		assign(task, organs.subList(0, 1), lead ? "LEAD" : "SHARED");
		assign(task, organs.subList(1, organs.size()), lead ? "PARTICIPANT" : "SHARED");
		String phrase = this.words.phrase("ASSIGN_" + this.form,
				Map.of("all", String.join("、", organs), "first", organs.get(0), "others",
						String.join("、", organs.subList(1, organs.size())), "below",
						(this.form == Form.SHARED_WITH_BELOW) ? below(task) : ""));
		return (this.form == Form.LINE || this.form == Form.LINES) ? "\n" + phrase : phrase;
	}

	private String below(Item task) {
		String governments = this.place.governmentsBelow(this.words);
		if (governments.isEmpty()) {
			return this.words.phrase("ASSIGN_DEPARTMENTS");
		}
		task.assign(governments, this.place.name() + governments, "SHARED", true);
		return this.words.phrase("ASSIGN_DEPARTMENTS") + this.words.phrase("ASSIGN_AND") + governments;
	}

	/** Three to five organs, seldom one; the first is one of those for the topic. */
	private List<String> organs(RandomGenerator random) {
		int wanted = (random.nextInt(12) == 0) ? 1 : 3 + random.nextInt(3);
		Set<String> organs = new LinkedHashSet<>();
		organs.add(pick(this.topic.organs(), random));
		while (organs.size() < wanted) {
			organs.add(pick((random.nextInt(4) == 0) ? this.words.wording("FUNCTION_ELSEWHERE") : this.topic.organs(),
					random));
		}
		return new ArrayList<>(organs);
	}

	private String pick(List<String> functions, RandomGenerator random) {
		String function = functions.get(random.nextInt(functions.size()));
		String form = this.place.forms().get(function);
		if (form == null) {
			throw new IllegalStateException("corpus/topics.csv: import/functions.csv has no " + function);
		}
		return this.place.mark() + form;
	}

	private void assign(Item task, List<String> organs, String role) {
		for (String organ : organs) {
			String canonical = this.place.name() + organ.substring(this.place.mark().length());
			task.assign(organ, canonical, role, false);
		}
	}

}
