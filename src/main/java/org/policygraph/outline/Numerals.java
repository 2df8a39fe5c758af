package org.policygraph.outline;

import org.policygraph.text.HanNumber;

/** Small numbers as they stand in sentences, in either script. */
final class Numerals {

	private Numerals() {
	}

	static int value(String written) {
		return Character.isDigit(written.charAt(0)) ? Integer.parseInt(written) : HanNumber.parse(written).orElse(0);
	}

}
