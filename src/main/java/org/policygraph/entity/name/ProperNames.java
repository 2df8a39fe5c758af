package org.policygraph.entity.name;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.policygraph.gazetteer.Regions;
import org.policygraph.text.Brackets;
import org.policygraph.text.Clauses;
import org.policygraph.text.Span;
import org.policygraph.text.WordLists;
import org.policygraph.text.WordTrie.Match;
import org.policygraph.text.Words;

/**
 * Tells where a region's name is part of the name of something else: an organ, a
 * facility, an event, a brand, a slogan. Such a place is not one that the text speaks of.
 */
public final class ProperNames {

	private static final String MARKS = "—－-–～、（）()·";

	private static final int LONGEST_FEATURE = 6;

	private static final int LONGEST_QUOTE = 14;

	private static final int LONGEST_SLOGAN = 4;

	private static final Pattern YEAR = Pattern.compile("\\d{4}年");

	private static final Pattern ROAD_NUMBER = Pattern.compile("[GS]\\d{1,4}$");

	private final Regions regions;

	private final PlaceLexicon lexicon;

	private final ChanceNames chance;

	private final NameEndings endings;

	/** 附件1 海东市2021年重点任务: a heading that says whose it is. */
	private final Pattern beforeInHeading;

	private final Words systems;

	private final Words examples;

	private final Pattern experience;

	private final Pattern road;

	private final Words features;

	private final Words featureJoins;

	private final Words nameJoins;

	public ProperNames(Regions regions, PlaceLexicon lexicon, ChanceNames chance) {
		this.regions = regions;
		this.lexicon = lexicon;
		this.chance = chance;
		this.endings = new NameEndings(regions, lexicon, chance);
		WordLists lists = lexicon.lists();
		this.beforeInHeading = lists.pattern("(?:^|\\n)[\\s　]*(?:<ANNEX_LINE>\\s*\\d*[.．:：]?)?[\\s　]*$");
		this.systems = lists.list("SYSTEM");
		this.examples = lists.list("EXAMPLE");
		this.experience = lists.pattern(Clauses.noneOf(Clauses.MEMBER_ENDS, "") + "{0,20}?<EXPERIENCE>");
		this.road = lists.pattern("<ROAD>");
		this.features = lists.list("FEATURE");
		this.featureJoins = lists.list("FEATURE_JOIN");
		this.nameJoins = lists.list("NAME_JOIN");
	}

	/**
	 * Whether a name is part of another.
	 * @param name the name of a region
	 * @param before the name of a region before it; {@code null} if there is none
	 * @param own whether it means the region that the document governs
	 */
	public boolean contain(String text, PlaceName name, Span within, @Nullable PlaceName before, boolean own) {
		Span span = name.span();
		boolean bracketed = isBracketed(text, span);
		boolean behindRegion = before != null && before.span().end() + 1 == span.start();
		if (bracketed && !behindRegion && isBetweenWords(text, span)) {
			return true;
		}
		if (closesNamedBracket(text, span, within)) {
			return true;
		}
		if (isExample(text, span)) {
			return true;
		}
		return isAmongFeatures(text, span, within) || isInQuotedWords(text, span, within)
				|| (own && isOwnHeading(text, span)) || (!name.full() && isSlogan(text, span))
				|| endsInName(text, bracketed ? span.end() + 1 : span.end(), within.end(), name.full());
	}

	/** 借鉴北京市服务业扩大开放试点经验: who is learned from is not who acts. */
	private boolean isExample(String text, Span span) {
		return this.examples.endsAt(text, span.start())
				&& this.experience.matcher(text).region(span.end(), text.length()).lookingAt();
	}

	private static boolean isBracketed(String text, Span span) {
		return span.start() > 0 && span.end() < text.length() && Brackets.opensRound(text.charAt(span.start() - 1))
				&& Brackets.closesRound(text.charAt(span.end()));
	}

	/** 信用信息公示系统（部门协同监管平台——内蒙古）: the bracket is part of a system's name. */
	private boolean closesNamedBracket(String text, Span span, Span within) {
		if (span.end() >= within.end() || !Brackets.closesRound(text.charAt(span.end()))) {
			return false;
		}
		int open = span.start() - 1;
		while (open > within.start() && span.start() - open <= LONGEST_QUOTE && !Clauses.endsMember(text.charAt(open))
				&& Brackets.roundDepth(text.charAt(open)) == 0) {
			open--;
		}
		String before = text.substring(within.start(), open);
		return Brackets.opensRound(text.charAt(open)) && this.systems.endsAt(before, before.length());
	}

