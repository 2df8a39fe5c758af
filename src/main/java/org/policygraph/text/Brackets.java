package org.policygraph.text;

import org.jspecify.annotations.Nullable;

/** Brackets and their pairs: the one definition for all readers. */
public final class Brackets {

	/** Each opening bracket; its partner has the same place in {@link #CLOSING}. */
	public static final String OPENING = "（(【［[〔";

	/** Each closing bracket. */
	public static final String CLOSING = "）)】］]〕";

	/** Round brackets hold a remark; the others mostly a label or a year. */
	public static final String ROUND_OPENING = "（(";

	/** The partners of the round opening brackets. */
	public static final String ROUND_CLOSING = "）)";

	private Brackets() {
	}

	public static boolean opens(char c) {
		return OPENING.indexOf(c) >= 0;
	}

	public static boolean closes(char c) {
		return CLOSING.indexOf(c) >= 0;
	}

	public static boolean opensRound(char c) {
		return c == '（' || c == '(';
	}

	public static boolean closesRound(char c) {
		return c == '）' || c == ')';
	}

	/**
	 * How many round brackets more are open behind a character: 1, 0 or &minus;1. Writers
	 * mix （ with ), so that any closes any.
	 */
	public static int roundDepth(char c) {
		return opensRound(c) ? 1 : closesRound(c) ? -1 : 0;
	}

	/**
	 * The bracket that opens at a place, brackets within it included.
	 * @return from its opening mark to behind its closing one; {@code null} if it does
	 * not close before {@code end}
	 */
	public static @Nullable Span at(String text, int open, int end) {
		int depth = 0;
		for (int i = open; i < end; i++) {
			char c = text.charAt(i);
			if (opens(c)) {
				depth++;
			}
			else if (closes(c) && --depth == 0) {
				return new Span(open, i + 1);
			}
		}
		return null;
	}

}
