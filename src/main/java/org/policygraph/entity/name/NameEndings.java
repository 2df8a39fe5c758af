package org.policygraph.entity.name;

import java.util.List;
import java.util.regex.Pattern;

import org.policygraph.entity.name.PlaceLexicon.NameEnding;
import org.policygraph.gazetteer.Region;
import org.policygraph.gazetteer.RegionLevel;
import org.policygraph.gazetteer.Regions;
import org.policygraph.text.Brackets;
import org.policygraph.text.Span;
import org.policygraph.text.WordTrie.Match;
import org.policygraph.text.Words;

/**
 * Tells whether the words behind a place make it part of the name of an organ, a
 * facility, an event or a brand.
 */
final class NameEndings {

	private static final int LONGEST_REACH = 12;

	private static final int LONGEST_BRACKET = 5;

	private final Regions regions;

	private final PlaceLexicon lexicon;

	private final ChanceNames chance;

	/** 扎兰屯市柴河通用机场: a facility with a name of its own is in the region before it. */
	private final Pattern namedFacility;

	private final Words joins;

	private final Words nextPlaces;

	NameEndings(Regions regions, PlaceLexicon lexicon, ChanceNames chance) {
		this.regions = regions;
		this.lexicon = lexicon;
		this.chance = chance;
		this.namedFacility = lexicon.lists().pattern("(\\p{IsHan}{2,3})<FACILITY>");
		this.joins = lexicon.lists().list("JOIN");
		this.nextPlaces = lexicon.lists().list("NEXT_PLACE");
	}

	/**
	 * Whether what follows a place makes it part of a name: 长三角|大数据中心.
	 * @param full whether the place has its full name, which brands do not hold
	 */
	boolean endsInName(String text, int start, int end, boolean full) {
		var facility = this.namedFacility.matcher(text).region(start, end);
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
		return this.joins.holds(text.charAt(boundary.end() - 1))
				&& this.regions.longestAt(text, boundary.end(), text.length()) == null
				&& !this.nextPlaces.holds(text.charAt(Math.min(boundary.end(), text.length() - 1)));
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

}
