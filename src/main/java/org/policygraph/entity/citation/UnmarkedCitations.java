package org.policygraph.entity.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.policygraph.entity.citation.Citation.Relation;
import org.policygraph.entity.citation.CitedTitles.Subject;
import org.policygraph.text.Clauses;
import org.policygraph.text.Span;

/** Finds documents that are named without title marks: by their numbers, or quoted. */
final class UnmarkedCitations {

	/** A title in quotation marks says what it is about. */
	private static final Pattern QUOTED = Pattern
		.compile("[“\"「](?=[^“”\"「」\\n]{0,30}关于)([^“”\"「」《》。\\n]{8,80})[”\"」]");

	/** A number with the year in brackets, such as stand in running text. */
	private static final Pattern NUMBER = Pattern
		.compile("[\\p{IsHan}]{1,12}\\s?[〔﹝\\[［【]\\s?(?:19|20)[0-9]{2}\\s?[〕﹞\\]］】]\\s?(?:第\\s?)?[0-9]{1,5}\\s?号");

	private static final int BEFORE_BRACKET = 13;

	private static final int BEHIND_BRACKET = 24;

	/** Where the letters of a number begin that stand behind other words. */
	private static final Pattern NATIONAL = Pattern.compile("(?:中发|中办发|国发|国办发|国函|国办函|国令)〔");

	/** 关于…的通知（国发〔2024〕17号） in mid-sentence: what stands before the number. */
	private static final Pattern TITLE = Pattern.compile("关于[^《》。；\\n]{6,80}(?=[（(]\\s*$)");

	private final CitedTitles titles;

	private final CitationWords words;

	UnmarkedCitations(CitedTitles titles, CitationWords words) {
		this.titles = titles;
		this.words = words;
	}

	/** Those that are not among the documents named with marks. */
	List<Citation> find(String text, List<Citation> marked) {
		OccupiedSpans taken = new OccupiedSpans();
		marked.forEach((citation) -> taken.add(citation.span()));
		List<Citation> citations = new ArrayList<>();
		findQuoted(text, taken, citations);
		Matcher number = NUMBER.matcher(text);
		int from = 0;
		for (int i = 0; i < text.length(); i++) {
			if (opensYear(text.charAt(i))) {
				number.region(Math.max(from, i - BEFORE_BRACKET), Math.min(text.length(), i + BEHIND_BRACKET));
				if (number.find()) {
					add(numbered(text, new Span(number.start(), number.end())), taken, citations);
					from = number.end();
				}
			}
		}
		return citations;
	}

	private void findQuoted(String text, OccupiedSpans taken, List<Citation> citations) {
		Matcher quoted = QUOTED.matcher(text);
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			boolean opens = c == '“' || c == '"' || c == '「';
			if (opens && quoted.region(i, text.length()).lookingAt()) {
				add(quoted(text, quoted), taken, citations);
				i = quoted.end() - 1;
			}
		}
	}

	private static boolean opensYear(char c) {
		return c == '〔' || c == '﹝' || c == '[' || c == '［' || c == '【';
	}

	private static void add(@Nullable Citation citation, OccupiedSpans taken, List<Citation> citations) {
		if (citation != null && taken.isFree(citation.span())) {
			taken.add(citation.span());
			citations.add(citation);
		}
	}

	private @Nullable Citation quoted(String text, Matcher quoted) {
		if (this.titles.subject(quoted.group(1)) != Subject.DOCUMENT) {
			return null;
		}
		TitleTail tail = TitleTail.of(text, quoted.end());
		return new Citation(TitleMarks.onOneLine(quoted.group(1)), tail.number(), before(text, quoted.start()),
				new Span(quoted.start(), (tail.number() != null) ? tail.end() : quoted.end()), "quotation marks");
	}

	/** A number names a document where a verb governs it, not in the head of a page. */
	private @Nullable Citation numbered(String text, Span span) {
		int clause = Clauses.clauseStart(text, span.start(), 0);
		Matcher title = TITLE.matcher(text.substring(clause, span.start()));
		if (title.find()) {
			return titled(text, new Span(clause + title.start(), clause + title.end()), span);
		}
		int start = Math.max(span.start(), this.words.objectStart(text, 0, span.end()));
		CitationNumber number = CitationNumber.first(text, new Span(start, span.end()));
		if (number == null || this.words.before(text.substring(clause, number.span().start())) == null) {
			return null;
		}
		Matcher national = NATIONAL.matcher(number.number());
		String written = national.find() ? number.number().substring(national.start()) : number.number();
		return new Citation(written, written, before(text, start), number.span(), "document number");
	}

	private @Nullable Citation titled(String text, Span about, Span number) {
		int start = this.words.objectStart(text, 0, about.start());
		String title = TitleMarks.onOneLine(text.substring(start, about.end()));
		CitationNumber found = CitationNumber.first(text, number);
		boolean governed = this.words.before(text.substring(Clauses.clauseStart(text, start, 0), start)) != null;
		if (found == null || !governed || this.titles.subject(title) != Subject.DOCUMENT) {
			return null;
		}
		return new Citation(title, found.number(), before(text, start), new Span(start, number.end()),
				"title with document number");
	}

	private Relation before(String text, int offset) {
		Relation relation = this.words.before(text.substring(Clauses.clauseStart(text, offset, 0), offset));
		return (relation != null) ? relation : Relation.MENTIONS;
	}

}
