package org.policygraph.text;

import java.nio.charset.Charset;

/**
 * Mends characters that shifted against one another. Where a text in GBK lost one byte, a
 * question mark stands in its place, and every later character was read from halves of
 * two: 「確?！秾嵤┓桨浮坟」 was 「確保《實施方案》責」. This step puts the halves together again. The
 * character that lost its byte stays a question mark and becomes a doubt.
 */
final class LostBytes implements CleaningStep {

	private static final Charset GBK = Charset.forName("GBK");

	/** A shorter stretch does not tell whether it is shifted. */
	private static final int SHORTEST = 3;

	private static final int FULL_WIDTH = '！' - '!';

	private final Simplified simplified;

	LostBytes(Simplified simplified) {
		this.simplified = simplified;
	}

	@Override
	public AlignedText apply(String text) {
		if (text.indexOf('?') < 0) {
			return AlignedText.unchanged(text);
		}
		Edits edits = new Edits(text);
		for (int mark = text.indexOf('?'); mark >= 0; mark = text.indexOf('?', mark + 1)) {
			int end = endOfStretch(text, mark + 1);
			if (end - mark > SHORTEST) {
				String shifted = text.substring(mark + 1, end);
				String mended = mended(shifted);
				if (plausible(mended) > plausible(shifted) + 0.2) {
					replace(text, mark + 1, end, mended, edits);
				}
				mark = end - 1;
			}
		}
		return edits.apply();
	}

	/** Each for one as far as they go; what is left over belongs to a lost character. */
	private static void replace(String text, int start, int end, String mended, Edits edits) {
		int middle = Math.min(end, start + mended.length());
		edits.replace(start, middle, mended.substring(0, middle - start));
		boolean marked = end < text.length() && text.charAt(end) == '?';
		if (middle < end) {
			edits.replace(middle, end, marked ? "" : "?");
		}
	}

	private static int endOfStretch(String text, int start) {
		int end = (start < text.length() && isHalfWidthMark(text.charAt(start))) ? start + 1 : start;
		while (end < text.length() && text.charAt(end) > '\u007F') {
			end++;
		}
		return end;
	}

	/** Punctuation that was of two bytes, made half-width since. */
	private static boolean isHalfWidthMark(char c) {
		return "!(),:;.".indexOf(c) >= 0;
	}

	/**
	 * The bytes of a stretch without the first, read anew, as long as they make sense.
	 */
	private String mended(String shifted) {
		char first = shifted.charAt(0);
		boolean half = isHalfWidthMark(first);
		byte[] bytes = (half ? (char) (first + FULL_WIDTH) + shifted.substring(1) : shifted).getBytes(GBK);
		StringBuilder result = new StringBuilder();
		int i = 1;
		while (i + 1 < bytes.length) {
			String pair = new String(bytes, i, 2, GBK);
			if (pair.length() == 1 && isPlausible(pair.charAt(0))) {
				result.append(pair);
				i += 2;
			}
			else {
				if (result.isEmpty() || result.charAt(result.length() - 1) != '?') {
					result.append('?');
				}
				i++;
			}
		}
		return result.toString();
	}

	private double plausible(String text) {
		return text.chars().filter((c) -> isPlausible((char) c)).count() / (double) Math.max(1, text.length());
	}

	private boolean isPlausible(char c) {
		return CommonCharacters.isCommon(this.simplified.character(c));
	}

}
