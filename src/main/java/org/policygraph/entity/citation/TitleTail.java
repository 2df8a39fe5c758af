package org.policygraph.entity.citation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.policygraph.text.Brackets;
import org.policygraph.text.Span;

/**
 * What stands in brackets behind a title.
 *
 * @param number the document's number
 * @param shortName what it is called from there on: 以下简称
 * @param annex whether it is an annex of the text itself: 见附件
 * @param end behind the last bracket
 */
record TitleTail(@Nullable String number, @Nullable String shortName, boolean annex, int end) {

	private static final Pattern SHORT_NAME = Pattern
		.compile("(?:简称|下称|以下称)为?[：:]?\\s*[《“\"〈]?([\\p{IsHan}“”\"0-9]{2,20}?)[》”\"〉]?(?:$|[，,；;])");

	private static final Pattern ANNEX = Pattern.compile("^(?:详?见)?附(?:件|表|后)");

	/** Longer than any bracket that says something of the title. */
	private static final int LONGEST = 80;

	static TitleTail of(String text, int offset) {
		String number = null;
		String shortName = null;
		boolean annex = false;
		int end = offset;
		for (Span bracket = bracket(text, end); bracket != null; bracket = bracket(text, end)) {
			String words = bracket.of(text);
			CitationNumber found = CitationNumber.first(text, bracket);
			number = (number == null && found != null) ? found.number() : number;
			Matcher definition = SHORT_NAME.matcher(words);
			shortName = definition.find() ? definition.group(1) : shortName;
			annex |= ANNEX.matcher(words.strip()).find();
			end = bracket.end() + 1;
		}
		return new TitleTail(number, shortName, annex, end);
	}

	/** The words of a bracket that opens here, brackets within included. */
	private static @Nullable Span bracket(String text, int offset) {
		int open = offset;
		while (open < text.length() && (text.charAt(open) == ' ' || text.charAt(open) == '\u3000')) {
			open++;
		}
		int depth = 0;
		for (int i = open; i < Math.min(text.length(), open + LONGEST); i++) {
			char c = text.charAt(i);
			if (Brackets.opensRound(c)) {
				depth++;
			}
			else if (Brackets.closesRound(c) && depth > 0 && --depth == 0) {
				return new Span(open + 1, i);
			}
			if (depth == 0 || c == '\n') {
				return null;
			}
		}
		return null;
	}

}
