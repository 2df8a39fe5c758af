package org.policygraph.corpus;

/** Numbers of chapters: 一 to 十九. */
final class HanNumerals {

	private static final String DIGITS = "一二三四五六七八九";

	private HanNumerals() {
	}

	static String of(int number) {
		String unit = (number % 10 == 0) ? "" : DIGITS.substring(number % 10 - 1, number % 10);
		return (number < 10) ? unit : "十" + unit;
	}

}
