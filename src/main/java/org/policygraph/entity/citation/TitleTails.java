package org.policygraph.entity.citation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.policygraph.text.Brackets;
import org.policygraph.text.Clauses;
import org.policygraph.text.Lexicons;
import org.policygraph.text.Span;
import org.policygraph.text.WordLists;
import org.policygraph.text.Words;

/** Reads the brackets behind titles. */
final class TitleTails {

	private final Pattern shortName;

	private final Words annex;

	/** Longer than any bracket that says something of the title. */
	private static final int LONGEST = 80;

	TitleTails(Lexicons lexicons) {
		WordLists lists = lexicons.lists("title-words.csv");
		this.shortName = lists.pattern(
				"<SHORT_NAME>[：:]?\\s*[《“\"〈]?([\\p{IsHan}“”\"0-9]{2,20}?)[》”\"〉]?(?:$|[" + Clauses.CLAUSE_ENDS + "])");
		this.annex = lists.list("SEE_ANNEX");
	}

	/** The brackets that open at a place, one behind the other. */
	TitleTail read(String text, int offset) {
		String number = null;
		String shortName = null;
		boolean annex = false;
		int end = offset;
		for (Span bracket = bracket(text, end); bracket != null; bracket = bracket(text, end)) {
			String words = bracket.of(text);
			CitationNumber found = CitationNumber.first(text, bracket);
			number = (number == null && found != null) ? found.number() : number;
			Matcher definition = this.shortName.matcher(words);
			shortName = definition.find() ? definition.group(1) : shortName;
			annex |= this.annex.startsAt(words.strip(), 0);
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
