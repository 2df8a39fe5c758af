package org.policygraph.outline;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.policygraph.text.Brackets;
import org.policygraph.text.Clauses;
import org.policygraph.text.Lexicons;
import org.policygraph.text.Span;
import org.policygraph.text.Words;

/** Tells the lines that start an item, and what their heading is. */
final class HeadingReader {

	/** A heading without a number is short: 「落实措施」. */
	private static final int LONGEST_UNNUMBERED = 12;

	private static final int LONGEST_MARKED = 40;

	private static final int LONGEST_IN_BRACKETS = 16;

	/**
	 * A title that goes on longer without a full stop may have run into its text.
	 */
	private static final int LONGEST_TITLE = 40;

	private static final int LONGEST_NAME = 20;

	/** A half-width semicolon may end an entity that a page left over: &amp;quot;. */
	private static final String NOT_IN_BOX = Clauses.SENTENCE_ENDS + "；，,";

	private static final String NOT_IN_NAME = Clauses.MEMBER_ENDS + Brackets.ROUND_OPENING + Brackets.ROUND_CLOSING
			+ "《》“”.…—";

	private static final NumberingStyle UNNUMBERED = NumberingStyle.without(NumberingStyle.UNNUMBERED, 4);

	private final List<NumberingStyle> styles;

	private final StylesByStart byStart;

	private final KindWords kindWords;

	private final Assignments assignments;

	private final List<String> labels;

	/** 【法宝引证码】 and its like, which pages put above a text. */
	private final Set<String> headLabels;

	/** What may stand directly behind a heading that ran into its text. */
	private final List<String> openings;

	private final Words labelEnds;

	private final Words readOutAt;

	/** 二是…, 三要…: a sentence lists on. */
	private final Words listsOn;

	HeadingReader(Lexicons lexicons) {
		this.styles = NumberingStyle.all(lexicons);
		this.byStart = new StylesByStart(this.styles);
		this.kindWords = KindWords.of(lexicons);
		this.assignments = new Assignments(lexicons);
		this.labels = words(lexicons, "role-labels.csv", "label");
		this.headLabels = Set.copyOf(words(lexicons, "head-labels.csv", "label"));
		this.openings = words(lexicons, "text-openings.csv", "words");
		this.labelEnds = lexicons.lists("outline-words.csv").list("LABEL_END");
		this.listsOn = lexicons.lists("outline-words.csv").list("LISTS_ON");
		this.readOutAt = lexicons.lists("outline-words.csv").list("READ_OUT_AT");
	}

	private static List<String> words(Lexicons lexicons, String file, String column) {
		return lexicons.records(file).stream().map((row) -> row.get(column)).toList();
	}

	List<NumberingStyle> styles() {
		return this.styles;
	}

	@Nullable Heading read(String text, Line line) {
		Marker marker = this.byStart.markerAt(text, line.span());
		if (marker != null) {
			return accepted(text, line, marker);
		}
		return unnumbered(text, line);
	}

	/** Whether a line says who answers: 「牵头单位：…」. */
	boolean isDuty(String line) {
		return this.labels.stream().anyMatch((label) -> line.startsWith(label) || line.startsWith("（" + label));
	}

	private @Nullable Heading accepted(String text, Line line, Marker marker) {
		return switch (marker.style().name()) {
			case "HAN_IS" -> tellsMore(text, line, marker) ? null : heading(text, line, marker);
			case "ARABIC_SPACE" -> isShort(text, line) ? heading(text, line, marker) : null;
			case "HAN" -> (isBlank(marker.written()) && !isShort(text, line)) ? null : heading(text, line, marker);
			case "LENTICULAR" -> inBrackets(text, line, marker);
			case "DASHES" -> isPartOfTitle(text, line, marker) ? null : heading(text, line, marker);
			case NumberingStyle.BOX -> box(text, line, marker);
			default -> heading(text, line, marker);
		};
	}

	/** Whether a space stands where the comma behind a number was. */
	private static boolean isBlank(String marker) {
		char last = marker.charAt(marker.length() - 1);
		return last == ' ' || last == '\u3000';
	}

	private static boolean isShort(String text, Line line) {
		return line.length() <= LONGEST_NAME && !line.holdsAny(text, NOT_IN_NAME.replace("、", ""));
	}

	/** 「一是…；二是…」 in one paragraph is a sentence, no list. */
	private boolean tellsMore(String text, Line line, Marker marker) {
		for (int i = marker.span().end(); i + 1 < line.end(); i++) {
			boolean next = "二三四".indexOf(text.charAt(i)) >= 0;
			if (next && this.listsOn.startsAt(text, i + 1) && Clauses.endsClause(text.charAt(i - 1))) {
				return true;
			}
		}
		return false;
	}

	/** 「——2023年2月18日在…会议上」 below the title of a report. */
	private boolean isPartOfTitle(String text, Line line, Marker marker) {
		String words = text.substring(marker.span().end(), line.end());
		return this.readOutAt.endsAt(words, words.length());
	}

