package org.policygraph.entity.organ;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.policygraph.text.WordLists;
import org.policygraph.text.Words;

/**
 * The time by which something is to be done, where it stands beside the organ that does
 * it: 「2030年6月底前各市…」, 「各市于每年3月底前…」.
 */
final class DutyTimes {

	private static final String DAY = "[0-9]{1,2}月(?:[0-9]{1,2}日)?";

	private final Words before;

	private final Words years;

	private final Words recurrences;

	private final Pattern time;

	DutyTimes(WordLists lists) {
		this.before = lists.list("TIME_BEFORE");
		this.years = lists.list("RELATIVE_YEAR");
		this.recurrences = lists.list("RECURRENCE");
		this.time = lists.pattern("<TIME_BEFORE>?(?:(?:<RELATIVE_YEAR>|[0-9]{4}年)(?:" + DAY + ")?|" + DAY
				+ "|<RECURRENCE>)<TIME_PART>?<TIME_BY>?");
	}

	/** Where the time that stands at a place ends; the place if there is none. */
	int end(String text, int start, int end) {
		if (start >= end || !mayOpen(text.charAt(start))) {
			return start;
		}
		Matcher found = this.time.matcher(text).region(start, end);
		return found.lookingAt() ? found.end() : start;
	}

	private boolean mayOpen(char c) {
		return Character.isDigit(c) || this.before.holds(c) || this.years.beginWith(c) || this.recurrences.beginWith(c);
	}

}
