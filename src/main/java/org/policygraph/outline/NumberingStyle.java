package org.policygraph.outline;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;

import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

import org.policygraph.text.Lexicons;
import org.policygraph.text.Span;

/**
 * One way of numbering items, as {@code numbering.csv} lists them.
 *
 * @param name styles that mean the same have one name
 * @param before what may stand before the numeral
 * @param numerals kinds of numerals
 * @param after what may stand behind
 * @param rank where the style usually stands in a hierarchy, 1 the highest: told only
 * where a document's own order does not show
 */
record NumberingStyle(String name, List<String> before, List<Numeral> numerals, List<String> after, int rank) {

	static final String UNNUMBERED = "UNNUMBERED";

	static final String MARKED = "MARKED";

	static final String BOX = "BOX";

	/** The printed title of a table. */
	static final String TABLE = "TABLE";

	/** A row of a table. */
	static final String ROW = "ROW";

	/** More items than any list has; a larger number is a year or a figure. */
	private static final int LARGEST = 300;

	/** 12.12.12.12; so long a row of digits is looked at and no longer. */
	private static final int LONGEST_NUMERAL = 11;

	private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}年");

	static List<NumberingStyle> all(Lexicons lexicons) {
		return lexicons.records("numbering.csv").stream().map(NumberingStyle::of).toList();
	}

	/** A style that has no marker of its own: headings known by their words or marks. */
	static NumberingStyle without(String name, int rank) {
		return new NumberingStyle(name, List.of(""), List.of(Numeral.NONE), List.of(""), rank);
	}

	/** Whether an item's number is that of a box beside the measures. */
	static boolean isBox(@Nullable String number) {
		return number != null && number.startsWith("专栏");
	}

	private static NumberingStyle of(CSVRecord row) {
		return new NumberingStyle(row.get("style"), alternatives(row.get("before")),
				alternatives(row.get("numeral")).stream().map(Numeral::valueOf).toList(),
				alternatives(row.get("after")), Integer.parseInt(row.get("rank")));
	}

	private static List<String> alternatives(String cell) {
		return Arrays.asList(cell.split("\\|", -1));
	}

	/** Whether its items carry a number at all; dashes and bullets do not. */
	boolean isCounted() {
		return !this.numerals.contains(Numeral.NONE);
	}

	/** Whether a marker of this style can start with a character. */
	boolean canStartWith(char c) {
		for (String opening : this.before) {
			if (!opening.isEmpty() ? opening.charAt(0) == c
					: this.numerals.stream().anyMatch((numeral) -> numeral.isPart(c))) {
				return true;
			}
		}
		return false;
	}

	/** The marker that stands at the start of a stretch, if it is of this style. */
	@Nullable Marker at(String text, Span line) {
		for (String opening : this.before) {
			if (text.startsWith(opening, line.start())) {
				for (Numeral numeral : this.numerals) {
					Marker marker = read(text, line, line.start() + opening.length(), numeral);
					if (marker != null) {
						return marker;
					}
				}
			}
		}
		return null;
	}

	private @Nullable Marker read(String text, Span line, int from, Numeral numeral) {
		int end = from;
		while (end < line.end() && end - from <= LONGEST_NUMERAL && numeral.isPart(text.charAt(end))) {
			end++;
		}
		OptionalInt ordinal = numeral.value(text.substring(from, end));
		if (ordinal.isEmpty() || ordinal.getAsInt() > LARGEST) {
			return null;
		}
		for (String closing : this.after) {
			int behind = end + closing.length();
			if (text.startsWith(closing, end) && behind < line.end() && !continuesFigure(text, behind, closing)) {
				return new Marker(this, ordinal.getAsInt(), new Span(line.start(), behind),
						numeral.plain(text.substring(from, end)), text.substring(line.start(), behind));
			}
		}
		return null;
	}

	/**
	 * 「2.4万人次」 at the start of a line is a figure, not an item; 「3．2020年底前…」 is an item.
	 */
	private static boolean continuesFigure(String text, int behind, String closing) {
		boolean point = closing.equals(".") || closing.equals("．");
		return point && Character.isDigit(text.charAt(behind))
				&& !YEAR.matcher(text).region(behind, text.length()).lookingAt();
	}

}
