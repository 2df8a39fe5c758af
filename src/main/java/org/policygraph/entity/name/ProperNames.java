package org.policygraph.entity.name;

import java.util.List;
import java.util.regex.Pattern;

import org.policygraph.entity.name.PlaceLexicon.NameEnding;
import org.policygraph.gazetteer.Region;
import org.policygraph.gazetteer.RegionLevel;
import org.policygraph.gazetteer.Regions;
import org.policygraph.text.Brackets;
import org.policygraph.text.Clauses;
import org.policygraph.text.Span;
import org.policygraph.text.WordTrie.Match;

/**
 * Tells where a region's name is part of the name of something else: an organ, a
 * facility, an event, a brand, a slogan. Such a place is not one that the text speaks of.
 */
public final class ProperNames {

	private static final String JOINS = "—－-–～、和与至（）()·";

	private static final String FEATURES = "江河湖山海岭";

	private static final int LONGEST_FEATURE = 6;

	private static final int LONGEST_QUOTE = 14;

	private static final int LONGEST_REACH = 12;

	private static final int LONGEST_SLOGAN = 4;

	private static final int LONGEST_BRACKET = 5;

	/** 附件1 海东市2021年重点任务: a heading that says whose it is. */
	private static final Pattern BEFORE_IN_HEADING = Pattern
		.compile("(?:^|\\n)[\\s　]*(?:附件?表?\\s*\\d*[.．:：]?)?[\\s　]*$");

	private static final List<String> SYSTEMS = List.of("系统", "平台", "网站");

	private static final Pattern YEAR = Pattern.compile("\\d{4}年");

	private static final Pattern EXAMPLE = Pattern.compile("借鉴|推广|复制");

	private static final Pattern EXPERIENCE = Pattern.compile("[^，。；、\\n]{0,20}?经验");

	/** 扎兰屯市柴河通用机场: a facility with a name of its own is in the region before it. */
	private static final Pattern NAMED_FACILITY = Pattern.compile("(\\p{IsHan}{2,3})(?:通用)?(?:机场|水库|水电站|抽水蓄能电站)");

	private static final Pattern ROAD_NUMBER = Pattern.compile("[GS]\\d{1,4}$");

	private static final Pattern ROAD = Pattern.compile("(?:国家)?(?:高速公路|高速|国道|公路|高铁|铁路)");

	private final Regions regions;

	private final PlaceLexicon lexicon;

	private final ChanceNames chance;

	public ProperNames(Regions regions, PlaceLexicon lexicon, ChanceNames chance) {
		this.regions = regions;
		this.lexicon = lexicon;
		this.chance = chance;
	}

	/**
	 * Whether a name is part of another.
	 * @param name the name of a region
	 * @param behindRegion whether it stands in brackets behind another region
	 * @param own whether it means the region that the document governs
	 */
	public boolean contain(String text, PlaceName name, Span within, boolean behindRegion, boolean own) {
		Span span = name.span();
		boolean bracketed = isBracketed(text, span);
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
				|| (own && isOwnHeading(text, span)) || (!name.isFull() && isSlogan(text, span))
				|| endsInName(text, bracketed ? span.end() + 1 : span.end(), within.end(), name.isFull());
	}

