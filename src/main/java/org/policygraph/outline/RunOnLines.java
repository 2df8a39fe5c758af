package org.policygraph.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.policygraph.text.Brackets;
import org.policygraph.text.Clauses;
import org.policygraph.text.Span;

/**
 * Parts lines in which several items run on. Some files lost their line ends, and some
 * chapters hold their first article in the same line. A number in mid-line starts an item
 * only where its list goes on with it, so 「第（一）项」 and the 「统一、」 of a sentence start none.
 */
final class RunOnLines {

	/** A longer line is no paragraph, but a text without line ends. */
	private static final int LONGEST_PARAGRAPH = 1200;

	/** How far behind a first item its second may stand. */
	private static final int REACH = 6000;

	private static final String BEFORE_ITEM = Clauses.STATEMENT_ENDS + Brackets.CLOSING + "：:”》 　";

	private final StylesByStart anywhere;

	private final StylesByStart inParagraphs;

	private final StylesByStart inFlatTexts;

	RunOnLines(List<NumberingStyle> styles) {
		List<NumberingStyle> counted = styles.stream().filter(NumberingStyle::isCounted).toList();
		this.anywhere = new StylesByStart(counted);
		this.inParagraphs = new StylesByStart(
				counted.stream().filter((style) -> mayStandInside(style, false)).toList());
		this.inFlatTexts = new StylesByStart(counted.stream().filter((style) -> mayStandInside(style, true)).toList());
	}

	List<Line> part(String text, List<Line> lines) {
		List<Line> parted = new ArrayList<>();
		Map<String, Integer> last = new HashMap<>();
		for (Line line : lines) {
			if (line.isRow(text) || line.tabbed()) {
				parted.add(line);
			}
			else {
				part(text, line, last, parted);
			}
		}
		return parted;
	}

	private void part(String text, Line line, Map<String, Integer> last, List<Line> parted) {
		boolean flat = line.length() > LONGEST_PARAGRAPH;
		StylesByStart inside = flat ? this.inFlatTexts : this.inParagraphs;
		int from = line.start();
		for (int i = line.start(); i < line.end(); i++) {
			boolean starts = i == line.start();
			Marker marker = markerAt(starts ? this.anywhere : inside, text, i, line.end());
			if (marker != null && (starts || opens(text, line, from, marker, last, flat))) {
				if (!starts) {
					add(text, from, i, line.mark(), parted);
					from = i;
				}
				last.put(marker.level(), marker.ordinal());
				i = marker.span().end() - 1;
			}
			else if (flat && isParagraphEnd(text, i, line.end())) {
				add(text, from, i, line.mark(), parted);
				from = i;
			}
		}
		add(text, from, line.end(), line.mark(), parted);
	}

	private static void add(String text, int start, int end, int mark, List<Line> parted) {
		Span span = Lines.trim(text, start, end);
		if (!span.isEmpty()) {
			parted.add(new Line(span, mark));
		}
	}

	/** In a flat text paragraphs are parted by the indents that they had. */
	private static boolean isParagraphEnd(String text, int i, int end) {
		return text.charAt(i) == '\u3000' && i + 1 < end && i > 0 && !isBlank(text.charAt(i - 1))
				&& isBlank(text.charAt(i + 1));
	}

	private static boolean isBlank(char c) {
		return c == ' ' || c == '\u3000';
	}

	private static @Nullable Marker markerAt(StylesByStart styles, String text, int start, int end) {
		return styles.mayStart(text.charAt(start)) ? styles.markerAt(text, new Span(start, end)) : null;
	}

	/** Chapters and articles part any line, small numbers only a flat one. */
	private static boolean mayStandInside(NumberingStyle style, boolean flat) {
		return switch (style.name()) {
			case "VOLUME", "CHAPTER", "DIVISION", "ARTICLE", "HAN", "HAN_BRACKETS" -> true;
			case "ARABIC", NumberingStyle.BOX -> flat;
			default -> false;
		};
	}

	private boolean opens(String text, Line line, int from, Marker marker, Map<String, Integer> last, boolean flat) {
		int at = marker.span().start();
		boolean strong = BEFORE_ITEM.indexOf(text.charAt(at - 1)) >= 0;
		int before = last.getOrDefault(marker.level(), 0);
		if (isChapterAtMargin(text, marker)) {
			return marker.ordinal() == before + 1 || marker.ordinal() == 1;
		}
		if (!strong && !(marker.style().name().equals("HAN_BRACKETS") && isOpenHeading(text, from, at))) {
			return false;
		}
		if (marker.ordinal() == before + 1 && before > 0) {
			return flat || goesOn(marker) || isAtMargin(text, at);
		}
		return marker.ordinal() == 1 && secondFollows(text, line, marker);
	}

	/** 「…条例第一章 总则」: a chapter is set apart from its name, and not from what is before. */
	private static boolean isChapterAtMargin(String text, Marker marker) {
		boolean chapter = marker.style().name().equals("CHAPTER") || marker.style().name().equals("VOLUME");
		return chapter && isBlank(text.charAt(marker.span().end()));
	}

	private static boolean goesOn(Marker marker) {
		return !marker.style().name().equals("HAN");
	}

	private static boolean isAtMargin(String text, int at) {
		return isBlank(text.charAt(at - 1));
	}

	/** A heading before its first item has no sentence of its own yet. */
	private static boolean isOpenHeading(String text, int from, int at) {
		for (int i = from; i < at; i++) {
			if (text.charAt(i) == '。') {
				return false;
			}
		}
		return at - from > 2;
	}

	/** Whether the list that a first item opens has a second in the same line. */
	private boolean secondFollows(String text, Line line, Marker first) {
		int end = Math.min(line.end(), first.span().end() + REACH);
		for (int i = first.span().end(); i < end; i++) {
			if (BEFORE_ITEM.indexOf(text.charAt(i - 1)) >= 0 && first.style().canStartWith(text.charAt(i))) {
				Marker marker = first.style().at(text, new Span(i, line.end()));
				if (marker != null && marker.level().equals(first.level())) {
					return marker.ordinal() == 2;
				}
			}
		}
		return isArticle(first);
	}

	/** 「第一章 总则 第一条 …」: the second article has a line of its own. */
	private static boolean isArticle(Marker marker) {
		return marker.style().name().equals("ARTICLE");
	}

}
