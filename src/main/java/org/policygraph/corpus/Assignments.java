package org.policygraph.corpus;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;

/** Who answers for a task: the brackets and lines that say so, and the truth of them. */
final class Assignments {

	private static final List<String> ELSEWHERE = List.of("发展改革", "财政", "公安", "市场监管", "审计", "统计", "司法", "商务");

	private final Jurisdiction place;

	private final Topic topic;

	private final Form form;

	Assignments(Jurisdiction place, Topic topic, RandomGenerator random) {
		this.place = place;
		this.topic = topic;
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
			return "（" + organs.get(0) + "负责）";
		}
		boolean lead = this.form == Form.LEAD || this.form == Form.UNITS || this.form == Form.LINES;
		assign(task, organs.subList(0, 1), lead ? "LEAD" : "SHARED");
		assign(task, organs.subList(1, organs.size()), lead ? "PARTICIPANT" : "SHARED");
		String all = String.join("、", organs);
		String others = String.join("、", organs.subList(1, organs.size()));
		return switch (this.form) {
			case SHARED -> "（" + all + "等按职责分工负责）";
			case SHARED_WITH_BELOW -> "（" + all + below(task) + "按职责分工负责）";
			case LEAD -> "（" + organs.get(0) + "牵头，" + others + "配合）";
			case UNIT -> "（责任单位：" + all + "）";
			case UNITS -> "（牵头单位：" + organs.get(0) + "；配合单位：" + others + "）";
			case LINE -> "\n责任单位：" + all;
			case LINES -> "\n牵头单位：" + organs.get(0) + "；配合单位：" + others;
		};
	}

	private String below(Item task) {
		String governments = this.place.governmentsBelow();
		if (governments.isEmpty()) {
			return "等部门";
		}
		task.assign(governments, this.place.name() + governments, "SHARED", true);
		return "等部门及" + governments;
	}

	/** Three to five organs, seldom one; the first is one of those for the topic. */
	private List<String> organs(RandomGenerator random) {
		int wanted = (random.nextInt(12) == 0) ? 1 : 3 + random.nextInt(3);
		Set<String> organs = new LinkedHashSet<>();
		organs.add(pick(this.topic.organs(), random));
		while (organs.size() < wanted) {
			organs.add(pick((random.nextInt(4) == 0) ? ELSEWHERE : this.topic.organs(), random));
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