	private @Nullable Heading inBrackets(String text, Line line, Marker marker) {
		int close = text.indexOf('】', marker.span().end());
		int length = close - marker.span().end();
		if (close < 0 || close >= line.end() || length < 2 || length > LONGEST_IN_BRACKETS) {
			return null;
		}
		String words = text.substring(marker.span().end(), close);
		boolean label = this.labels.contains(words) || this.headLabels.contains(words)
				|| this.labelEnds.endsAt(words, words.length());
		return label ? null : new Heading(marker, new Span(marker.span().end(), close), line.mark());
	}

	/** 「专栏1 …工程」; a sentence that begins with the word is none. */
	private @Nullable Heading box(String text, Line line, Marker marker) {
		boolean heading = line.length() <= LONGEST_MARKED && !line.holdsAny(text, NOT_IN_BOX);
		return heading ? heading(text, line, marker) : null;
	}

	/** A box whose number and name stand on lines of their own. */
	Heading box(int start, String number, Span name) {
		NumberingStyle style = this.styles.stream()
			.filter((one) -> one.name().equals(NumberingStyle.BOX))
			.findFirst()
			.orElseThrow();
		int ordinal = number.isEmpty() ? 0 : Integer.parseInt(number);
		return new Heading(new Marker(style, ordinal, new Span(start, start), number, number), name, 0);
	}

	private Heading heading(String text, Line line, Marker marker) {
		return new Heading(marker, title(text, marker.span().end(), line.end()), line.mark());
	}

	private @Nullable Heading unnumbered(String text, Line line) {
		if (line.length() <= LONGEST_UNNUMBERED && this.kindWords.isChapterName(line.of(text))
				&& !line.holdsAny(text, NOT_IN_NAME)) {
			return unnumbered(line);
		}
		boolean marked = line.mark() > 0 && line.length() <= LONGEST_MARKED
				&& !line.holdsAny(text, Clauses.STATEMENT_ENDS + "：:");
		return marked ? new Heading(marker(NumberingStyle.without(NumberingStyle.MARKED + line.mark(), 4), line),
				line.span(), line.mark()) : null;
	}

	/** A heading that is known by its place alone. */
	Heading unnumbered(Line line) {
		return new Heading(marker(UNNUMBERED, line), line.span(), line.mark());
	}

	private static Marker marker(NumberingStyle style, Line line) {
		return new Marker(style, 0, new Span(line.start(), line.start()), "", "");
	}

	/**
	 * A heading that runs into its text ends at the first full stop: 「1. 全面放开落户限制。深化…」. A
	 * bracket that ends it and assigns the item is no part of it.
	 */
	Span title(String text, int start, int end) {
		int stop = start;
		while (stop < end && text.charAt(stop) != '。' && text.charAt(stop) != '\t') {
			stop++;
		}
		Span title = Lines.trim(text, start, stop);
		Span bracketed = inBrackets(text, title);
		if (bracketed != null) {
			return bracketed;
		}
		if (title.length() > LONGEST_TITLE) {
			title = beforeColon(text, title);
		}
		if (stop < end && title.length() > LONGEST_TITLE) {
			title = beforeOpening(text, title);
		}
		return withoutAssignment(text, title);
	}

	/** 「第四条 【先进制造业】…」: the words in the brackets are the heading. */
	private static @Nullable Span inBrackets(String text, Span title) {
		if (title.isEmpty() || text.charAt(title.start()) != '【') {
			return null;
		}
		int close = text.indexOf('】', title.start());
		int length = close - title.start() - 1;
		return (close > 0 && close < title.end() && length > 1 && length <= LONGEST_IN_BRACKETS)
				? new Span(title.start() + 1, close) : null;
	}

	/** 「应急准备：…技术；…技术」: a name, and behind the colon what it holds. */
	private static Span beforeColon(String text, Span title) {
		for (int i = title.start() + 2; i < title.start() + LONGEST_NAME; i++) {
			if (text.charAt(i) == '：' || text.charAt(i) == ':') {
				return new Span(title.start(), i);
			}
		}
		return title;
	}

	/** 「一、环境形势当前，我国…」: a known name of a chapter, and words that open a text. */
	private Span beforeOpening(String text, Span title) {
		for (int length = 4; length <= LONGEST_UNNUMBERED + 4; length++) {
			int end = title.start() + length;
			if (this.openings.stream().anyMatch((words) -> text.startsWith(words, end))
					&& this.kindWords.isChapterName(text.substring(title.start(), end))) {
				return new Span(title.start(), end);
			}
		}
		return title;
	}

	private Span withoutAssignment(String text, Span title) {
		int last = title.end();
		while (last > title.start() && Brackets.closes(text.charAt(last - 1))) {
			int open = opening(text, new Span(title.start(), last));
			if (open <= title.start() || !this.assignments.isIn(text, open, last)) {
				break;
			}
			last = open;
		}
		while (last > title.start() && Clauses.endsMember(text.charAt(last - 1))) {
			last--;
		}
		return Lines.trim(text, title.start(), last);
	}

	/** Where the bracket that ends a title opens; its start where none does. */
	private static int opening(String text, Span title) {
		int depth = 0;
		for (int i = title.end() - 1; i >= title.start(); i--) {
			char c = text.charAt(i);
			if (Brackets.closes(c)) {
				depth++;
			}
			else if (Brackets.opens(c) && --depth == 0) {
				return i;
			}
		}
		return title.start();
	}

}
