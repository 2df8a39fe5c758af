package org.policygraph.entity.target;

import org.jspecify.annotations.Nullable;

import org.policygraph.entity.target.TargetWords.Role;
import org.policygraph.text.Vocabulary;

/**
 * What stands directly before a number: 分别达到, 不低于, 控制在.
 *
 * @param start where it begins
 * @param comparison 不低于, 约; {@code null} where there is none
 * @param reaches whether a word of reaching is among it
 * @param condition whether that word makes a condition of it when 的 follows: 产值达到1亿元的
 */
record LeadIn(int start, @Nullable Comparison comparison, boolean reaches, boolean condition) {

	static LeadIn of(Clause clause, TargetWords words) {
		String text = clause.text();
		int at = clause.quantity().start();
		Comparison comparison = null;
		boolean reaches = false;
		boolean condition = false;
		while (true) {
			var compared = words.comparedBefore(text, at, clause.start());
			int conditional = Math.max(length(words.of(Role.NEAR).endingAt(text, at, clause.start())),
					length(words.of(Role.REACH).endingAt(text, at, clause.start())));
			int reach = Math.max(conditional, length(words.of(Role.ACHIEVE).endingAt(text, at, clause.start())));
			int length = Math.max(length(compared), reach);
			int step = (length > 0) ? length : words.betweenBefore(text, at, clause.start());
			if (step == 0) {
				return new LeadIn(at, comparison, reaches, condition);
			}
			if (compared != null && compared.length() == length && comparison == null) {
				comparison = compared.meaning();
			}
			reaches |= length > 0 && reach == length;
			condition |= length > 0 && conditional == length;
			at -= step;
		}
	}

	private static int length(Vocabulary.@Nullable Word<?> word) {
		return (word != null) ? word.length() : 0;
	}

}
