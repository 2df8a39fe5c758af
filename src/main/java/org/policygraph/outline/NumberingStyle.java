package org.policygraph.outline;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;

import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

import org.policygraph.text.HanNumber;
import org.policygraph.text.Lexicon;
import org.policygraph.text.Span;

/**
 * One way of numbering items, as {@code numbering.csv} lists them: what stands before the
 * numeral, the numeral, what stands behind.
 */
record NumberingStyle(String name, List<String> before, List<String> numerals, List<String> after) {

	/** More items than any list has; a larger number is a year or a figure. */
	private static final int LARGEST = 300;

	private static final String CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳";

	static final String UNNUMBERED = "UNNUMBERED";

	static List<NumberingStyle> all() {
		return Lexicon.records("numbering.csv").stream().map(NumberingStyle::of).toList();
	}

	private static NumberingStyle of(CSVRecord row) {
		return new NumberingStyle(row.get("style"), alternatives(row.get("before")), alternatives(row.get("numeral")),
				alternatives(row.get("after")));
	}

	private static List<String> alternatives(String cell) {
		return Arrays.asList(cell.split("\\|", -1));
	}

	/** Whether its items carry a number at all; dashes and bullets do not. */
	boolean isCounted() {
		return !this.numerals.contains("NONE");
	}

	/** The marker that stands at the start of a line, if it is of this style. */
	@Nullable Marker at(String text, Span line) {
		for (String opening : this.before) {
			if (text.startsWith(opening, line.start())) {
				for (String numeral : this.numerals) {
					Marker marker = read(text, line, line.start() + opening.length(), numeral);
					if (marker != null) {
						return marker;
					}
				}
			}
		}
		return null;
	}

	private @Nullable Marker read(String text, Span line, int from, String numeral) {
		int end = from;
		while (end < line.end() && isPart(text.charAt(end), numeral)) {
			end++;
		}
		OptionalInt ordinal = value(text.substring(from, end), numeral);
		if (ordinal.isEmpty() || ordinal.getAsInt() > LARGEST) {
			return null;
		}
		for (String closing : this.after) {
			int behind = end + closing.length();
			if (text.startsWith(closing, end) && behind < line.end() && !continuesFigure(text, behind, closing)) {
				return new Marker(this, ordinal.getAsInt(), new Span(line.start(), behind), text.substring(from, end));
			}
		}
		return null;
	}

	/** 「2.4万人次」 at the start of a line is a figure, not an item. */
	private static boolean continuesFigure(String text, int behind, String closing) {
		return (".".equals(closing) || "．".equals(closing)) && Character.isDigit(text.charAt(behind));
	}

	private static boolean isPart(char c, String numeral) {
		return switch (numeral) {
			case "HAN" -> HanNumber.isNumeral(c);
			case "ARABIC" -> c >= '0' && c <= '9';
			case "DOTTED" -> (c >= '0' && c <= '9') || c == '.';
			case "CIRCLED" -> CIRCLED.indexOf(c) >= 0;
			default -> false;
		};
	}

	private static OptionalInt value(String written, String numeral) {
		if (numeral.equals("NONE")) {
			return OptionalInt.of(0);
		}
		if (written.isEmpty()) {
			return OptionalInt.empty();
		}
		return switch (numeral) {
			case "HAN" -> HanNumber.parse(written);
			case "ARABIC" -> (written.length() <= 3) ? OptionalInt.of(Integer.parseInt(written)) : OptionalInt.empty();
			case "CIRCLED" ->
				(written.length() == 1) ? OptionalInt.of(CIRCLED.indexOf(written) + 1) : OptionalInt.empty();
			case "DOTTED" -> lastOf(written);
			default -> OptionalInt.empty();
		};
	}

	private static OptionalInt lastOf(String dotted) {
		if (!dotted.matches("\\d{1,2}(\\.\\d{1,2}){1,3}")) {
			return OptionalInt.empty();
		}
		return OptionalInt.of(Integer.parseInt(dotted.substring(dotted.lastIndexOf('.') + 1)));
	}

}
