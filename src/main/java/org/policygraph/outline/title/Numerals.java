package org.policygraph.outline.title;

import org.policygraph.text.HanNumber;

/** Small numbers as they stand in sentences, in either script. */
public final class Numerals {

	private Numerals() {
	}

	public static int value(String written) {
		return Character.isDigit(written.charAt(0)) ? Integer.parseInt(written) : HanNumber.parse(written).orElse(0);
	}

}
