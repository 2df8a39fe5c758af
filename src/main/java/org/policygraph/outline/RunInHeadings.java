package org.policygraph.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.policygraph.text.Brackets;
import org.policygraph.text.Clauses;
import org.policygraph.text.Lexicons;
import org.policygraph.text.Span;

/**
 * Headings without a number that open a paragraph: 「培育骨干企业。支持…」, or stand on a short line
 * above it. The paragraphs of an item that have one become items below it, where at least
 * two of them do, or where one says who answers for it.
 */
final class RunInHeadings {

	/** A longer first sentence is no heading. */
	private static final int LONGEST = 18;

	private static final int SHORTEST = 4;

	/** So many labels are no accident. */
	private static final int FEWEST_LABELS = 4;

	private static final Pattern LABEL = Pattern.compile("。([\\p{IsHan}、]{2,12})：(?=[^\\n]{12})");

	/** What a sentence holds and a heading does not. */
	private static final String NOT_IN_HEADING = Clauses.MEMBER_ENDS + Brackets.ROUND_OPENING + "…";

	private final Assignments assignments;

	RunInHeadings(Lexicons lexicons) {
		this.assignments = new Assignments(lexicons);
	}

	OutlineItem expand(String text, OutlineItem chapter) {
		return expand(text, chapter, true);
	}

	private OutlineItem expand(String text, OutlineItem item, boolean chapter) {
		if (!item.children().isEmpty()) {
			return item.as(item.kind(), item.children().stream().map((child) -> expand(text, child, false)).toList());
		}
		if (!item.cells().isEmpty() || NumberingStyle.isBox(item.number())) {
			return item;
		}
		List<OutlineItem> labelled = labelled(text, item);
		if (labelled.size() >= FEWEST_LABELS) {
			return item.with(new Span(item.own().start(), labelled.get(0).own().start()), labelled);
		}
		if (goesOn(text, item)) {
			return item;
		}
		List<OutlineItem> found = headed(text, item);
		boolean list = found.size() > 1 || (found.size() == 1 && (chapter || !isWholeText(text, item, found.get(0)))
				&& this.assignments.isIn(text, found.get(0).own().start(), item.own().end()));
		if (!list) {
			return item;
		}
		return item.with(new Span(item.own().start(), found.get(0).own().start()), found);
	}

	/**
	 * The one paragraph below a measure is its text, however short its first sentence; a
	 * chapter may hold one measure.
	 */
	private static boolean isWholeText(String text, OutlineItem item, OutlineItem only) {
		return new Span(item.title().end(), only.own().start()).of(text)
			.codePoints()
			.noneMatch(Character::isLetterOrDigit);
	}

	/**
	 * Whether an item's own text begins beside its heading: its paragraphs go on with it.
	 */
	private static boolean goesOn(String text, OutlineItem item) {
		int end = text.indexOf('\n', item.title().end());
		end = (end < 0) ? item.own().end() : Math.min(end, item.own().end());
		int from = Math.min(item.title().end(), end);
		while (from < end && "。 　".indexOf(text.charAt(from)) >= 0) {
			from++;
		}
		return end - from > SHORTEST && "（(【".indexOf(text.charAt(from)) < 0;
	}

	/**
	 * Sentences of a measure that each begin with a label and a colon: 「…。铁矿：以…为主。铜矿：…」.
	 * A label of who answers is none.
	 */
	private List<OutlineItem> labelled(String text, OutlineItem item) {
		List<Span> titles = new ArrayList<>();
		boolean measure = item.kind() == ItemKind.ACTION || item.kind() == ItemKind.TASK;
		Matcher label = LABEL.matcher(text).region(item.title().end(), Math.max(item.title().end(), item.own().end()));
		while (measure && label.find()) {
			if (this.assignments.isIn(text, label.start(1), label.end())) {
				return List.of();
			}
			titles.add(new Span(label.start(1), label.end(1)));
		}
		return items(item, titles, titles);
	}

	private List<OutlineItem> headed(String text, OutlineItem item) {
		List<Span> starts = new ArrayList<>();
		List<Span> titles = new ArrayList<>();
		int lineStart = text.indexOf('\n', item.title().end());
		while (lineStart >= 0 && lineStart < item.own().end()) {
			int end = text.indexOf('\n', lineStart + 1);
			end = (end < 0 || end > item.own().end()) ? item.own().end() : end;
			Span line = Lines.trim(text, lineStart + 1, end);
			Span title = title(text, line);
			if (!title.isEmpty() && hasText(text, title, line, item.own().end())) {
				starts.add(line);
				titles.add(title);
			}
			lineStart = (end < item.own().end()) ? end : -1;
		}
		return items(item, starts, titles);
	}

	private static List<OutlineItem> items(OutlineItem item, List<Span> starts, List<Span> titles) {
		List<OutlineItem> items = new ArrayList<>();
		for (int i = 0; i < starts.size(); i++) {
			int end = (i + 1 < starts.size()) ? starts.get(i + 1).start() : item.own().end();
			items.add(new OutlineItem(item.kind(), null, titles.get(i), new Span(starts.get(i).start(), end), List.of(),
					List.of()));
		}
		return items;
	}

	/** A sentence with nothing behind it but who answers for it is no heading. */
	private boolean hasText(String text, Span title, Span line, int end) {
		if (this.assignments.isIn(text, title.start(), title.end()) || text.charAt(title.start()) == '由') {
			return false;
		}
		int behind = title.end() + 1;
		if (behind < line.end()) {
			return "（(【".indexOf(text.charAt(behind)) < 0;
		}
		int next = line.end() + 1;
		while (next < end && Character.isWhitespace(text.charAt(next))) {
			next++;
		}
		int stop = text.indexOf('\n', next);
		Span below = new Span(Math.min(next, end),
				(stop < 0) ? end : Math.max(Math.min(stop, end), Math.min(next, end)));
		return below.length() > LONGEST && title(text, below).isEmpty();
	}

	/** The heading that opens a paragraph; an empty span where none does. */
	private Span title(String text, Span line) {
		int stop = line.start();
		while (stop < line.end() && text.charAt(stop) != '。' && stop - line.start() <= LONGEST) {
			char c = text.charAt(stop);
			if (NOT_IN_HEADING.indexOf(c) >= 0) {
				return new Span(line.start(), line.start());
			}
			stop++;
		}
		int length = stop - line.start();
		boolean fits = length >= SHORTEST && length <= LONGEST && stop < line.end() && text.charAt(stop) == '。'
				&& startsWithWord(text, line);
		return new Span(line.start(), fits ? stop : line.start());
	}

	private static boolean startsWithWord(String text, Span line) {
		char first = text.charAt(line.start());
		return first == '“' || Character.isLetterOrDigit(first);
	}

}
