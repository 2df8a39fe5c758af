package org.policygraph.entity.name;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.policygraph.gazetteer.FormerRegion;
import org.policygraph.gazetteer.Region;
import org.policygraph.gazetteer.RegionLevel;
import org.policygraph.gazetteer.Regions;
import org.policygraph.text.Lexicons;
import org.policygraph.text.Span;
import org.policygraph.text.WordTrie.Match;
import org.policygraph.text.Words;

/** Finds names of regions, today's and former, that do not stand somewhere by chance. */
public final class RegionNames {

	/** 永靖至…, 海拉尔等, 商河两县, 彭阳段. */
	private final Words behindMembers;

	private final Words divisions;

	private final Regions regions;

	private final PlaceLexicon lexicon;

	private final ChanceNames chance;

	public RegionNames(Regions regions, Lexicons lexicons) {
		this(regions, new PlaceLexicon(lexicons), new ChanceNames(lexicons));
	}

	public RegionNames(Regions regions, PlaceLexicon lexicon, ChanceNames chance) {
		this.regions = regions;
		this.lexicon = lexicon;
		this.behindMembers = lexicon.lists().list("BEHIND_MEMBER");
		this.divisions = lexicon.lists().list("DIVISION");
		this.chance = chance;
	}

	/**
	 * What the first name in a title or an organ's name means, or the last of those that
	 * lie in one another (深圳市坪山区). The short name of a county says nothing there.
	 * @return several where they are called alike; empty for none
	 */
	public List<Region> firstIn(String words) {
		for (int at = 0; at < words.length(); at++) {
			PlaceName name = longest(words, at, words.length());
			if (name != null && !name.meansNation() && !isShortOfCounty(name)) {
				return innermost(words, name.span().end(), meant(name));
			}
			at = (name != null) ? name.span().end() - 1 : at;
		}
		return List.of();
	}

	private List<Region> innermost(String words, int end, List<Region> outer) {
		PlaceName next = longest(words, end, words.length());
		List<Region> inner = (next == null) ? List.of()
				: meant(next).stream()
					.filter((region) -> outer.stream()
						.anyMatch((other) -> !other.equals(region) && this.regions.isWithin(region, other)))
					.toList();
		return (next == null || inner.isEmpty()) ? outer : innermost(words, next.span().end(), inner);
	}

	private List<Region> meant(PlaceName name) {
		if (!name.candidates().isEmpty()) {
			return name.candidates();
		}
		return name.former().stream().map((former) -> this.regions.byCode(former.successors().get(0))).toList();
	}

	private static boolean isShortOfCounty(PlaceName name) {
		return !name.candidates().isEmpty() && name.candidates()
			.stream()
			.allMatch((region) -> region.level() == RegionLevel.COUNTY && region.shortName().equals(name.words()));
	}

	/** How often a text names regions, by names that mean only one. */
	public Map<Region, Integer> countIn(String text) {
		Map<Region, Integer> counts = new HashMap<>();
		for (int at = 0; at < text.length(); at++) {
			PlaceName name = longest(text, at, text.length());
			if (name != null) {
				if (!name.meansNation() && !name.word() && meant(name).size() == 1) {
					counts.merge(meant(name).get(0), 1, Integer::sum);
				}
				at = name.span().end() - 1;
			}
		}
		return counts;
	}

	/** The longest name at a place that does not stand there by chance. */
	public @Nullable PlaceName longest(String text, int at, int end) {
		Match<List<Region>> today = this.regions.longestAt(text, at, end);
		Match<List<FormerRegion>> former = this.regions.formerAt(text, at, end);
		if (today == null && former == null) {
			return null;
		}
		int last = Math.max((today != null) ? today.end() : at, (former != null) ? former.end() : at);
		Span span = new Span(at, last);
		if (this.chance.isChance(text, span) || this.chance.endsInNextWord(text, span)) {
			return (last - at > 2) ? longest(text, at, last - 1) : null;
		}
		String words = span.of(text);
		List<Region> candidates = (today != null && today.end() == last) ? today.value() : List.of();
		return new PlaceName(span, words, candidates,
				(former != null && former.end() == last) ? former.value() : List.of(), isFull(words, candidates),
				this.chance.isWord(words), begins(text, span), ends(text, span));
	}

	/** 海东市, 黔东南州; 和县 where a region is called so. */
	private boolean isFull(String words, List<Region> candidates) {
		return this.divisions.holds(words.charAt(words.length() - 1))
				&& (words.length() > 2 || candidates.stream().anyMatch((region) -> region.name().equals(words)));
	}

	private boolean begins(String text, Span span) {
		char before = (span.start() > 0) ? text.charAt(span.start() - 1) : '\n';
		return !Character.isIdeographic(before) || this.lexicon.endsBoundary(text, span.start());
	}

	private boolean ends(String text, Span span) {
		char behind = (span.end() < text.length()) ? text.charAt(span.end()) : '\n';
		return !Character.isIdeographic(behind) || this.behindMembers.holds(behind);
	}

}
