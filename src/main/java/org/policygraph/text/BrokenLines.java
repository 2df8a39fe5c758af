package org.policygraph.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Joins lines that end where a page was full, and not where a paragraph ends, as in the
 * text of PDF files. Two signs tell such a line. Most lines of the text are about as long
 * as the longest, and this line is too; or the line is a sentence that stops without a
 * mark, and the next line starts no item. Titles, headings and rows of tables stay as
 * they are.
 */
final class BrokenLines implements CleaningStep {

	/** The start of an item, of a label, of anything that stands on a line of its own. */
	private static final String STARTS_ANEW = "[" + HanNumber.TO_TEN + "百]{1,4}[、.．]|[" + HanNumber.TO_TEN + "]{1,3}是"
			+ "|第[" + HanNumber.TO_TEN + "百零〇0-9]{1,6}<SECTION>|[（(][" + HanNumber.TO_TEN + "0-9]{1,3}[）)]"
			+ "|[0-9]{1,3}(?:\\.[0-9]{1,2}){0,3}[.．、）)](?![0-9])|[①-⑳]|[-—–•·●■◆*#【]"
			+ "|<LINE_START>|[\\p{IsHan}]{2,8}[：:]|<THIS><THIS_FILE>|[（(]<THIS><THIS_FILE>";

	private static final String ENDS = Clauses.STATEMENT_ENDS + Brackets.CLOSING + "：:…”》.’\"";

	private static final String OPENING = "（(《“〔";

	private static final String CLOSING = "）)》”〕";

	/**
	 * Behind a few characters closes what stood open on the line above: 规划〔2021〕319号）和.
	 */
	private static final Pattern CLOSES = Pattern.compile("(?:[^（(《“〔）)》”〕\\n。；]|〔[0-9]{4}〕){1,20}[）)》”〕]");

	/** 44. and 77% on the next line. */
	private static final String PARTED_NUMBER = "[0-9][.．]\\s*\\n\\s*[0-9]{1,2}(?:%|％|<NUMBER_UNIT>)";

	private static final String INNER_MARKS = "，。；";

	/** Widths count a Chinese character as two columns. */
	private static final int NARROWEST_PAGE = 40;

	private static final int WIDEST_PAGE = 120;

	/** How far from full a full line may be: punctuation moves to the next line whole. */
	private static final int RAGGED = 6;

	/** The width of a row of a table or of contents, which is no line of text. */
	private static final int ROW = 1;

	private static final double MOST = 0.4;

	private static final int FEWEST = 3;

	private static final int SHORTEST_SENTENCE = 15;

	private record Line(int start, int end, int width) {

		boolean isRow() {
			return this.width == ROW;
		}

	}

	private final Pattern startsAnew;

	private final Pattern partedNumber;

	BrokenLines(Lexicons lexicons) {
		WordLists words = lexicons.lists("line-words.csv");
		this.startsAnew = words.pattern(STARTS_ANEW);
		this.partedNumber = words.pattern(PARTED_NUMBER);
	}

	/** Lines that were joined may tell more than their parts did. */
	@Override
	public AlignedText apply(String text) {
		return CleaningStep.untilNothingChanges(text, this::join);
	}

	private AlignedText join(String text) {
		List<Line> lines = lines(text);
		int full = pageWidth(lines) - RAGGED;
		Edits edits = new Edits(text);
		Matcher startsAnew = this.startsAnew.matcher(text);
		for (int i = 0; i + 1 < lines.size(); i++) {
			Line line = lines.get(i);
			Line next = lines.get(i + 1);
			if (line.isRow() || next.isRow()) {
				continue;
			}
			boolean joins = isParted(text, line, next) || ((line.width() >= full) ? goesOn(text, line, next, startsAnew)
					: isBroken(text, line, next, startsAnew));
			if (joins) {
				edits.remove(line.end(), next.start());
			}
		}
		return edits.apply();
	}

	/**
	 * What only belongs together stands on both lines: a bracket that the next line
	 * closes, the digits of one number.
	 */
	private boolean isParted(String text, Line line, Line next) {
		if (line.end() - line.start() < SHORTEST_SENTENCE) {
			return false;
		}
		String head = text.substring(next.start(), next.end());
		return this.partedNumber.matcher(text).region(line.end() - 2, next.end()).lookingAt()
				|| isOpen(text, line) && CLOSES.matcher(head).lookingAt();
	}

