package org.policygraph.outline;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.policygraph.text.Span;

/** Tells the lines that start an item, and what their heading is. */
final class HeadingReader {

	/** A heading without a number is short: 「落实措施」. */
	private static final int LONGEST_UNNUMBERED = 12;

	private static final String SENTENCE_MARKS = "。，、；：！？,;:!?《》“”()（）.…—";

	private static final NumberingStyle UNNUMBERED = new NumberingStyle(NumberingStyle.UNNUMBERED, List.of(""),
			List.of("NONE"), List.of(""));

	private final List<NumberingStyle> styles = NumberingStyle.all();

	private final KindWords kindWords = KindWords.load();

	@Nullable Heading read(String text, Span line) {
		for (NumberingStyle style : this.styles) {
			Marker marker = style.at(text, line);
			if (marker != null) {
				return new Heading(marker, title(text, marker.span().end(), line.end()));
			}
		}
		return isUnnumberedHeading(text, line)
				? new Heading(new Marker(UNNUMBERED, 0, new Span(line.start(), line.start()), ""), line) : null;
	}

	private boolean isUnnumberedHeading(String text, Span line) {
		if (line.length() > LONGEST_UNNUMBERED || !this.kindWords.isChapterName(line.of(text))) {
			return false;
		}
		return line.of(text).chars().noneMatch((c) -> SENTENCE_MARKS.indexOf(c) >= 0);
	}

	/**
	 * A heading that runs into its text ends at the first full stop: 「1. 全面放开落户限制。深化…」. A
	 * bracket that ends the line and assigns the item is no part of its heading.
	 */
	private static Span title(String text, int start, int end) {
		int stop = text.indexOf('。', start);
		Span title = Lines.trim(text, start, (stop >= 0 && stop < end) ? stop : end);
		int last = title.end();
		if (last > title.start() && isClosing(text.charAt(last - 1))) {
			int open = opening(text, title);
			if (open > title.start() && Assignment.isIn(text, open, last)) {
				last = open;
			}
		}
		while (last > title.start() && "：:；;，,、".indexOf(text.charAt(last - 1)) >= 0) {
			last--;
		}
		return Lines.trim(text, title.start(), last);
	}

	private static boolean isClosing(char c) {
		return c == '）' || c == ')';
	}

	private static int opening(String text, Span title) {
		int depth = 0;
		for (int i = title.end() - 1; i >= title.start(); i--) {
			char c = text.charAt(i);
			if (isClosing(c)) {
				depth++;
			}
			else if ((c == '（' || c == '(') && --depth == 0) {
				return i;
			}
		}
		return -1;
	}

}
