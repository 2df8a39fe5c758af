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
import org.policygraph.text.Lexicon;
import org.policygraph.text.Span;
import org.policygraph.text.WordTrie;

/**
 * Official abbreviations of one character, where they stand for the place itself: 在沪, 来皖,
 * 沪苏浙, 陕甘宁三省区; not in the name of a line (川藏铁路) or a strategy (京津冀协同发展).
 */
final class Abbreviations {

	private static final String BEFORE_ONE = "在来驻赴入离抵";

	/** 未来, 近年来, 存在: not the verb. */
	private static final String BEFORE_OTHER = "年月以未原本将近后向从存现正出加收进深纳列";

	/**
	 * What stands before several, if anything does: a preposition or the end of a verb.
	 */
	private static final String BEFORE_SEVERAL = "与和及在同跨对向由托绕强进化持动入往到把将为以";

	private static final Pattern BEHIND_SEVERAL = Pattern
		.compile("[、，。；）)]|[两三四五六七八九]?省|[两三四五六七八]地|地区|等[省地]|毗邻|交界|接壤|边界|之间|[与和及在]|等[，。、]");

	private static final Pattern BEHIND_TWO = Pattern.compile("[两二]省|两地|两市|地区|等[省地]|毗邻|交界|接壤|边界|之间|[在](?!建|线)");

	/** 港澳同胞, 港澳事务: people and offices. */
	private static final Pattern NOT_THE_PLACES = Pattern.compile("同胞|台|办|事务|各界|侨");

	private static final String FEATURES = "江河湖山剧菜语派商";

	private final WordTrie<Region> provinces = new WordTrie<>();

	private final WordTrie<List<Region>> alone = new WordTrie<>();

	private final ChanceNames chance;

	Abbreviations(Regions regions, ChanceNames chance) {
		this.chance = chance;
		Lexicon.records("region-abbreviations.csv").forEach((row) -> {
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
		if (text.substring(start, end).equals("港澳")) {
			boolean longer = start > 0 && meaning(this.provinces, text, start - 1) != null;
			return !longer && !NOT_THE_PLACES.matcher(text).region(end, text.length()).lookingAt();
		}
		boolean office = text.substring(start, end).equals("港澳台");
		char before = (start > 0) ? text.charAt(start - 1) : '\n';
		Pattern behind = (end - start > 2) ? BEHIND_SEVERAL : BEHIND_TWO;
		return !office && (!Character.isIdeographic(before) || BEFORE_SEVERAL.indexOf(before) >= 0)
				&& (end >= text.length() || behind.matcher(text).region(end, text.length()).lookingAt());
	}

	private boolean standsAlone(String text, int at, int end) {
		boolean word = at + 1 < end && this.chance.isEveryday(text.substring(at, at + 2));
		boolean feature = at + 1 < end && FEATURES.indexOf(text.charAt(at + 1)) >= 0;
		boolean other = at > 1 && BEFORE_OTHER.indexOf(text.charAt(at - 2)) >= 0;
		return at > 0 && BEFORE_ONE.indexOf(text.charAt(at - 1)) >= 0 && !word && !feature && !other;
	}

	private static RegionMention mention(Region region, int at) {
		return new RegionMention(region, null, List.of(region), new Span(at, at + 1), "official abbreviation", false);
	}

}
