package org.policygraph.outline;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAccessor;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.policygraph.outline.title.Numerals;
import org.policygraph.text.HanNumber;
import org.policygraph.text.Span;

/** Dates as documents write them: 2021年7月20日, 二〇二一年七月二十日, 2021-07-20, 2021年7月. */
final class Dates {

	private static final String NUMERAL = "([0-9]{1,2}|[" + HanNumber.TO_TEN + "]{1,3})";

	/** A date as a part of a regular expression; its groups are year, month and day. */
	static final String DATE = "([0-9]{4}|[〇○零" + HanNumber.TO_NINE + "]{4})\\s*[年./-]\\s*" + NUMERAL
			+ "\\s*(?:[月./-]\\s*" + NUMERAL + "(?:\\s*日)?|月)";

	static final Pattern PATTERN = Pattern.compile(DATE);

	private Dates() {
	}

	/** The first date in a stretch of a text. */
	static @Nullable DocumentDate in(String text, Span stretch) {
		Matcher date = PATTERN.matcher(stretch.of(text));
		TemporalAccessor found = date.find() ? of(date) : null;
		return (found != null)
				? new DocumentDate(found, new Span(stretch.start() + date.start(), stretch.start() + date.end()))
				: null;
	}

	private static @Nullable TemporalAccessor of(Matcher date) {
		try {
			int year = year(date.group(1));
			int month = Numerals.value(date.group(2));
			String day = date.group(3);
			return (day != null) ? LocalDate.of(year, month, Numerals.value(day)) : YearMonth.of(year, month);
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

	private static int year(String written) {
		return Integer.parseInt(written.chars()
			.map((c) -> (c == '○' || c == '零' || c == '〇') ? '0' : (c <= '9') ? c : HanNumber.TO_NINE.indexOf(c) + '1')
			.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
			.toString());
	}

}
