package org.policygraph.entity.place;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.policygraph.entity.name.ChanceNames;
import org.policygraph.gazetteer.Region;
import org.policygraph.gazetteer.RegionLevel;
import org.policygraph.gazetteer.Regions;
import org.policygraph.text.Brackets;
import org.policygraph.text.Clauses;
import org.policygraph.text.Lexicons;
import org.policygraph.text.Span;
import org.policygraph.text.WordLists;
import org.policygraph.text.WordTrie;
import org.policygraph.text.Words;

/**
 * Official abbreviations of one character, where they stand for the place itself: 在沪, 来皖,
 * 沪苏浙, 陕甘宁三省区; not in the name of a line (川藏铁路) or a strategy (京津冀协同发展).
 */
final class Abbreviations {

	private final Words beforeOne;

	/** 未来, 近年来, 存在: not the verb. */
	private final Words beforeOther;

	/**
	 * What stands before several, if anything does: a preposition or the end of a verb.
	 */
	private final Words beforeSeveral;

	private final Pattern behindSeveral;

	private final Pattern behindTwo;

	private final Words hongKongMacao;

	private final Words withTaiwan;

	/** 港澳同胞, 港澳事务: people and offices. */
	private final Words notThePlaces;

	private final Words notOne;

	private final WordTrie<Region> provinces = new WordTrie<>();

	private final WordTrie<List<Region>> alone = new WordTrie<>();

	private final ChanceNames chance;

	Abbreviations(Regions regions, ChanceNames chance, Lexicons lexicons) {
		this.chance = chance;
		WordLists lists = lexicons.lists("place-name-words.csv");
		this.beforeOne = lists.list("BEFORE_ONE");
		this.beforeOther = lists.list("BEFORE_OTHER");
		this.beforeSeveral = lists.list("BEFORE_SEVERAL");
		String atEnd = "<LIST_END>(?:<PROVINCE>|<LAND>";
		this.behindSeveral = lists.pattern("[" + Clauses.MEMBER_ENDS + Brackets.ROUND_CLOSING
				+ "]|<COUNT>?<PROVINCE>|<COUNT><LAND>|<TOGETHER>|<BEHIND_SEVERAL>|" + atEnd + "|[，。、])");
		this.behindTwo = lists.pattern("<TWO_PLACES>|<TOGETHER>|<PLACED>(?!<BUILT_THERE>)|" + atEnd + ")");
		this.hongKongMacao = lists.list("HONG_KONG_MACAO");
		this.withTaiwan = lists.list("WITH_TAIWAN");
		this.notThePlaces = lists.list("NOT_THE_PLACES");
		this.notOne = lists.list("NOT_ONE");
		lexicons.records("region-abbreviations.csv").forEach((row) -> {
			String character = row.get("character");
			Region region = regions.byCode(row.get("code"));
			if (region.level() == RegionLevel.PROVINCE) {
				this.provinces.put(character, region);
			}
			if (row.get("alone").equals("yes")) {
				List<Region> before = this.alone.get(character);
				this.alone.put(character, (before != null) ? Stream.concat(before.stream(), Stream.of(region)).toList()
						: List.of(region));
			}
		});
	}

	/** Where one may stand. */
	WordTrie.Beginnings beginnings() {
		return WordTrie.Beginnings.ofAll(List.of(this.provinces.beginnings(), this.alone.beginnings()));
	}

	/** The regions that abbreviations at a place mean, one for each character. */
	List<RegionMention> at(String text, int start, int end, @Nullable Region jurisdiction) {
		int last = start;
		while (last < end && meaning(this.provinces, text, last) != null) {
			last++;
		}
		if (last - start > 1) {
			return several(text, start, last);
		}
		List<Region> meant = meaning(this.alone, text, start);
		if (meant == null || !standsAlone(text, start, end)) {
			return List.of();
		}
		return meant.stream()
			.filter((region) -> region.level() == RegionLevel.PROVINCE || region.equals(jurisdiction))
			.sorted(Comparator.comparing((Region region) -> !region.equals(jurisdiction)))
			.limit(1)
			.map((region) -> mention(region, start))
			.toList();
	}

	private static <V> @Nullable V meaning(WordTrie<V> abbreviations, String text, int at) {
		WordTrie.Match<V> match = abbreviations.longestAt(text, at, at + 1);
		return (match != null) ? match.value() : null;
	}

	private List<RegionMention> several(String text, int start, int end) {
		return standTogether(text, start, end) ? IntStream.range(start, end)
			.mapToObj((at) -> mention(Objects.requireNonNull(meaning(this.provinces, text, at)), at))
			.toList() : List.of();
	}

	private boolean standTogether(String text, int start, int end) {
		if (this.hongKongMacao.contains(text.substring(start, end))) {
			boolean longer = start > 0 && meaning(this.provinces, text, start - 1) != null;
			return !longer && !this.notThePlaces.startsAt(text, end);
		}
		boolean office = this.withTaiwan.contains(text.substring(start, end));
		char before = (start > 0) ? text.charAt(start - 1) : '\n';
		Pattern behind = (end - start > 2) ? this.behindSeveral : this.behindTwo;
		return !office && (!Character.isIdeographic(before) || this.beforeSeveral.holds(before))
				&& (end >= text.length() || behind.matcher(text).region(end, text.length()).lookingAt());
	}

	private boolean standsAlone(String text, int at, int end) {
		boolean word = at + 1 < end && this.chance.isEveryday(text.substring(at, at + 2));
		boolean feature = at + 1 < end && this.notOne.holds(text.charAt(at + 1));
		boolean other = at > 1 && this.beforeOther.holds(text.charAt(at - 2));
		return at > 0 && this.beforeOne.holds(text.charAt(at - 1)) && !word && !feature && !other;
	}

	private static RegionMention mention(Region region, int at) {
		return new RegionMention(region, null, List.of(region), new Span(at, at + 1), "official abbreviation", false);
	}

}
