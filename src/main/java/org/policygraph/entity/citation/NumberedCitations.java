package org.policygraph.entity.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.policygraph.entity.citation.Citation.Relation;
import org.policygraph.text.Clauses;
import org.policygraph.text.Span;
import org.policygraph.text.WordLists;

/** Finds documents that are named by their numbers alone: 按照国发〔2024〕17号文件要求. */
final class NumberedCitations {

	/** A number with the year in brackets, such as stand in running text. */
	private static final Pattern NUMBER = Pattern
		.compile("[\\p{IsHan}]{1,12}\\s?[〔﹝\\[［【]\\s?(?:19|20)[0-9]{2}\\s?[〕﹞\\]］】]\\s?(?:第\\s?)?[0-9]{1,5}\\s?号");

	private static final String OPENS_YEAR = "〔﹝[［【";

	private static final int BEFORE_BRACKET = 13;

	private static final int BEHIND_BRACKET = 24;

	/** Where the letters of a number begin that stand behind other words. */
	private final Pattern national;

	private final CitationWords words;

	NumberedCitations(CitationWords words, WordLists lists) {
		this.words = words;
		this.national = lists.pattern("<NATIONAL_NUMBER>〔");
	}

	/** Those that do not belong to a title between marks. */
	List<Citation> find(String text, List<Citation> marked) {
		List<Citation> citations = new ArrayList<>();
		Matcher number = NUMBER.matcher(text);
		int from = 0;
		for (int i = 0; i < text.length(); i++) {
			if (OPENS_YEAR.indexOf(text.charAt(i)) >= 0) {
				number.region(Math.max(from, i - BEFORE_BRACKET), Math.min(text.length(), i + BEHIND_BRACKET));
				if (number.find()) {
					Citation citation = numbered(text, new Span(number.start(), number.end()));
					if (citation != null && marked.stream().noneMatch((one) -> one.span().overlaps(citation.span()))) {
						citations.add(citation);
					}
					from = number.end();
				}
			}
		}
		return citations;
	}

	/** A number names a document where a verb governs it, not in the head of a page. */
	private @Nullable Citation numbered(String text, Span span) {
		int clause = Clauses.clauseStart(text, span.start(), 0);
		int start = Math.max(span.start(), this.words.objectStart(text, 0, span.end()));
		CitationNumber number = CitationNumber.first(text, new Span(start, span.end()));
		if (number == null || this.words.before(text.substring(clause, number.span().start())) == null) {
			return null;
		}
		Matcher national = this.national.matcher(number.number());
		String written = national.find() ? number.number().substring(national.start()) : number.number();
		return new Citation(written, written, before(text, start), number.span(), "document number");
	}

	private Relation before(String text, int offset) {
		Relation relation = this.words.before(text.substring(Clauses.clauseStart(text, offset, 0), offset));
		return (relation != null) ? relation : Relation.MENTIONS;
	}

}
