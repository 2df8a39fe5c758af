package org.policygraph.text;

import java.text.Normalizer;
import java.util.BitSet;

/**
 * Gives each character one form. Digits, Latin letters and the per cent sign become half
 * width, because one document types the same figure both ways. Radicals (⻄, ⻓) and
 * compatibility forms become the characters that they look like, because PDF files mix
 * them up. Punctuation stays as it is, because its width is part of the text.
 */
final class Forms implements CleaningStep {

	private static final int DISTANCE = 'Ａ' - 'A';

	private final char[] forms = new char[Character.MAX_VALUE + 1];

	/** Which characters have another form: few, and a small table for most texts. */
	private final BitSet others = new BitSet();

	Forms(Lexicons lexicons) {
		for (char c = 0; c < Character.MAX_VALUE; c++) {
			this.forms[c] = c;
		}
		for (char c = '％'; c <= 'ｚ'; c++) {
			char half = (char) (c - DISTANCE);
			this.forms[c] = (Character.isLetterOrDigit(half) || half == '%') ? half : c;
		}
		for (char c = '\uF900'; c < '\uFB00'; c++) {
			String form = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
			this.forms[c] = (form.length() == 1) ? form.charAt(0) : c;
		}
		lexicons.records("radicals.csv")
			.forEach((row) -> this.forms[row.get("written").charAt(0)] = row.get("mean").charAt(0));
		for (int c = 0; c <= Character.MAX_VALUE; c++) {
			this.others.set(c, this.forms[c] != c);
		}
	}

	@Override
	public AlignedText apply(String text) {
		int first = 0;
		while (first < text.length() && !this.others.get(text.charAt(first))) {
			first++;
		}
		if (first == text.length()) {
			return AlignedText.unchanged(text);
		}
		char[] result = text.toCharArray();
		for (int i = first; i < result.length; i++) {
			if (this.others.get(result[i])) {
				result[i] = this.forms[result[i]];
			}
		}
		return new AlignedText(new String(result), Alignment.identity(result.length));
	}

}
