package org.policygraph.entity.organ;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The time by which something is to be done, where it stands beside the organ that does
 * it: 「2030年6月底前各市…」, 「各市于每年3月底前…」.
 */
final class DutyTimes {

	private static final String YEAR = "(?:每年|当年|次年|今年|明年|\\d{4}年)";

	private static final String DAY = "\\d{1,2}月(?:\\d{1,2}日)?";

	private static final Pattern TIME = Pattern.compile(
			"(?:[于在到至])?(?:" + YEAR + "(?:" + DAY + ")?|" + DAY + "|每(?:半年|季度|月))(?:初|中旬|上旬|下旬|底|末)?(?:之前|以前|前|起|内)?");

	private static final String OPENING = "于在到至每当次今明0123456789";

	private DutyTimes() {
	}

	/** Where the time that stands at a place ends; the place if there is none. */
	static int end(String text, int start, int end) {
		if (start >= end || OPENING.indexOf(text.charAt(start)) < 0) {
			return start;
		}
		Matcher time = TIME.matcher(text).region(start, end);
		return time.lookingAt() ? time.end() : start;
	}

}
