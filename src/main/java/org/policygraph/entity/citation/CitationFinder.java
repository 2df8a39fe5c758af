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
import org.policygraph.text.Clauses;
import org.policygraph.text.Span;

/** Finds the documents that a text names. */
public final class CitationFinder {

	/** Titles that follow each other share what is said of the first. */
	private static final Pattern RUN = Pattern.compile("[、，,和及与或暨以\\s]*");

	/** 海东市“十四五”规划《纲要》: the marks hold the last word of the title alone. */
	private static final Pattern FIRST_PART = Pattern.compile(".{4,}(?:规划|计划|战略)");

	private final CitedTitles titles = new CitedTitles();

	private final CitationWords words = new CitationWords();

	private final HalfMarkedTitles lostMarks = new HalfMarkedTitles(this.titles, this.words);

	private final UnmarkedCitations unmarked = new UnmarkedCitations(this.titles, this.words);

	/**
	 * The documents that a text names, in order. Those called by the short name that the
	 * text gave them have their full title.
	 */
	public List<Citation> find(String text) {
		List<Citation> citations = new ArrayList<>();
		Map<String, Citation> byShortName = new HashMap<>();
		StringBuilder clause = new StringBuilder();
		int last = 0;
		for (MarkedTitle marked : this.lostMarks.addTo(TitleMarks.in(text), text)) {
			TitleTail tail = TitleTail.of(text, marked.span().end());
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
		return UnifiedCitations.of(citations);
	}

	/**
	 * The clause before a title, earlier titles left out, so that the verb before them
	 * counts for the later ones too.
	 */
	private static void readClause(String text, int from, int to, StringBuilder clause) {
		String between = text.substring(from, to);
		if (RUN.matcher(between).matches() && between.indexOf('\n') < 0) {
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
		if (tail.annex() || !isDocument(marked, tail, text, clause)) {
			return null;
		}
		boolean numbered = tail.number() != null;
		return new Citation(marked.title(), tail.number(), relation(text, clause, tail.end()),
				new Span(marked.span().start(), numbered ? tail.end() : marked.span().end()),
				numbered ? marked.rule() + " with document number" : marked.rule());
	}

	/** By the last word of its title; else by what is said of it. */
	private boolean isDocument(MarkedTitle marked, TitleTail tail, String text, CharSequence clause) {
		Subject subject = this.titles.subject(marked.title());
		if (subject != Subject.UNKNOWN) {
			return subject == Subject.DOCUMENT;
		}
		Relation relation = this.words.before(clause.toString());
		return text.charAt(marked.span().start()) == '《' && (tail.number() != null || marked.title().contains("关于")
				|| (relation != null && relation != Relation.MENTIONS));
	}

	private @Nullable Citation lastWordMarked(String text, MarkedTitle marked, TitleTail tail, CharSequence clause) {
		int start = this.words.objectStart(text, 0, marked.span().start());
		String first = TitleMarks.onOneLine(text.substring(start, marked.span().start()));
		if (!FIRST_PART.matcher(first).matches()) {
			return null;
		}
		return new Citation(first + marked.title(), tail.number(), relation(text, clause, tail.end()),
				new Span(start, tail.end()), "marks around the last word");
	}

}