	private static boolean isOpen(String text, Line line) {
		int depth = 0;
		for (int i = line.start(); i < line.end(); i++) {
			depth = Math.max(0, depth + (OPENING.indexOf(text.charAt(i)) >= 0 ? 1 : 0)
					- (CLOSING.indexOf(text.charAt(i)) >= 0 ? 1 : 0));
		}
		return depth > 0;
	}

	/** A full line goes on unless the next starts something, or it ends a sentence. */
	private static boolean goesOn(String text, Line line, Line next, Matcher startsAnew) {
		char last = text.charAt(line.end() - 1);
		boolean sentence = holdsAny(text, line, INNER_MARKS + "、") || holdsAny(text, next, INNER_MARKS + "、");
		return sentence && last != '。' && last != '：' && !startsAnew.region(next.start(), next.end()).lookingAt()
				&& text.charAt(next.start()) != '\u3000';
	}

	private static boolean isBroken(String text, Line line, Line next, Matcher startsAnew) {
		int length = line.end() - line.start();
		char last = text.charAt(line.end() - 1);
		if (length < SHORTEST_SENTENCE || ENDS.indexOf(last) >= 0 || !goesOnWith(text.charAt(next.start()))) {
			return false;
		}
		boolean item = startsAnew.region(line.start(), line.end()).lookingAt();
		boolean sentence = holdsAny(text, line, item ? "。" : INNER_MARKS);
		return sentence && !startsAnew.region(next.start(), next.end()).lookingAt() && holdsAny(text, next, "，。；：）");
	}

	private static boolean goesOnWith(char c) {
		return Character.isIdeographic(c) || Character.isDigit(c) || "“《，。、；）".indexOf(c) >= 0;
	}

	private static boolean holdsAny(String text, Line line, String marks) {
		for (int i = line.start(); i < line.end(); i++) {
			if (marks.indexOf(text.charAt(i)) >= 0) {
				return true;
			}
		}
		return false;
	}

	/** The lines that are not blank, without the spaces around them. */
	private static List<Line> lines(String text) {
		List<Line> lines = new ArrayList<>();
		int end;
		for (int start = 0; start < text.length(); start = end + 1) {
			end = text.indexOf('\n', start);
			end = (end < 0) ? text.length() : end;
			int last = end;
			while (last > start && isSpace(text.charAt(last - 1))) {
				last--;
			}
			int first = start;
			while (first < last && text.charAt(first) == ' ') {
				first++;
			}
			int width = width(text, first, last);
			if (width > 0) {
				lines.add(new Line(first, last, width));
			}
		}
		return lines;
	}

	private static boolean isSpace(char c) {
		return c == ' ' || c == '\t' || c == '\u3000';
	}

	/** In columns, as far as the widest page. */
	private static int width(String text, int start, int end) {
		int width = 0;
		for (int i = start; i < end; i++) {
			char c = text.charAt(i);
			if (c == '\t' || (c == '…' && i + 3 < end && text.startsWith("………", i))) {
				return ROW;
			}
			width += (c > '\u2000') ? 2 : 1;
			if (width > WIDEST_PAGE + RAGGED) {
				return width;
			}
		}
		return width;
	}

	/** How wide most lines are; wider than any where there is no such width. */
	private static int pageWidth(List<Line> lines) {
		int[] counts = new int[WIDEST_PAGE + RAGGED + 3];
		int total = 0;
		for (Line line : lines) {
			if (line.width() >= NARROWEST_PAGE / 2) {
				counts[Math.min(line.width(), counts.length - 1)]++;
				total++;
			}
		}
		for (int width = WIDEST_PAGE; width >= NARROWEST_PAGE; width--) {
			int about = 0;
			for (int i = width - RAGGED; i <= width; i++) {
				about += counts[i];
			}
			int wider = 0;
			for (int i = width + 1; i < counts.length; i++) {
				wider += counts[i];
			}
			if (counts[width] > 0 && about >= FEWEST && about >= total * MOST) {
				return (wider <= total / 10) ? width : Integer.MAX_VALUE;
			}
		}
		return Integer.MAX_VALUE;
	}

}
