package org.policygraph.entity.citation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.policygraph.entity.citation.CitedTitles.Subject;
import org.policygraph.text.Span;
import org.policygraph.text.WordLists;

/** Finds titles of which one mark was lost: 《…的通知（国发〔2024〕17号）, 根据…的通知》. */
final class HalfMarkedTitles {

	private static final Pattern OPENED = Pattern
		.compile("《([^《》。；;，,：:\\n（(]{6,60}(?:[（(][0-9]{4}[^（()）《》\\n]{0,10}[)）])?)");

	/** What may stand between such a title and what follows. */
	private final Pattern end;

	private static final int SHORTEST = 6;

	private static final int LONGEST = 60;

	private final CitedTitles titles;

	private final CitationWords words;

	HalfMarkedTitles(CitedTitles titles, CitationWords words, WordLists lists) {
		this.end = lists.pattern("(?:、|<BEHIND_TITLE>)+$");
		this.titles = titles;
		this.words = words;
	}

	/** All titles, in order. */
	List<MarkedTitle> addTo(List<MarkedTitle> whole, String text) {
		List<MarkedTitle> all = new ArrayList<>(whole);
		OccupiedSpans taken = new OccupiedSpans();
		whole.forEach((title) -> taken.add(title.span()));
		Matcher opened = OPENED.matcher(text);
		for (int open = text.indexOf('《'); open >= 0; open = text.indexOf('《', open + 1)) {
			if (opened.region(open, text.length()).lookingAt()) {
				String words = this.end.matcher(opened.group(1)).replaceFirst("");
				add(text, new Span(open, opened.start(1) + words.length()), taken, all);
			}
		}
		for (int close = text.indexOf('》'); close >= 0; close = text.indexOf('》', close + 1)) {
			int from = startBefore(text, close);
			if (close - from >= SHORTEST) {
				int start = Math.max(from, this.words.objectStart(text, from, close));
				add(text, new Span(start, close + 1), taken, all);
			}
		}
		all.sort(Comparator.comparing(MarkedTitle::span));
		return all;
	}

	/** How far back the words before a closing mark go on without another mark. */
	private static int startBefore(String text, int close) {
		int start = close;
		while (start > 0 && close - start < LONGEST && "《》\n".indexOf(text.charAt(start - 1)) < 0) {
			start--;
		}
		return start;
	}

	private void add(String text, Span span, OccupiedSpans taken, List<MarkedTitle> all) {
		String title = TitleMarks.onOneLine(span.of(text).replaceAll("[《》]", ""));
		if (title.length() >= SHORTEST && taken.isFree(span) && this.titles.subject(title) == Subject.DOCUMENT
				&& !this.titles.isShort(title)) {
			taken.add(span);
			all.add(new MarkedTitle(title, span, "one title mark lost"));
		}
	}

}
