package org.policygraph.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.policygraph.text.Clauses;
import org.policygraph.text.Span;

/**
 * A document's title and where it stands.
 *
 * @param words the title on one line, without a mark of excerpt
 * @param span its place, {@code null} where it was taken from the name of the file
 * @param excerpt whether a mark of excerpt stood behind it
 */
record Title(String words, @Nullable Span span, boolean excerpt) {

	private static final int LONGEST = 120;

	private static final int SHORTEST = 5;

	private static final int MOST_LINES = 4;

	/** A shorter line above a title is no part of it. */
	private static final int SHORTEST_LINE = 7;

	/** 「…工作要点（摘编）」. */
	private static final Pattern EXCERPT = Pattern.compile("[（(](?:摘编|摘要|节选|摘录|摘登)[）)]$");

	/** 「…政府工作报告（2023年2月18日 某某）」: when and by whom it was read. */
	private static final Pattern READ_OUT = Pattern
		.compile("[（(][12][0-9]{3}年[0-9]{1,2}月[0-9]{1,2}日[^（）()]{0,20}[）)]$");

	/** 「…实施方案（2024—2028年）」, 「…（试行）」, 「…（草案）」. */
	private static final Pattern REMARK = Pattern.compile("[（(][^（）()]{2,20}[）)]$");

	private static final Pattern REMARK_LINE = Pattern
		.compile("[（(](?:[^（）()]{0,6}[12][0-9]{3}[^（）()月]{0,12}|试行|暂行|草案|修订|修订版|征求意见稿|送审稿)[）)]");

	/** A notice's title that holds the title of what it brings. */
	private static final Pattern NOTICE = Pattern.compile("关于(?:印发|发布|公布|转发|批转|下发)(.{4,100})的(?:通知|函|公告)$");

	/** 《X》（以下简称《规划》）: how a text without a title of its own names what it is. */
	private static final Pattern DEFINED = Pattern
		.compile("《([^《》]{5,100})》\\s*[（(]以下简称[《“]?([\\p{IsHan}]{2,8})[》”]?[）)]");

	private static final Pattern INTERPRETS = Pattern.compile("解读如下|进行解读|解读机关|解读单位");

	private static final Pattern NAMED = Pattern.compile("《((?:[^《》\n]|《[^《》\n]{1,60}》){4,100})》");

	/**
	 * The start of a text without line ends: a title up to its 发文字号 or its addressees.
	 */
	private static final Pattern RUN_ON = Pattern
		.compile("^(.{6,100}?(?:通知|意见|方案|规划|决定|纲要|办法|计划|要点|措施)(?:[（(][^（）()]{2,20}[）)])?)"
				+ "(?=\\s*(?:(?!的)[\\p{IsHan}]{2,8}\\s?[〔\\[［【（(]\\s?[12][0-9]{3}|各省|各市|各县|各区|各有关|各部门|各地))");

	private static final Pattern YEAR = Pattern.compile("^.[12][0-9]{3}年?.$");

	private static final Pattern WIDE = Pattern.compile("\\S(?:[ 　]+\\S)+");

	private static final String NOT_IN_TITLE = Clauses.CLAUSE_ENDS + "|>";

	/**
	 * The titles printed in a stretch of lines, from top to bottom, those on several
	 * lines joined.
	 */
	static List<Title> printed(String text, List<Line> lines) {
		List<Title> titles = new ArrayList<>();
		for (int i = 0; i < lines.size(); i++) {
			Title title = isPiece(text, lines.get(i)) ? endingAt(text, lines, i) : null;
			title = (title != null) ? title : runOn(text, lines.get(i));
			if (title != null) {
				titles.add(title);
			}
		}
		return titles;
	}

	private static boolean isPiece(String text, Line line) {
		return line.length() <= LONGEST && !line.holdsAny(text, NOT_IN_TITLE);
	}

	private static @Nullable Title endingAt(String text, List<Line> lines, int last) {
		Line line = lines.get(last);
		String words = tight(line.of(text));
		boolean remark = REMARK_LINE.matcher(words).matches();
		if (!(remark || DocumentKind.endsLikeTitle(withoutRemark(EXCERPT.matcher(words).replaceFirst(""))))) {
			return null;
		}
		boolean goesOn = last + 1 < lines.size() && REMARK_LINE.matcher(lines.get(last + 1).of(text)).matches();
		if (goesOn) {
			return null;
		}
		int first = last;
		while (first > 0 && last - first < MOST_LINES
				&& belongsTo(text, lines.get(first - 1), lines.get(first), remark && first == last)) {
			first--;
		}
		StringBuilder joined = new StringBuilder();
		lines.subList(first, last + 1).forEach((piece) -> joined.append(tight(piece.of(text))));
		if (remark && first == last || joined.length() > LONGEST || !isTitle(joined.toString())) {
			return null;
		}
		return title(joined.toString(), new Span(lines.get(first).start(), line.end()));
	}

	/** 「实 施 意 见」: a line set wide. */
	private static String tight(String words) {
		return WIDE.matcher(words).matches() ? words.replaceAll("[\\s　]", "") : words;
	}

