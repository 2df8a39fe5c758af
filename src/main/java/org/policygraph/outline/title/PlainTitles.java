package org.policygraph.outline.title;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Titles in the form in which they are compared. */
public final class PlainTitles {

	private static final Pattern NO_LETTER = Pattern.compile("[\\s\\p{P}\\p{S}]");

	private PlainTitles() {
	}

	/** Letters and figures alone, in one form each (NFKC). */
	public static String of(String title) {
		return NO_LETTER.matcher(Normalizer.normalize(title, Normalizer.Form.NFKC)).replaceAll("");
	}

}
