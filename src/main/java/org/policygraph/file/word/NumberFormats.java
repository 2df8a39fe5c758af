package org.policygraph.file.word;

import java.util.Locale;

/**
 * The ways in which Word writes the numbers of lists, by their names in Office Open XML
 * (ISO/IEC 29500-1, 17.18.59) and their codes in the older format (MSONFC in [MS-OSHARED]
 * 2.2.1.3).
 */
final class NumberFormats {

	private static final String DIGITS = "〇一二三四五六七八九";

	private static final String LEGAL_DIGITS = "零壹贰叁肆伍陆柒捌玖";

	private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";

	private static final String BRANCHES = "子丑寅卯辰巳午未申酉戌亥";

	private static final int[] ROMAN_VALUES = { 1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1 };

	private static final String[] ROMAN = { "M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I" };

	private NumberFormats() {
	}

	static String name(int code) {
		return switch (code) {
			case 1 -> "upperRoman";
			case 2 -> "lowerRoman";
			case 3 -> "upperLetter";
			case 4 -> "lowerLetter";
			case 10, 36, 40 -> "ideographDigital";
			case 11, 13, 33, 35, 37, 39 -> "chineseCounting";
			case 14, 19 -> "decimalFullWidth";
			case 16, 34, 38 -> "chineseLegalSimplified";
			case 18, 28 -> "decimalEnclosedCircle";
			case 22 -> "decimalZero";
			case 23 -> "bullet";
			case 26 -> "decimalEnclosedFullstop";
			case 27 -> "decimalEnclosedParen";
			case 29 -> "ideographEnclosedCircle";
			case 30 -> "ideographTraditional";
			case 31 -> "ideographZodiac";
			case 47, 255, -1 -> "none";
			default -> "decimal";
		};
	}

	static String write(int number, String format) {
		if (number < 0 || number > 99_999) {
			return String.valueOf(number);
		}
		return switch (format) {
			case "none", "bullet" -> "";
			case "upperRoman" -> roman(number);
			case "lowerRoman" -> roman(number).toLowerCase(Locale.ROOT);
			case "upperLetter" -> letter(number, 'A');
			case "lowerLetter" -> letter(number, 'a');
			case "decimalZero" -> (number < 10) ? ("0" + number) : String.valueOf(number);
			case "decimalFullWidth", "decimalFullWidth2" -> fullWidth(number);
			case "ideographDigital", "japaneseDigitalTenThousand", "taiwaneseDigital" -> digits(number);
			case "chineseCounting", "chineseCountingThousand", "japaneseCounting", "taiwaneseCounting",
					"taiwaneseCountingThousand" ->
				counted(number, DIGITS, "十百千万");
			case "chineseLegalSimplified", "ideographLegalTraditional", "japaneseLegal" ->
				counted(number, LEGAL_DIGITS, "拾佰仟万");
			case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" -> enclosed(number, '①', 20);
			case "decimalEnclosedFullstop" -> enclosed(number, '⒈', 20);
			case "decimalEnclosedParen" -> enclosed(number, '⑴', 20);
			case "ideographEnclosedCircle" -> enclosed(number, '㊀', 10);
			case "ideographTraditional" -> cycle(number, STEMS);
			case "ideographZodiac" -> cycle(number, BRANCHES);
			default -> String.valueOf(number);
		};
	}

	private static String digits(int number) {
		StringBuilder written = new StringBuilder();
		String.valueOf(number).chars().forEach((digit) -> written.append(DIGITS.charAt(digit - '0')));
		return written.toString();
	}

	private static String fullWidth(int number) {
		StringBuilder written = new StringBuilder();
		String.valueOf(number).chars().forEach((digit) -> written.append((char) (digit - '0' + '０')));
		return written.toString();
	}

	/** 十, 十一, 二十, 一百零五. */
	private static String counted(int number, String digits, String units) {
		if (number == 0) {
			return digits.substring(0, 1);
		}
		StringBuilder written = new StringBuilder();
		String decimal = String.valueOf(number);
		boolean gap = false;
		for (int i = 0; i < decimal.length(); i++) {
			int digit = decimal.charAt(i) - '0';
			int unit = decimal.length() - 1 - i;
			if (digit == 0) {
				gap = true;
				continue;
			}
			if (gap) {
				written.append('零');
				gap = false;
			}
			boolean bareTen = digits == DIGITS && i == 0 && unit == 1 && digit == 1;
			written.append(bareTen ? "" : digits.substring(digit, digit + 1));
			written.append((unit > 0) ? units.substring(unit - 1, unit) : "");
		}
		return written.toString();
	}

	private static String roman(int number) {
		StringBuilder written = new StringBuilder();
		int rest = number % 5000;
		for (int i = 0; i < ROMAN.length; i++) {
			while (rest >= ROMAN_VALUES[i]) {
				written.append(ROMAN[i]);
				rest -= ROMAN_VALUES[i];
			}
		}
		return written.toString();
	}

	/** a to z, then aa, bb, as Word goes on. */
	private static String letter(int number, char first) {
		if (number == 0) {
			return "";
		}
		return String.valueOf((char) (first + (number - 1) % 26)).repeat(Math.min(20, (number - 1) / 26 + 1));
	}

	private static String enclosed(int number, char first, int most) {
		return (number >= 1 && number <= most) ? String.valueOf((char) (first + number - 1)) : String.valueOf(number);
	}

	private static String cycle(int number, String signs) {
		int at = Math.floorMod(number - 1, signs.length());
		return signs.substring(at, at + 1);
	}

}