	/** Whether a line above goes on in the one below. */
	private static boolean belongsTo(String text, Line above, Line below, boolean remark) {
		String words = above.of(text);
		if (!isPiece(text, above) || above.mark() != below.mark()) {
			return false;
		}
		if (remark) {
			return true;
		}
		boolean open = words.lastIndexOf('《') > words.lastIndexOf('》');
		boolean clause = below.of(text).startsWith("关于") || words.endsWith("关于") || words.endsWith("印发")
				|| words.endsWith("转发") || words.contains("关于");
		boolean date = Dates.DATE.matcher(words).find();
		boolean finished = isTitle(words) || REMARK.matcher(words).find() || date;
		return open || (!finished && clause && words.length() >= 3)
				|| (!finished && words.length() >= SHORTEST_LINE && !isComplete(below.of(text)) && !isOrgan(words));
	}

	/** A title that needs nothing before it. */
	private static boolean isComplete(String words) {
		return words.length() >= 2 * SHORTEST;
	}

	private static boolean isOrgan(String words) {
		return words.matches(".*(?:政府|办公厅|办公室|委员会|国务院|厅|局|部|院|会)");
	}

	private static @Nullable Title runOn(String text, Line line) {
		String start = text.substring(line.start(), Math.min(line.end(), line.start() + LONGEST + 30));
		Matcher matcher = RUN_ON.matcher(start);
		return matcher.find() ? title(matcher.group(1), new Span(line.start(), line.start() + matcher.end(1))) : null;
	}

	private static Title title(String words, Span span) {
		Matcher excerpt = EXCERPT.matcher(words);
		boolean excerpted = excerpt.find();
		return new Title(tidy(excerpted ? words.substring(0, excerpt.start()) : words), span, excerpted);
	}

	/**
	 * Spaces part the lines of a title, or organs that issue together: none is spoken.
	 */
	private static String tidy(String words) {
		return withoutReading(words).replaceAll("(?<=[\\p{IsHan}》”）])[\\s_　]+(?=[\\p{IsHan}《“（])", "").strip();
	}

	/** Whether words are a title: they end as titles of documents do. */
	static boolean isTitle(String words) {
		String bare = withoutRemark(EXCERPT.matcher(words).replaceFirst(""));
		return bare.length() >= SHORTEST && bare.length() <= LONGEST && DocumentKind.endsLikeTitle(bare)
				&& bare.chars().noneMatch((c) -> NOT_IN_TITLE.indexOf(c) >= 0);
	}

	/** Without the day and the speaker of a report. */
	static String withoutReading(String title) {
		return READ_OUT.matcher(title).replaceFirst("");
	}

	static String withoutRemark(String title) {
		return REMARK.matcher(title).replaceFirst("");
	}

	/** Whether it is another title with its term behind it: …规划（2031—2035年）. */
	boolean addsPeriodTo(Title other) {
		String rest = this.words.startsWith(other.words) ? this.words.substring(other.words.length()) : "";
		return REMARK.matcher(rest).matches() && Period.of(rest) != null && !YEAR.matcher(rest).find();
	}

	boolean isYearlyReport() {
		return this.words.endsWith("政府工作报告");
	}

	boolean isNotice() {
		return NOTICE.matcher(this.words).find();
	}

	/**
	 * The title of what a notice brings, where the text does not print it on a line of
	 * its own: 《X》 in the notice's title or among its words.
	 */
	Title brought(String head) {
		Matcher notice = NOTICE.matcher(this.words);
		if (!notice.find()) {
			return this;
		}
		String inner = notice.group(1);
		Matcher marked = Pattern.compile("^[<〈《](.*)[>〉》]$").matcher(inner);
		if (marked.find() && inner.indexOf('》') == inner.length() - 1
				|| marked.reset().find() && inner.indexOf('《') < 0) {
			return new Title(marked.group(1), this.span, this.excerpt);
		}
		Matcher named = NAMED.matcher(head);
		while (named.find()) {
			String title = named.group(1);
			if (!title.equals(this.words) && inner.endsWith(title)) {
				return new Title(title, this.span, this.excerpt);
			}
		}
		return this;
	}

	/**
	 * The name that a text without a printed title gives to itself or to what it
	 * interprets.
	 */
	static @Nullable Title defined(String text) {
		Matcher matcher = DEFINED.matcher(text);
		while (matcher.find()) {
			String shortName = matcher.group(2);
			boolean itself = matcher.group(1).contains(shortName)
					&& (text.contains("本《" + shortName + "》") || text.contains("《" + shortName + "》"));
			if (itself) {
				boolean interprets = INTERPRETS.matcher(text).find() && !text.contains("本《" + shortName + "》");
				String words = matcher.group(1);
				return new Title(interprets ? "《" + words + "》解读" : words, new Span(matcher.start(1), matcher.end(1)),
						false);
			}
		}
		return null;
	}

	DocumentKind kind() {
		return DocumentKind.of(withoutRemark(this.words));
	}

}
