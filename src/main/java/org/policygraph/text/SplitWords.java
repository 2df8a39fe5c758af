package org.policygraph.text;

import org.jspecify.annotations.Nullable;

/**
 * Removes spaces within words, which come from justified lines in PDF files: 「行 动计划」, 「措
 * 施 。」. A text is taken for such a one when it has more spaces before its punctuation, or
 * between the characters of a sentence, than a person would type. Short lines and rows of
 * tables keep their spaces, because titles, signatures and lists of names are set with
 * them.
 */
final class SplitWords implements CleaningStep {

	/** One space in so many characters makes a text suspect. */
	private static final int RARE = 300;

	private static final int FEWEST = 3;

	private static final int SHORT_LINE = 20;

	private static final int MOST_SPACES = 2;

	private static final String MARKS = Clauses.PRINTED_MARKS + Brackets.ROUND_CLOSING + "》”";

	@Override
	public AlignedText apply(String text) {
		int found = scan(text, null);
		if (found < FEWEST || (long) found * RARE < text.length()) {
			return AlignedText.unchanged(text);
		}
		Edits edits = new Edits(text);
		scan(text, edits);
		return edits.apply();
	}

	/** Counts the spaces that split words, and takes them out where edits are given. */
	private static int scan(String text, @Nullable Edits edits) {
		int found = 0;
		int end;
		for (int start = 0; start < text.length(); start = end + 1) {
			end = endOfLine(text, start);
			boolean sentence = end - start > SHORT_LINE && !holdsTab(text, start, end);
			for (int i = text.indexOf(' ', start); i >= 0 && i < end; i = text.indexOf(' ', i + 1)) {
				int next = endOfSpaces(text, i);
				if (i > start && next < end && next - i <= MOST_SPACES
						&& splits(text.charAt(i - 1), text.charAt(next), sentence)) {
					found++;
					if (edits != null) {
						edits.remove(i, next);
					}
				}
				i = next - 1;
			}
		}
		return found;
	}

	private static boolean splits(char before, char behind, boolean sentence) {
		boolean word = Character.isIdeographic(before) || Character.isDigit(before) || "）》”".indexOf(before) >= 0;
		if (word && MARKS.indexOf(behind) >= 0) {
			return true;
		}
		return sentence && Character.isIdeographic(behind)
				&& (Character.isIdeographic(before) || MARKS.indexOf(before) >= 0);
	}

	private static int endOfLine(String text, int start) {
		int end = text.indexOf('\n', start);
		return (end < 0) ? text.length() : end;
	}

	private static boolean holdsTab(String text, int start, int end) {
		for (int i = start; i < end; i++) {
			if (text.charAt(i) == '\t') {
				return true;
			}
		}
		return false;
	}

	private static int endOfSpaces(String text, int from) {
		int end = from;
		while (end < text.length() && text.charAt(end) == ' ') {
			end++;
		}
		return end;
	}

}
