package org.policygraph.text;

import java.util.OptionalInt;

/** Numbers written in Chinese characters: 三, 十二, 二十, 一百零五, 二〇三五, 二○二一. */
public final class HanNumber {

	/** One to nine, for the classes of regular expressions. */
	public static final String TO_NINE = "一二三四五六七八九";

	/** One to ten. */
	public static final String TO_TEN = TO_NINE + "十";

	private static final String DIGITS = "〇" + TO_NINE;

	private HanNumber() {
	}

	public static boolean isNumeral(char c) {
		return digit(c) >= 0 || c == '十' || c == '百' || c == '千';
	}

	/** The value of a numeral of one to six characters; empty for anything else. */
	public static OptionalInt parse(CharSequence numeral) {
		if (numeral.isEmpty() || numeral.length() > 8) {
			return OptionalInt.empty();
		}
		int total = 0;
		int digits = 0;
		boolean units = false;
		for (int i = 0; i < numeral.length(); i++) {
			char c = numeral.charAt(i);
			int unit = (c == '十') ? 10 : (c == '百') ? 100 : (c == '千') ? 1000 : 0;
			int digit = digit(c);
			if (unit > 0) {
				total += Math.max(digits, (digits == 0 && i == 0) ? 1 : digits) * unit;
				digits = 0;
				units = true;
			}
			else if (digit >= 0) {
				digits = units ? digit : digits * 10 + digit;
			}
			else {
				return OptionalInt.empty();
			}
		}
		return OptionalInt.of(total + digits);
	}

	private static int digit(char c) {
		return (c == '零' || c == '○' || c == 'Ｏ' || c == '０') ? 0 : (c == '两') ? 2 : DIGITS.indexOf(c);
	}

}
