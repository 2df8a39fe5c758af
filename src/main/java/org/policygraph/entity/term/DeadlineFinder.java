package org.policygraph.entity.term;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.policygraph.entity.quantity.QuantityReader;
import org.policygraph.text.Brackets;
import org.policygraph.text.Clauses;
import org.policygraph.text.Lexicons;
import org.policygraph.text.Span;
import org.policygraph.text.Vocabulary;
import org.policygraph.text.WordLists;

/**
 * Reads by when a measure is to be done: 2020年底前, 6月底完成 with the year of a one-year
 * document, “十四五”期间, 年底前, 持续推进 ({@code deadline-words.csv}).
 */
public final class DeadlineFinder {

	/** The rule that reads that work goes on. */
	public static final String GOES_ON = "goes on";

	private enum Term {

		/** By the end of the document's year. */
		YEAR_END,

		/** Without an end. */
		ONGOING

	}

	/** 2021年6月底前, 6月30日前完成, 9月完成. */
	private final Pattern month;

	/** 2020年底前, 2025年前. */
	private final Pattern year;

	private final YearReader years;

	private final Vocabulary<Term> words;

	public DeadlineFinder(Lexicons lexicons) {
		WordLists numbers = lexicons.lists("number-words.csv");
		this.month = numbers
			.pattern("(?:([12][0-9]{3})年)?([0-9]{1,2})月(?:([0-9]{1,2})日|<MONTH_PART>)?(?:<BY>|<IN_FULL>?<DONE>)");
		this.year = numbers.pattern("([12][0-9]{3})年(<YEAR_PART>)?<BY>");
		this.years = new YearReader(lexicons);
		this.words = new Vocabulary<>(lexicons.records("deadline-words.csv")
			.stream()
			.map((row) -> new Vocabulary.Word<>(row.get("words"), Term.valueOf(row.get("term"))))
			.toList());
	}

	/**
	 * The first deadline that a text gives; where it only says that the work goes on,
	 * that.
	 * @param year the year of a one-year document
	 * @param now the year that the document was written in or for: what was before is no
	 * deadline (2005年底前建成的小区)
	 */
	public @Nullable Deadline find(String text, Span own, @Nullable Integer year, @Nullable Integer now) {
		Deadline dated = null;
		Span ongoing = null;
		for (int i = own.start(); i < own.end(); i++) {
			char c = text.charAt(i);
			if (dated == null && isFigure(c) && (i == 0 || !isFigure(text.charAt(i - 1)))) {
				Deadline found = dated(text, i, own.end(), year);
				dated = isPast(found, now) ? null : found;
			}
			else {
				Vocabulary.Word<Term> word = this.words.startingAt(text, i, own.end());
				if (word != null) {
					Span span = new Span(i, i + word.length());
					boolean alone = isAlone(text, span, own);
					if (word.meaning() == Term.ONGOING && alone) {
						ongoing = (ongoing != null) ? ongoing : span;
					}
					else if (word.meaning() == Term.YEAR_END && dated == null && year != null
							&& (i == 0 || !isFigure(text.charAt(i - 1)))) {
						dated = new Deadline(LocalDate.of(year, 12, 31).toString(), false, span, "end of the year");
					}
					i += word.length() - 1;
				}
			}
		}
		if (dated == null) {
			return (ongoing != null) ? new Deadline(null, true, ongoing, GOES_ON) : term(text, own, now);
		}
		return new Deadline(dated.date(), ongoing != null, dated.span(), dated.rule());
	}

	private static boolean isPast(@Nullable Deadline deadline, @Nullable Integer now) {
		String date = (deadline != null) ? deadline.date() : null;
		return date != null && now != null && isFigure(date.charAt(0)) && Integer.parseInt(date.substring(0, 4)) < now;
	}

	private static boolean isFigure(char c) {
		return QuantityReader.isFigure(c);
	}

	/** 持续推进 says that the work goes on where nothing follows that is pushed on. */
	private static boolean isAlone(String text, Span span, Span own) {
		return span.end() >= own.end() || Clauses.endsClause(text.charAt(span.end()))
				|| Brackets.closesRound(text.charAt(span.end()));
	}

	private @Nullable Deadline dated(String text, int start, int end, @Nullable Integer documentYear) {
		Matcher month = this.month.matcher(text).region(start, end);
		if (month.lookingAt()) {
			Integer year = (month.group(1) != null) ? Integer.valueOf(month.group(1)) : documentYear;
			String date = day(year, Integer.parseInt(month.group(2)), month.group(3));
			return (date != null) ? new Deadline(date, false, new Span(start, month.end()), "month") : null;
		}
		Matcher year = this.year.matcher(text).region(start, end);
		if (year.lookingAt()) {
			String date = (year.group(2) != null) ? year.group(1) + "-12-31" : year.group(1);
			return new Deadline(date, false, new Span(start, year.end()), "year");
		}
		return null;
	}

	private static @Nullable String day(@Nullable Integer year, int month, @Nullable String day) {
		try {
			if (year == null) {
				return ((day != null) ? MonthDay.of(month, Integer.parseInt(day))
						: MonthDay.of(month, YearMonth.of(2000, month).lengthOfMonth()))
					.toString();
			}
			return ((day != null) ? LocalDate.of(year, month, Integer.parseInt(day))
					: YearMonth.of(year, month).atEndOfMonth())
				.toString();
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

	/** 到2025年, “十四五”期间. */
	private @Nullable Deadline term(String text, Span own, @Nullable Integer now) {
		Span place = this.years.firstGoal(text, own.start(), own.end());
		Integer year = (place != null) ? this.years.lastIn(text, place.start(), place.end()) : null;
		Deadline term = (place != null && year != null) ? new Deadline(String.valueOf(year), false, place, "term")
				: null;
		return isPast(term, now) ? null : term;
	}

}
