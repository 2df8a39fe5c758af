package org.policygraph.outline.title;

import java.util.regex.Pattern;

import org.policygraph.text.Clauses;
import org.policygraph.text.Lexicons;
import org.policygraph.text.WordLists;
import org.policygraph.text.Words;

/** Knows the titles of documents by their words, and the remarks behind them. */
public final class TitleWords {

	public static final int LONGEST = 120;

	public static final int SHORTEST = 5;

	public static final String NOT_IN_TITLE = Clauses.CLAUSE_ENDS + "|>";

	/** 「…政府工作报告（2023年2月18日 某某）」: when and by whom it was read. */
	private static final Pattern READ_OUT = Pattern
		.compile("[（(][12][0-9]{3}年[0-9]{1,2}月[0-9]{1,2}日[^（）()]{0,20}[）)]$");

	/** 「…实施方案（2024—2028年）」, 「…（试行）」, 「…（草案）」. */
	private static final Pattern REMARK = Pattern.compile("[（(][^（）()]{2,20}[）)]$");

	/** 「实 施 意 见」: a line set wide. */
	private static final Pattern WIDE = Pattern.compile("\\S(?:[ 　]+\\S)+");

	private final DocumentKinds kinds;

	/** 「…工作要点（摘编）」. */
	private final Pattern excerpt;

	private final Pattern remarkLine;

	private final Words yearlyReport;

	public TitleWords(Lexicons lexicons) {
		WordLists words = lexicons.lists("outline-words.csv");
		this.kinds = new DocumentKinds(lexicons);
		this.excerpt = words.pattern("[（(]<EXCERPT>[）)]$");
		this.remarkLine = words.pattern("[（(](?:[^（）()]{0,6}[12][0-9]{3}[^（）()月]{0,12}|<STATE>)[）)]");
		this.yearlyReport = words.list("YEARLY_REPORT");
	}

	/** Whether words are a title: they end as titles of documents do. */
	public boolean isTitle(String words) {
		String bare = withoutRemark(withoutExcerpt(words));
		return bare.length() >= SHORTEST && bare.length() <= LONGEST && this.kinds.endsLikeTitle(bare)
				&& bare.chars().noneMatch((c) -> NOT_IN_TITLE.indexOf(c) >= 0);
	}

	/** Whether words end as titles do, a remark behind them or not. */
	public boolean endsLikeTitle(String words) {
		return this.kinds.endsLikeTitle(withoutRemark(words));
	}

	public DocumentKind kindOf(String title) {
		return this.kinds.of(withoutRemark(title));
	}

	/** Whether a title is that of a government's yearly report. */
	public boolean isYearlyReport(String title) {
		return this.yearlyReport.endsAt(title, title.length());
	}

	/** Whether a line is nothing but a remark: （2024—2028年）, （试行）. */
	public boolean isRemark(String line) {
		return this.remarkLine.matcher(line).matches();
	}

	public boolean isExcerpt(String title) {
		return this.excerpt.matcher(title).find();
	}

	public String withoutExcerpt(String title) {
		return this.excerpt.matcher(title).replaceFirst("");
	}

	/** Without the day and the speaker of a report. */
	public static String withoutReading(String title) {
		return READ_OUT.matcher(title).replaceFirst("");
	}

	public static boolean hasRemark(String title) {
		return REMARK.matcher(title).find();
	}

	public static String withoutRemark(String title) {
		return REMARK.matcher(title).replaceFirst("");
	}

	/** The words of a line without the spaces of a line set wide. */
	public static String tight(String line) {
		return WIDE.matcher(line).matches() ? line.replaceAll("[\\s　]", "") : line;
	}

	/**
	 * Without the spaces that part the lines of a title, or organs that issue together:
	 * none is spoken.
	 */
	public static String tidy(String title) {
		return withoutReading(title).replaceAll("(?<=[\\p{IsHan}》”）])[\\s_　]+(?=[\\p{IsHan}《“（])", "").strip();
	}

}
