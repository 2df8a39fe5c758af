package org.policygraph.entity.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.policygraph.text.HanNumber;
import org.policygraph.text.Lexicons;
import org.policygraph.text.Span;
import org.policygraph.text.Vocabulary;
import org.policygraph.text.WordLists;
import org.policygraph.text.Words;

/**
 * Reads numbers with their units ({@code units.csv}), with multipliers (2.4万人次), ranges
 * (3—5家), lists that share a unit (6.6和32.7个百分点), ratios (2.6∶1), per cent in words
 * (百分之五) and doublings (翻一番). Leaves out what only looks like a number: years, dates,
 * ordinals, versions, names such as 5G.
 */
public final class QuantityReader {

	private static final String DASHES = "—–-－~～至";

	static final String RATIO = "∶:：";

	private final BitSet numerals = new BitSet(1 << 16);

	/** The ends of 至少, 不少于, 不低于. */
	private final Words bounds;

	private final Words multipliers;

	private final Words large;

	private final Words more;

	private final Words per;

	private final String perCent;

	private final Vocabulary<Unit.Kind> units;

	private final ListedQuantities listed;

	public QuantityReader(Lexicons lexicons) {
		WordLists words = lexicons.lists("number-words.csv");
		words.list("NUMERAL").all().forEach((numeral) -> this.numerals.set(numeral.charAt(0)));
		this.bounds = words.list("BOUND");
		this.multipliers = words.list("MULTIPLIER");
		this.large = words.list("LARGE");
		this.more = words.list("MORE");
		this.per = words.list("PER");
		this.perCent = words.list("PER_CENT").all().get(0);
		this.listed = new ListedQuantities(lexicons);
		this.units = new Vocabulary<>(lexicons.records("units.csv")
			.stream()
			.map((row) -> new Vocabulary.Word<>(row.get("unit"), Unit.Kind.valueOf(row.get("kind"))))
			.toList());
	}

	/** The quantities between two places, in order. */
	public List<Quantity> read(String text, int start, int end) {
		List<Quantity> found = new ArrayList<>();
		int i = start;
		while (i < end) {
			char c = text.charAt(i);
			Quantity quantity = isFigure(c) ? figures(text, i, end)
					: this.numerals.get(c) ? numeral(text, i, start, end) : (c == '翻') ? words(text, i, end) : null;
			if (quantity != null && !quantity.isPartOfName(text, start, end)) {
				found.add(quantity);
			}
			i = (quantity != null) ? Math.max(quantity.end(), i + 1) : i + 1;
		}
		this.listed.shareUnits(text, found);
		return found;
	}

	public static boolean isFigure(char c) {
		return c >= '0' && c <= '9';
	}

	private Quantity figures(String text, int start, int end) {
		int numberEnd = endOfNumber(text, start, end);
		BigDecimal value = new BigDecimal(text.substring(start, numberEnd).replace(",", ""));
		int upper = upperBound(text, numberEnd, end);
		int unitStart = (upper > numberEnd) ? upper : numberEnd;
		return unit(text, new Span(start, unitStart), value, upper > numberEnd, end);
	}

	/** Figures, a decimal point between figures, commas before groups of three. */
	private static int endOfNumber(String text, int start, int end) {
		int i = start;
		while (i < end
				&& (isFigure(text.charAt(i)) || (text.charAt(i) == '.' && i + 1 < end && isFigure(text.charAt(i + 1))
						&& text.substring(start, i).indexOf('.') < 0) || isGroup(text, i, end))) {
			i++;
		}
		return i;
	}

	private static boolean isGroup(String text, int comma, int end) {
		int figures = comma + 1;
		while (text.charAt(comma) == ',' && figures < end && isFigure(text.charAt(figures))) {
			figures++;
		}
		return text.charAt(comma) == ',' && figures == comma + 4;
	}

	/** Behind a lower bound, with or without its own unit: —5, %—8, 至10. */
	private int upperBound(String text, int at, int end) {
		int i = at;
		while (i < end && i < at + 2 && (this.multipliers.holds(text.charAt(i)) || text.charAt(i) == '%')) {
			i++;
		}
		int dashes = i;
		while (i < end && i < dashes + 2 && DASHES.indexOf(text.charAt(i)) >= 0) {
			i++;
		}
		return (i > dashes && i < end && isFigure(text.charAt(i))) ? endOfNumber(text, i, end) : at;
	}

