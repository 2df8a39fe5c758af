package org.policygraph.entity.target;

import org.jspecify.annotations.Nullable;

import org.policygraph.entity.target.TargetWords.Role;
import org.policygraph.text.Vocabulary;

/**
 * What stands directly before a number: 分别达到, 不低于, 控制在.
 *
 * @param start where it begins
 * @param comparison 不低于, 约; {@code null} where there is none
 * @param attainment whether a word of reaching is among it
 */
record LeadIn(int start, @Nullable Comparison comparison, Attainment attainment) {

	/** What the words say of reaching a value. The later ones say more. */
	enum Attainment {

		/** Nothing. */
		NONE,

		/** The value is to be reached. */
		GOAL,

		/** The same, or a condition if 的 follows: 产值达到1亿元的. */
		GOAL_OR_CONDITION

	}

	static LeadIn of(Clause clause, TargetWords words) {
		String text = clause.text();
		int at = clause.quantity().start();
		Comparison comparison = null;
		Attainment attainment = Attainment.NONE;
		while (true) {
			var compared = words.comparedBefore(text, at, clause.start());
			int conditional = Math.max(length(words.of(Role.NEAR).endingAt(text, at, clause.start())),
					length(words.of(Role.REACH).endingAt(text, at, clause.start())));
			int reach = Math.max(conditional, length(words.of(Role.ACHIEVE).endingAt(text, at, clause.start())));
			int length = Math.max(length(compared), reach);
			int step = (length > 0) ? length : words.betweenBefore(text, at, clause.start());
			if (step == 0) {
				return new LeadIn(at, comparison, attainment);
			}
			if (compared != null && compared.length() == length && comparison == null) {
				comparison = compared.meaning();
			}
			if (length > 0 && conditional == length) {
				attainment = Attainment.GOAL_OR_CONDITION;
			}
			else if (length > 0 && reach == length && attainment == Attainment.NONE) {
				attainment = Attainment.GOAL;
			}
			at -= step;
		}
	}

	/** Whether a word of reaching is among it. */
	boolean reaches() {
		return this.attainment != Attainment.NONE;
	}

	/** Whether it makes a condition of the value if 的 follows. */
	boolean mayBeCondition() {
		return this.attainment == Attainment.GOAL_OR_CONDITION;
	}

	private static int length(Vocabulary.@Nullable Word<?> word) {
		return (word != null) ? word.length() : 0;
	}

}
