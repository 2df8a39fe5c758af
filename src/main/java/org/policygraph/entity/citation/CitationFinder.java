package org.policygraph.entity.citation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.policygraph.entity.citation.Citation.Relation;
import org.policygraph.entity.citation.CitedTitles.Subject;
import org.policygraph.outline.title.CoverNotices;
import org.policygraph.text.Clauses;
import org.policygraph.text.Lexicons;
import org.policygraph.text.Span;
import org.policygraph.text.WordLists;
import org.policygraph.text.Words;

/** Finds the documents that a text names. */
public final class CitationFinder {

	/** Titles that follow each other share what is said of the first. */
	private final Pattern run;

	/** 海东市“十四五”规划《纲要》: the marks hold the last word of the title alone. */
	private final Pattern firstPart;

	private final Words about;

	private final CitedTitles titles;

	private final CitationWords words;

	private final TitleTails tails;

	private final NumberedCitations unmarked;

	private final String state;

	private final CoverNotices notices;

	public CitationFinder(Lexicons lexicons) {
		WordLists lists = lexicons.lists("title-words.csv");
		this.run = lists.pattern("(?:[、，,\\s]|<TITLE_JOIN>)*");
		this.firstPart = lists.pattern(".{4,}<FIRST_PART>");
		this.about = lists.list("ABOUT");
		this.state = lists.list("STATE").all().get(0);
		this.notices = new CoverNotices(lexicons);
		this.titles = new CitedTitles(lexicons);
		this.words = new CitationWords(lexicons);
		this.tails = new TitleTails(lexicons);
		this.unmarked = new NumberedCitations(this.words, lists);
	}

	/**
	 * The documents that a text names, in order. Those called by the short name that the
	 * text gave them have their full title.
	 */
	public List<Citation> find(String text) {
		List<Citation> citations = new ArrayList<>();
		Map<String, Citation> byShortName = new HashMap<>();
		StringBuilder clause = new StringBuilder();
		int last = 0;
		for (MarkedTitle marked : TitleMarks.in(text)) {
			TitleTail tail = this.tails.read(text, marked.span().end());
			readClause(text, Math.min(last, marked.span().start()), marked.span().start(), clause);
			boolean defined = marked.span().start() < last && byShortName.containsKey(marked.title());
			last = Math.max(last, tail.end());
			if (defined) {
				continue;
			}
			Citation known = byShortName.get(marked.title());
			Citation citation = (known != null) ? new Citation(known.title(), known.documentNumber(),
					relation(text, clause, last), marked.span(), "short name") : citation(text, marked, tail, clause);
			if (citation != null) {
				citations.add(citation);
			}
			if (tail.shortName() != null) {
				byShortName.put(tail.shortName(),
						new Citation(marked.title(), tail.number(), Relation.MENTIONS, marked.span(), "definition"));
			}
		}
		citations.addAll(this.unmarked.find(text, citations));
		citations.sort(Comparator.comparing(Citation::span));
		return UnifiedCitations.of(citations, this.notices, this.state);
	}

	/**
	 * The clause before a title, earlier titles left out, so that the verb before them
	 * counts for the later ones too.
	 */
	private void readClause(String text, int from, int to, StringBuilder clause) {
		String between = text.substring(from, to);
		if (this.run.matcher(between).matches() && between.indexOf('\n') < 0) {
			return;
		}
		int start = Clauses.clauseStart(text, to, from);
		if (start > from) {
			clause.setLength(0);
		}
		clause.append(text, start, to);
	}

	private Relation relation(String text, CharSequence clause, int end) {
		Relation before = this.words.before(clause.toString());
		if (before != null) {
			return before;
		}
		Relation behind = this.words.behind(text, end);
		return (behind != null) ? behind : Relation.MENTIONS;
	}

	private @Nullable Citation citation(String text, MarkedTitle marked, TitleTail tail, CharSequence clause) {
		if (this.titles.isShort(marked.title())) {
			return lastWordMarked(text, marked, tail, clause);
		}
		if (tail.annex() || !isDocument(marked, tail, clause)) {
			return null;
		}
		boolean numbered = tail.number() != null;
		return new Citation(marked.title(), tail.number(), relation(text, clause, tail.end()),
				new Span(marked.span().start(), numbered ? tail.end() : marked.span().end()),
				numbered ? "title marks with document number" : "title marks");
	}

	/** By the last word of its title; else by what is said of it. */
	private boolean isDocument(MarkedTitle marked, TitleTail tail, CharSequence clause) {
		Subject subject = this.titles.subject(marked.title());
		if (subject != Subject.UNKNOWN) {
			return subject == Subject.DOCUMENT;
		}
		Relation relation = this.words.before(clause.toString());
		return tail.number() != null || this.about.occurIn(marked.title())
				|| (relation != null && relation != Relation.MENTIONS);
	}

	private @Nullable Citation lastWordMarked(String text, MarkedTitle marked, TitleTail tail, CharSequence clause) {
		int start = this.words.objectStart(text, 0, marked.span().start());
		String first = TitleMarks.onOneLine(text.substring(start, marked.span().start()));
		if (!this.firstPart.matcher(first).matches()) {
			return null;
		}
		return new Citation(first + marked.title(), tail.number(), relation(text, clause, tail.end()),
				new Span(start, tail.end()), "marks around the last word");
	}

}
