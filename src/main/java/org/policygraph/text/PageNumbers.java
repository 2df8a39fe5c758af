package org.policygraph.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Removes lines that hold nothing but the number of a page: 「— 3 —」 (GB/T 9704-2012,
 * 7.5), 「第3页 共10页」. A bare number goes only beside the end of a page. The ends of pages
 * become ends of lines.
 */
final class PageNumbers implements CleaningStep {

	private static final String DASH = "[—–―\\-－─·•]{1,2}";

	private static final Pattern NUMBER = Pattern.compile("[ \t　]*(?:" + DASH + "[ 　]*[0-9]{1,4}[ 　]*" + DASH
			+ "|第[ 　]?[0-9]{1,4}[ 　]?页(?:[ 　，,/／]*共[ 　]?[0-9]{1,4}[ 　]?页)?|[0-9]{1,4}[ 　]?/[ 　]?[0-9]{1,4})[ \t　]*");

	private static final Pattern BARE = Pattern.compile("[ \t　]*[0-9]{1,4}[ \t　]*");

	/** No longer line is looked at. */
	private static final int LONGEST = 24;

	@Override
	public AlignedText apply(String text) {
		Edits edits = new Edits(text);
		int end;
		for (int start = 0; start < text.length(); start = end + 1) {
			end = endOfLine(text, start);
			boolean pageEnds = end < text.length() && text.charAt(end) == '\f';
			if (end - start <= LONGEST && end > start && isNumber(text, start, end)) {
				edits.replace(start, Math.min(end + 1, text.length()), pageEnds ? "\n" : "");
			}
			else if (pageEnds) {
				edits.replace(end, end + 1, "\n");
			}
		}
		return edits.apply();
	}

	private static int endOfLine(String text, int start) {
		int end = start;
		while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\f') {
			end++;
		}
		return end;
	}

	private static boolean isNumber(String text, int start, int end) {
		Matcher number = NUMBER.matcher(text).region(start, end);
		if (number.matches()) {
			return true;
		}
		boolean pageEnds = end < text.length() && text.charAt(end) == '\f'
				|| start > 0 && text.charAt(start - 1) == '\f';
		return pageEnds && BARE.matcher(text).region(start, end).matches();
	}

}