	/** 借鉴北京市服务业扩大开放试点经验: who is learned from is not who acts. */
	private static boolean isExample(String text, Span span) {
		return EXAMPLE.matcher(text.substring(Math.max(0, span.start() - 2), span.start())).matches()
				&& EXPERIENCE.matcher(text).region(span.end(), text.length()).lookingAt();
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
		return Brackets.opensRound(text.charAt(open)) && SYSTEMS.stream().anyMatch(before::endsWith);
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
		if (FEATURES.indexOf(last) < 0) {
			return false;
		}
		boolean behind = span.end() < within.end() && "、和".indexOf(text.charAt(span.end())) >= 0;
		for (int at = span.end() + 2; behind && at < Math.min(within.end(), span.end() + LONGEST_FEATURE); at++) {
			if (text.charAt(at) == last) {
				return this.regions.longestAt(text, span.end() + 1, at + 1) == null;
			}
		}
		int before = span.start() - 1;
		return before > within.start() && "、和".indexOf(text.charAt(before)) >= 0 && text.charAt(before - 1) == last
				&& this.regions.named(text.substring(Math.max(0, before - 2), before)).isEmpty()
				&& this.regions.named(text.substring(Math.max(0, before - 3), before)).isEmpty();
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
			if (region == null && JOINS.indexOf(text.charAt(at)) < 0) {
				return false;
			}
			at = (region != null) ? region.end() : at + 1;
		}
		return true;
	}

	private static boolean isOwnHeading(String text, Span span) {
		int line = text.lastIndexOf('\n', span.start() - 1);
		return YEAR.matcher(text).region(span.end(), text.length()).lookingAt()
				&& BEFORE_IN_HEADING.matcher(text.substring(Math.max(0, line), span.start())).find();
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
		var facility = NAMED_FACILITY.matcher(text).region(start, end);
		if (full && facility.lookingAt() && isOwnWord(facility.group(1))) {
			return false;
		}
		for (int at = start; at < end && at - start <= LONGEST_REACH; at++) {
			Match<NameEnding> ending = this.lexicon.nameEndingAt(text, at, end);
			if (ending != null && at - start <= ending.value().reach() && !(full && ending.value().shortOnly())
					&& !isContinued(text, ending)) {
				return true;
			}
			char c = text.charAt(at);
			int closed = (at > start && Brackets.opensRound(c)) ? closeOf(text, at) : at;
			if (closed > at) {
				at = closed;
				continue;
			}
			if (!Character.isIdeographic(c) && !Character.isLetterOrDigit(c)) {
				return false;
			}
			Match<Boolean> boundary = this.lexicon.boundaryAt(text, at, end);
			if ((boundary != null && (at == start || !(boundary.value() || joins(text, boundary))))
					|| (at > start && isRegion(text, at, end))) {
				return false;
			}
		}
		return false;
	}

	private boolean isOwnWord(String word) {
		return word.chars().anyMatch((c) -> this.lexicon.genericAt(Character.toString(c), 0, 1) == null)
				&& this.lexicon.genericAt(word, 0, word.length()) == null
				&& this.lexicon.boundaryAt(word, 0, word.length()) == null;
	}

	private boolean isRegion(String text, int at, int end) {
		Match<List<Region>> region = this.regions.longestAt(text, at, end);
		return region != null && region.value().stream().anyMatch((one) -> one.level() != RegionLevel.COUNTY)
				&& !this.chance.isChance(text, new Span(at, region.end()));
	}

	/** 数学与交叉学科研究院: a particle within a name, where no region follows. */
	private boolean joins(String text, Match<Boolean> boundary) {
		return "和与".indexOf(text.charAt(boundary.end() - 1)) >= 0
				&& this.regions.longestAt(text, boundary.end(), text.length()) == null
				&& "省市州县区各周其".indexOf(text.charAt(Math.min(boundary.end(), text.length() - 1))) < 0;
	}

	/** Where a short bracket within a name closes: 工业互联网（云）服务商资源池. */
	private static int closeOf(String text, int open) {
		for (int at = open + 1; at < Math.min(text.length(), open + LONGEST_BRACKET); at++) {
			if (Brackets.closesRound(text.charAt(at))) {
				return at;
			}
		}
		return open;
	}

	private static boolean isContinued(String text, Match<NameEnding> ending) {
		return ending.end() < text.length() && ending.value().unless().indexOf(text.charAt(ending.end())) >= 0;
	}

	/**
	 * G85银川至昆明高速: a road's official name, where a place behind it says which part of the
	 * road is meant.
	 */
	public boolean isRoad(String text, Span line) {
		String before = text.substring(Math.max(0, line.start() - 5), line.start());
		var road = ROAD.matcher(text).region(line.end(), text.length());
		return ROAD_NUMBER.matcher(before).find() && road.lookingAt()
				&& this.regions.longestAt(text, road.end(), text.length()) != null;
	}

}
