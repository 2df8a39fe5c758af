package org.policygraph.entity.citation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.policygraph.text.Span;

/**
 * 发文字号, the number of a document, in any brackets or without: 国发〔2024〕17号; and the number
 * of an order: 国务院令第722号.
 *
 * @param number in the form of GB/T 9704
 * @param span where it stands
 */
record CitationNumber(String number, Span span) {

	private static final Pattern NUMBER = Pattern
		.compile("([\\p{IsHan}]{1,14}?)\\s?[〔﹝\\[［【（(〈]?\\s?((?:19|20)[0-9]{2})\\s?[〕﹞\\]］】）)〉]?\\s?"
				+ "(?:第\\s?)?([0-9]{1,5})\\s?号");

	private static final Pattern ORDER = Pattern.compile("([\\p{IsHan}]{2,14}令)\\s?第?\\s?([0-9]{1,5})\\s?号");

	/** The first number in a stretch of text. */
	static @Nullable CitationNumber first(String text, Span within) {
		Matcher number = NUMBER.matcher(text).region(within.start(), within.end());
		if (number.find()) {
			String written = number.group(1) + "〔" + number.group(2) + "〕" + number.group(3) + "号";
			return new CitationNumber(written, new Span(number.start(), number.end()));
		}
		Matcher order = ORDER.matcher(text).region(within.start(), within.end());
		return order.find()
				? new CitationNumber(order.group(1) + "第" + order.group(2) + "号", new Span(order.start(), order.end()))
				: null;
	}

}
