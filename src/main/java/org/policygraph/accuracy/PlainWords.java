package org.policygraph.accuracy;

import java.text.Normalizer;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * Reduces words to the form that is compared: Unicode form NFKC, small letters, and
 * nothing but letters and digits.
 */
final class PlainWords {

	private PlainWords() {
	}

	static String of(@Nullable String words) {
		String normal = Normalizer.normalize((words != null) ? words : "", Normalizer.Form.NFKC);
		StringBuilder plain = new StringBuilder(normal.length());
		normal.codePoints().filter(PlainWords::isWord).forEach(plain::appendCodePoint);
		return plain.toString().toLowerCase(Locale.ROOT);
	}

	static boolean isWord(int codePoint) {
		return switch (Character.getType(codePoint)) {
			case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
			default -> Character.isLetter(codePoint);
		};
	}

}
