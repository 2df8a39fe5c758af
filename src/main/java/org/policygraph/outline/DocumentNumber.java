package org.policygraph.outline;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.policygraph.text.Span;

/**
 * 发文字号: the code of an organ, the year in brackets, a number (GB/T 9704-2012, 7.2.5). The
 * brackets are typed in every way, and lost.
 *
 * @param normal the number in its standard form, without spaces: 国发〔2021〕11号
 * @param span where it was read
 */
public record DocumentNumber(String normal, Span span) {

	private static final String NUMBER = "[\\p{IsHan}]{2,14}\\s?(?:[〔\\[［【（(〈{]\\s?[12][0-9]{3}\\s?[〕\\]］】）)〉}]|\\s?[12][0-9]{3}\\s)"
			+ "\\s?(?:第\\s?)?[0-9]{1,5}\\s?号";

	/** Alone on its line, perhaps in brackets. */
	private static final Pattern LINE = Pattern.compile("[（(]?\\s*(" + NUMBER + ")\\s*[）)]?");

	/** 「…的通知国发〔2011〕42号」 in a text without line ends. */
	private static final Pattern BEHIND_TITLE = Pattern.compile("\\s*(" + NUMBER + ")");

	private static final Pattern PARTS = Pattern.compile("([\\p{IsHan}]+)[^0-9]*([12][0-9]{3})[^0-9]*([0-9]+)");

	private static final int LONGEST = 60;

	/** The number that is written at a place. */
	static DocumentNumber at(String text, Span span) {
		return new DocumentNumber(normal(span.of(text)), span);
	}

	/** The number that a line is. */
	static @Nullable DocumentNumber onLine(String text, Line line) {
		Matcher number = (line.length() <= LONGEST) ? LINE.matcher(text).region(line.start(), line.end()) : null;
		return (number != null && number.matches()) ? at(text, new Span(number.start(1), number.end(1))) : null;
	}

	/** The number that follows at once. */
	static @Nullable DocumentNumber behind(String text, int title) {
		Matcher number = BEHIND_TITLE.matcher(text).region(title, Math.min(text.length(), title + LONGEST));
		return number.lookingAt() ? at(text, new Span(number.start(1), number.end(1))) : null;
	}

	private static String normal(String written) {
		Matcher parts = PARTS.matcher(written.replaceAll("[\\s　](?=[^0-9])", ""));
		return parts.find() ? parts.group(1) + "〔" + parts.group(2) + "〕" + Integer.parseInt(parts.group(3)) + "号"
				: written.replaceAll("\\s", "");
	}

}