	/** 国家（贵州）枢纽节点. */
	private static boolean isBetweenWords(String text, Span span) {
		return span.start() > 1 && span.end() + 1 < text.length()
				&& Character.isIdeographic(text.charAt(span.start() - 2))
				&& Character.isIdeographic(text.charAt(span.end() + 1));
	}

	/** 锦江、岷江: what stands among rivers is one. */
	private boolean isAmongFeatures(String text, Span span, Span within) {
		char last = text.charAt(span.end() - 1);
		if (!this.features.holds(last)) {
			return false;
		}
		boolean behind = span.end() < within.end() && joinsFeatures(text.charAt(span.end()));
		for (int at = span.end() + 2; behind && at < Math.min(within.end(), span.end() + LONGEST_FEATURE); at++) {
			if (text.charAt(at) == last) {
				return this.regions.longestAt(text, span.end() + 1, at + 1) == null;
			}
		}
		int before = span.start() - 1;
		return before > within.start() && joinsFeatures(text.charAt(before)) && text.charAt(before - 1) == last
				&& this.regions.named(text.substring(Math.max(0, before - 2), before)).isEmpty()
				&& this.regions.named(text.substring(Math.max(0, before - 3), before)).isEmpty();
	}

	private boolean joinsFeatures(char c) {
		return c == '、' || this.featureJoins.holds(c);
	}

	/** “一键游包头”, “无废海东”, but not “西宁—海东”. */
	public boolean isInQuotedWords(String text, Span span, Span within) {
		int open = span.start() - 1;
		while (open >= within.start() && span.start() - open <= LONGEST_QUOTE && !endsQuote(text.charAt(open))) {
			open--;
		}
		int close = span.end();
		while (close < within.end() && close - span.end() <= LONGEST_QUOTE && !endsQuote(text.charAt(close))
				&& text.charAt(close) != '"') {
			close++;
		}
		return open >= within.start() && close < within.end() && "“‘".indexOf(text.charAt(open)) >= 0
				&& "”’\"".indexOf(text.charAt(close)) >= 0 && !consistsOfRegions(text, open + 1, close);
	}

	private static boolean endsQuote(char c) {
		return Clauses.endsClause(c) || "“”‘’".indexOf(c) >= 0;
	}

	private boolean consistsOfRegions(String text, int start, int end) {
		int at = start;
		while (at < end) {
			Match<?> region = this.regions.longestAt(text, at, end);
			if (region == null && MARKS.indexOf(text.charAt(at)) < 0 && !this.nameJoins.holds(text.charAt(at))) {
				return false;
			}
			at = (region != null) ? region.end() : at + 1;
		}
		return true;
	}

	private boolean isOwnHeading(String text, Span span) {
		int line = text.lastIndexOf('\n', span.start() - 1);
		return YEAR.matcher(text).region(span.end(), text.length()).lookingAt()
				&& this.beforeInHeading.matcher(text.substring(Math.max(0, line), span.start())).find();
	}

	/** 平安海东, 数字长三角. */
	public boolean isSlogan(String text, Span span) {
		for (int length = 1; length <= Math.min(LONGEST_SLOGAN, span.start()); length++) {
			boolean slogan = this.lexicon.isSlogan(text.substring(span.start() - length, span.start()));
			boolean endOfWord = length == 1 && span.start() > 1
					&& this.chance.isEveryday(text.substring(span.start() - 2, span.start()));
			if (slogan && !endOfWord) {
				return true;
			}
		}
		return false;
	}

	/** Whether what follows a place makes it part of a name: 长三角|大数据中心. */
	public boolean endsInName(String text, int start, int end, boolean full) {
		return this.endings.endsInName(text, start, end, full);
	}

	/**
	 * G85银川至昆明高速: a road's official name, where a place behind it says which part of the
	 * road is meant.
	 */
	public boolean isRoad(String text, Span line) {
		String before = text.substring(Math.max(0, line.start() - 5), line.start());
		var behind = this.road.matcher(text).region(line.end(), text.length());
		return ROAD_NUMBER.matcher(before).find() && behind.lookingAt()
				&& this.regions.longestAt(text, behind.end(), text.length()) != null;
	}

}
