package org.policygraph.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.policygraph.outline.title.Title;
import org.policygraph.outline.title.TitleWords;
import org.policygraph.text.Lexicons;
import org.policygraph.text.Span;
import org.policygraph.text.WordLists;
import org.policygraph.text.Words;

/** Finds the titles printed in a stretch of lines; joins those on several lines. */
final class PrintedTitles {

	private static final int MOST_LINES = 4;

	/** A shorter line above a title is no part of it. */
	private static final int SHORTEST_LINE = 7;

	private final TitleWords titles;

	/**
	 * The start of a text without line ends: a title up to its 发文字号 or its addressees.
	 */
	private final Pattern runOn;

	private final Words about;

	private final Words passesOn;

	private final Pattern organ;

	PrintedTitles(Lexicons lexicons, TitleWords titles) {
		WordLists words = lexicons.lists("outline-words.csv");
		this.titles = titles;
		this.runOn = words.pattern("^(.{6,100}?<RUN_ON_END>(?:[（(][^（）()]{2,20}[）)])?)"
				+ "(?=\\s*(?:(?!的)[\\p{IsHan}]{2,8}\\s?[〔\\[［【（(]\\s?[12][0-9]{3}|<RUN_ON_BEHIND>))");
		this.about = words.list("ABOUT");
		this.passesOn = words.list("PASSES_ON");
		this.organ = words.pattern(".*<ORGAN_LINE_END>");
	}

	/** The titles, from top to bottom. */
	List<Title> in(String text, List<Line> lines) {
		List<Title> found = new ArrayList<>();
		for (int i = 0; i < lines.size(); i++) {
			Title title = isPiece(text, lines.get(i)) ? endingAt(text, lines, i) : null;
			title = (title != null) ? title : runOn(text, lines.get(i));
			if (title != null) {
				found.add(title);
			}
		}
		return found;
	}

	private static boolean isPiece(String text, Line line) {
		return line.length() <= TitleWords.LONGEST && !line.holdsAny(text, TitleWords.NOT_IN_TITLE);
	}

	private @Nullable Title endingAt(String text, List<Line> lines, int last) {
		Line line = lines.get(last);
		String words = TitleWords.tight(line.of(text));
		boolean remark = this.titles.isRemark(words);
		if (!(remark || this.titles.endsLikeTitle(this.titles.withoutExcerpt(words)))) {
			return null;
		}
		boolean goesOn = last + 1 < lines.size() && this.titles.isRemark(lines.get(last + 1).of(text));
		if (goesOn) {
			return null;
		}
		int first = last;
		while (first > 0 && last - first < MOST_LINES
				&& belongsTo(text, lines.get(first - 1), lines.get(first), remark && first == last)) {
			first--;
		}
		StringBuilder joined = new StringBuilder();
		lines.subList(first, last + 1).forEach((piece) -> joined.append(TitleWords.tight(piece.of(text))));
		if (remark && first == last || joined.length() > TitleWords.LONGEST
				|| !this.titles.isTitle(joined.toString())) {
			return null;
		}
		return title(joined.toString(), new Span(lines.get(first).start(), line.end()));
	}

	/** Whether a line above goes on in the one below. */
	private boolean belongsTo(String text, Line above, Line below, boolean remark) {
		String words = above.of(text);
		if (!isPiece(text, above) || above.mark() != below.mark()) {
			return false;
		}
		if (remark) {
			return true;
		}
		String next = below.of(text);
		boolean open = words.lastIndexOf('《') > words.lastIndexOf('》');
		boolean clause = this.about.startsAt(next, 0) || this.passesOn.endsAt(words, words.length())
				|| this.about.occurIn(words);
		boolean date = Dates.PATTERN.matcher(words).find();
		boolean finished = this.titles.isTitle(words) || TitleWords.hasRemark(words) || date;
		return open || (!finished && clause && words.length() >= 3) || (!finished && words.length() >= SHORTEST_LINE
				&& !isComplete(next) && !this.organ.matcher(words).matches());
	}

	/** A title that needs nothing before it. */
	private static boolean isComplete(String words) {
		return words.length() >= 2 * TitleWords.SHORTEST;
	}

	private @Nullable Title runOn(String text, Line line) {
		String start = text.substring(line.start(), Math.min(line.end(), line.start() + TitleWords.LONGEST + 30));
		Matcher matcher = this.runOn.matcher(start);
		return matcher.find() ? title(matcher.group(1), new Span(line.start(), line.start() + matcher.end(1))) : null;
	}

	private Title title(String words, Span span) {
		String own = TitleWords.tidy(this.titles.withoutExcerpt(words));
		return new Title(own, span, this.titles.kindOf(own), this.titles.isExcerpt(words));
	}

}
