package org.policygraph.text;

/** Where the clauses and sentences of a text begin and end. */
public final class Clauses {

	private static final String STOPS = "。；;，,\n：:！？";

	private Clauses() {
	}

	public static int clauseEnd(String text, int start, int end) {
		int i = start;
		while (i < end && STOPS.indexOf(text.charAt(i)) < 0) {
			int close = (text.charAt(i) == '（' || text.charAt(i) == '(') ? Brackets.closing(text, i, end) : -1;
			i = (close > 0) ? close + 1 : i + 1;
		}
		return Math.min(i, end);
	}

	public static int behindSpace(String text, int start, int end) {
		int i = start;
		while (i < end && (Character.isWhitespace(text.charAt(i)) || "\u3000—-·●■”）)".indexOf(text.charAt(i)) >= 0)) {
			i++;
		}
		if (i < end && (text.charAt(i) == '（' || text.charAt(i) == '(')) {
			int close = Brackets.closing(text, i, end);
			return (close > 0) ? behindSpace(text, close + 1, end) : i;
		}
		return i;
	}

	public static int sentenceStart(String text, int from, int start) {
		int i = from;
		while (i > start && "。\n".indexOf(text.charAt(i - 1)) < 0) {
			i--;
		}
		return i;
	}

	public static int sentenceEnd(String text, int from, int end) {
		int i = from;
		while (i < end && "。\n".indexOf(text.charAt(i)) < 0) {
			i++;
		}
		return i;
	}

}
