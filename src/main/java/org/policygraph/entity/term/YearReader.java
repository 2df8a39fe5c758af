package org.policygraph.entity.term;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.policygraph.entity.quantity.QuantityReader;
import org.policygraph.text.Clauses;
import org.policygraph.text.HanNumber;
import org.policygraph.text.Lexicons;
import org.policygraph.text.Span;
import org.policygraph.text.WordLists;
import org.policygraph.text.Words;

/**
 * The years that govern what a sentence says: 到2028年, 2025年底前, “十四五”末. A year that a
 * value is compared with (比2020年, 由2015年的) and one in the name of a plan govern nothing.
 */
public final class YearReader {

	/** The class of the digits of a year in characters. */
	private static final String DIGITS = "[〇零○" + HanNumber.TO_NINE + "]";

	private static final int LONGEST_SOURCE = 160;

	private static final String BEGINS = "12〇零○一二“\"十";

	/** So far into a sentence the year may stand that it opens with. */
	private static final int NEAR = 24;

	private static final String DASHES = "—–-－~～至";

	private final Pattern year;

	private final Pattern opening;

	/** 「根据《…》要求，到2025年…」: a sentence that names its source first. */
	private final Words sources;

	private final Words goals;

	private final Words joins;

	private final Words compared;

	private final Words noGoal;

	public YearReader(Lexicons lexicons) {
		WordLists words = lexicons.lists("number-words.csv");
		this.year = words.pattern("([12][0-9]{3}|[〇零○][" + HanNumber.TO_NINE + "]{3}|[一二]" + DIGITS + "{3})年|[“\"]?(十["
				+ HanNumber.TO_NINE + "]?)五[”\"]?<PLAN>?<TERM>");
		this.opening = words
			.pattern("[—\\-\\s]*(?:" + Clauses.noneOf(Clauses.MEMBER_ENDS, "0-9") + "{2,8}[：:])?<INTENT>?<BY_YEAR>?");
		this.sources = words.list("SOURCE");
		this.goals = words.list("GOAL_YEAR");
		this.joins = words.list("YEAR_JOIN");
		this.compared = words.list("COMPARED");
		this.noGoal = words.list("NO_GOAL");
	}

	/** The last year between two places that governs what follows. */
	public @Nullable Integer lastIn(String text, int start, int end) {
		Integer last = null;
		Matcher year = this.year.matcher(text);
		for (int at = start; next(text, year, at, end); at = year.end()) {
			if (governs(text, year, start)) {
				last = value(year);
			}
		}
		return last;
	}

	/**
	 * Where the first year between two places stands by which something is to be done:
	 * 到2025年, “十四五”期间.
	 */
	@Nullable Span firstGoal(String text, int start, int end) {
		Matcher year = this.year.matcher(text);
		for (int at = start; next(text, year, at, end); at = year.end()) {
			boolean goal = year.group(2) != null
					|| (year.start() > start && this.goals.holds(text.charAt(year.start() - 1)));
			if (goal && governs(text, year, start)) {
				return new Span(year.start(), year.end());
			}
		}
		return null;
	}

	/** The years between two places that govern and are listed: 到2025年、2030年. */
	public List<Integer> listedIn(String text, int start, int end) {
		List<Integer> listed = new ArrayList<>();
		Matcher year = this.year.matcher(text);
		for (int at = start; next(text, year, at, end); at = year.end()) {
			boolean joined = year.start() - at == 1 && (text.charAt(at) == '、' || this.joins.holds(text.charAt(at)));
			if (at > start && !joined) {
				listed.clear();
			}
			if (governs(text, year, start)) {
				listed.add(value(year));
			}
		}
		return listed;
	}

	/** The last year named between two places, governing or compared with: 由2015年的. */
	public @Nullable Integer lastNamed(String text, int start, int end) {
		Integer last = null;
		Matcher year = this.year.matcher(text);
		for (int at = start; next(text, year, at, end); at = year.end()) {
			last = value(year);
		}
		return last;
	}

	/** The year that a sentence opens with. */
	public @Nullable Integer opening(String text, Span whole) {
		Span sentence = new Span(behindSource(text, whole), whole.end());
		if (!mayBegin(text, sentence.start(), Math.min(sentence.end(), sentence.start() + NEAR))) {
			return null;
		}
		Matcher opening = this.opening.matcher(text).region(sentence.start(), sentence.end());
		int at = opening.lookingAt() ? opening.end() : sentence.start();
		Matcher year = this.year.matcher(text).region(at, sentence.end());
		return (year.lookingAt() && governs(text, year, sentence.start())) ? value(year) : null;
	}

	private int behindSource(String text, Span sentence) {
		int start = sentence.start();
		if (!this.sources.startsAt(text, start)) {
			return start;
		}
		int comma = text.indexOf('，', start);
		return (comma > 0 && comma < Math.min(sentence.end(), start + LONGEST_SOURCE)) ? comma + 1 : start;
	}

	private static boolean mayBegin(String text, int start, int end) {
		for (int i = start; i < end; i++) {
			if (BEGINS.indexOf(text.charAt(i)) >= 0) {
				return true;
			}
		}
		return false;
	}

	/** Asks the pattern only where a year may begin. */
	private static boolean next(String text, Matcher year, int from, int end) {
		for (int i = from; i < end; i++) {
			if (BEGINS.indexOf(text.charAt(i)) >= 0 && year.region(i, end).lookingAt()) {
				return true;
			}
		}
		return false;
	}

	private boolean governs(String text, Matcher year, int start) {
		int at = year.start();
		char before = (at > start) ? text.charAt(at - 1) : ' ';
		boolean range = DASHES.indexOf(before) >= 0 && at - 2 >= start
				&& (QuantityReader.isFigure(text.charAt(at - 2)) || text.charAt(at - 2) == '年');
		boolean from = this.compared.holds(before) || this.noGoal.startsAt(text, year.end());
		return !from && !isWithin(text, start, at, '《', '》') && !(range && isWithin(text, start, at, '（', '）'))
				&& !(range && isWithin(text, start, at, '(', ')'));
	}

	private static boolean isWithin(String text, int start, int at, char opens, char closes) {
		int open = text.lastIndexOf(opens, at);
		return open >= start && text.lastIndexOf(closes, at) < open;
	}

	private static Integer value(Matcher year) {
		if (year.group(2) != null) {
			return 1955 + 5 * HanNumber.parse(year.group(2)).orElse(0);
		}
		String written = year.group(1);
		return QuantityReader.isFigure(written.charAt(0)) ? Integer.valueOf(written)
				: Integer.valueOf(HanNumber.parse(written).orElse(0));
	}

}
