package org.policygraph.outline;

import java.util.OptionalInt;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.policygraph.text.HanNumber;

/** Kinds of numerals that number items. */
enum Numeral {

	/** 一, 二十. */
	HAN(null),

	/** 1, 20. */
	ARABIC(null),

	/** 1.1, 1.1.1. */
	DOTTED(null),

	CIRCLED('①'),

	/** ⑴. */
	ARABIC_SIGN('⑴'),

	/** ⒈. */
	ARABIC_STOP('⒈'),

	/** ㈠. */
	HAN_SIGN('㈠'),

	/** Dashes and bullets have no numeral. */
	NONE(null);

	private static final Pattern WITH_DOTS = Pattern.compile("\\d{1,2}(\\.\\d{1,2}){1,3}");

	private static final int LONGEST_ARABIC = 3;

	private final char first;

	Numeral(@Nullable Character first) {
		this.first = (first != null) ? first : 0;
	}

	boolean isPart(char c) {
		return switch (this) {
			case HAN -> HanNumber.isNumeral(c);
			case ARABIC -> c >= '0' && c <= '9';
			case DOTTED -> (c >= '0' && c <= '9') || c == '.';
			case NONE -> false;
			default -> sign(c) > 0;
		};
	}

	/** The number that is written; empty where it is none of this kind. */
	OptionalInt value(String written) {
		if (this == NONE) {
			return OptionalInt.of(0);
		}
		if (written.isEmpty()) {
			return OptionalInt.empty();
		}
		return switch (this) {
			case HAN -> HanNumber.parse(written);
			case ARABIC ->
				(written.length() <= LONGEST_ARABIC) ? OptionalInt.of(Integer.parseInt(written)) : OptionalInt.empty();
			case DOTTED -> WITH_DOTS.matcher(written).matches()
					? OptionalInt.of(Integer.parseInt(written.substring(written.lastIndexOf('.') + 1)))
					: OptionalInt.empty();
			default -> (written.length() == 1) ? OptionalInt.of(sign(written.charAt(0))) : OptionalInt.empty();
		};
	}

	/** The numeral without what its sign brings along: 一 for ㈠, 1 for ⒈; ① stays. */
	String plain(String written) {
		return switch (this) {
			case HAN_SIGN -> HanNumber.TO_TEN.substring(sign(written.charAt(0)) - 1, sign(written.charAt(0)));
			case ARABIC_SIGN, ARABIC_STOP -> String.valueOf(sign(written.charAt(0)));
			default -> written;
		};
	}

	/** The number that a sign stands for, 0 if it is none of the kind. */
	private int sign(char c) {
		int number = c - this.first + 1;
		return (number >= 1 && number <= ((this == HAN_SIGN) ? 10 : 20)) ? number : 0;
	}

}
