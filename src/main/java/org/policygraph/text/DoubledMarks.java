package org.policygraph.text;

/**
 * Removes the second of two equal marks: 「，，」, 「。。」. Three and more are dots that the
 * writer meant.
 */
final class DoubledMarks implements CleaningStep {

	private static final String MARKS = "，。、；：,;";

	@Override
	public AlignedText apply(String text) {
		Edits edits = new Edits(text);
		for (int i = 0; i + 1 < text.length(); i++) {
			char c = text.charAt(i);
			if (c == text.charAt(i + 1) && MARKS.indexOf(c) >= 0) {
				int end = i + 2;
				while (end < text.length() && text.charAt(end) == c) {
					end++;
				}
				if (end == i + 2) {
					edits.remove(i + 1, i + 2);
				}
				i = end - 1;
			}
		}
		return edits.apply();
	}

}
