package org.policygraph.text;

import java.util.ArrayList;
import java.util.List;

/** Finds damage that no step could undo: characters that are lost or misread for good. */
final class Damage {

	/** A text that is broken throughout is told so once. */
	private static final int MOST = 50;

	private static final int CONTEXT = 4;

	private Damage() {
	}

	static List<Doubt> find(String text) {
		List<Doubt> doubts = new ArrayList<>();
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (isLost(c) || (c == '?' && standsInAWord(text, i))) {
				int end = i + 1;
				while (end < text.length() && (isLost(text.charAt(end)) || text.charAt(end) == c)) {
					end++;
				}
				doubts.add(new Doubt(new Span(i, end), "characters are lost in 「"
						+ text.substring(Math.max(0, i - CONTEXT), Math.min(text.length(), end + CONTEXT)).strip()
						+ "」 此处有字符丢失"));
				if (doubts.size() == MOST) {
					doubts.add(new Doubt(new Span(end, text.length()), "more of the same behind this place 其后尚有"));
					return doubts;
				}
				i = end - 1;
			}
		}
		return doubts;
	}

	/**
	 * The replacement character, private characters, and those of other scripts that only
	 * misreading brings.
	 */
	private static boolean isLost(char c) {
		return c == '\uFFFD' || (c >= '\uE000' && c < '\uF900') || (c >= '\u0400' && c < '\u0460')
				|| (c >= '\u3105' && c < '\u3130') || (c >= '\u2500' && c < '\u2580');
	}

	/** A question mark in half width that ends no question: its character lost a byte. */
	private static boolean standsInAWord(String text, int i) {
		return i > 0 && i + 1 < text.length() && Character.isIdeographic(text.charAt(i - 1))
				&& (Character.isIdeographic(text.charAt(i + 1)) || "《（“，。、；：".indexOf(text.charAt(i + 1)) >= 0);
	}

}