	private Quantity unit(String text, Span number, BigDecimal value, boolean range, int end) {
		int i = number.end();
		if (i < end && text.charAt(i) == ' ') {
			i++;
		}
		if (i + 1 < end && RATIO.indexOf(text.charAt(i)) >= 0 && text.charAt(i + 1) == '1'
				&& (i + 2 >= end || !isFigure(text.charAt(i + 2)))) {
			return new Quantity(value, new Unit(text.substring(i, i + 2), Unit.Kind.RATE),
					new Span(number.start(), i + 2), new Span(number.start(), i + 2), false, false);
		}
		int more = i;
		i = skipMore(text, i, end);
		int multiplier = i;
		while (i < end && this.multipliers.holds(text.charAt(i))) {
			i++;
		}
		String multiplied = text.substring(multiplier, i);
		boolean isMore = multiplier > more;
		int base = skipMore(text, i, end);
		isMore |= base > i;
		Vocabulary.Word<Unit.Kind> word = this.units.startingAt(text, base, end);
		if (word == null) {
			Unit alone = multiplied.isEmpty() ? null : new Unit(multiplied, Unit.Kind.COUNT);
			return new Quantity(value, alone, new Span(number.start(), (alone != null) ? i : number.end()), number,
					range, isMore);
		}
		int unitEnd = base + word.length();
		int per = per(text, unitEnd, end);
		Unit unit = new Unit(multiplied + word.written() + text.substring(unitEnd, per), word.meaning());
		return new Quantity(value, unit, new Span(number.start(), per), number, range, isMore);
	}

	private int skipMore(String text, int at, int end) {
		return (at < end && this.more.holds(text.charAt(at))) ? at + 1 : at;
	}

	/** 元/月, 万吨/年, 张/千人; and 9/10万, whose unit is all of it. */
	private int per(String text, int at, int end) {
		if (at >= end || (text.charAt(at) != '/' && text.charAt(at) != '／')) {
			return at;
		}
		int i = at + 1;
		while (i < end && this.multipliers.holds(text.charAt(i))) {
			i++;
		}
		Vocabulary.Word<Unit.Kind> word = this.units.startingAt(text, i, end);
		return (word != null) ? i + word.length() : (i < end && this.per.holds(text.charAt(i))) ? i + 1 : at;
	}

	/** 百分之五; 至少一次, 十八亿亩: other numbers in characters count what is named. */
	private @Nullable Quantity numeral(String text, int at, int start, int end) {
		if (text.startsWith(this.perCent, at)) {
			return words(text, at, end);
		}
		int i = at;
		while (i < end && HanNumber.isNumeral(text.charAt(i))) {
			i++;
		}
		boolean bounded = at - 2 >= start && this.bounds.contains(text.substring(at - 2, at));
		boolean large = i < end && this.large.holds(text.charAt(i));
		if ((!bounded && !large) || (at > start && HanNumber.isNumeral(text.charAt(at - 1)))) {
			return null;
		}
		int value = HanNumber.parse(text.substring(at, i)).orElse(0);
		Quantity read = (value == 0) ? null : unit(text, new Span(at, i), BigDecimal.valueOf(value), false, end);
		return (read != null && read.unit() != null && (bounded || !read.is(Unit.Kind.COUNT))) ? read : null;
	}

	private @Nullable Quantity words(String text, int start, int end) {
		if (text.startsWith(this.perCent, start)) {
			int i = start + this.perCent.length();
			int numeral = i;
			while (i < end && HanNumber.isNumeral(text.charAt(i))) {
				i++;
			}
			int value = HanNumber.parse(text.substring(numeral, i)).orElse(0);
			return (value == 0) ? null : new Quantity(BigDecimal.valueOf(value), new Unit("%", Unit.Kind.RATE),
					new Span(start, i), new Span(start, i), false, false);
		}
		if (start + 2 < end && text.charAt(start) == '翻' && text.charAt(start + 2) == '番') {
			int value = HanNumber.parse(text.substring(start + 1, start + 2)).orElse(0);
			return (value == 0) ? null : new Quantity(BigDecimal.valueOf(value), new Unit("番", Unit.Kind.RATE),
					new Span(start, start + 3), new Span(start, start + 3), false, false);
		}
		return null;
	}

}
