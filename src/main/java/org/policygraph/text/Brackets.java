package org.policygraph.text;

/** Finds the end of a bracket that may hold others. */
public final class Brackets {

	private static final String OPENING = "（(【［[";

	private static final String CLOSING = "）)】］]";

	private Brackets() {
	}

	/** Where the bracket that opens at a place closes; -1 if it does not. */
	public static int closing(String text, int open, int end) {
		int depth = 0;
		for (int i = open; i < end; i++) {
			char c = text.charAt(i);
			if (OPENING.indexOf(c) >= 0) {
				depth++;
			}
			else if (CLOSING.indexOf(c) >= 0 && --depth == 0) {
				return i;
			}
		}
		return -1;
	}

}
