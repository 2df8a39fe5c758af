package org.policygraph.gazetteer;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.policygraph.text.Lexicons;
import org.policygraph.text.WordLists;
import org.policygraph.text.Words;

/** Tells whose organ a name means: by a region's name, or relative to the text's own. */
final class JurisdictionReader {

	private final RelativeRegions relativeRegions;

	private final Words own;

	private final Regions regions;

	private final UnprefixedNames unprefixed;

	private final OrganWords words;

	JurisdictionReader(Regions regions, OrganWords words, Lexicons lexicons) {
		WordLists lists = lexicons.lists("organ-words.csv");
		this.unprefixed = new UnprefixedNames(lexicons);
		this.relativeRegions = new RelativeRegions(lists);
		this.own = lists.list("OWN");
		this.regions = regions;
		this.words = words;
	}

	OrganName read(String mention, @Nullable Region jurisdiction) {
		if (this.unprefixed.begin(mention)) {
			return new OrganName(mention, placeWithin(mention, jurisdiction), false, mention, true);
		}
		String league = mention.startsWith("共青团") ? mention.substring(2) : mention;
		if (league.startsWith("团") && league.endsWith("委")) {
			OrganName named = youthLeague(mention, league, jurisdiction);
			if (named != null) {
				return named;
			}
		}
		String place = this.regions.longestNameAt(mention, 0, mention.length());
		if (place.length() > 1 && place.length() < mention.length()) {
			OrganName named = named(mention, place, jurisdiction);
			if (named != null) {
				return named;
			}
		}
		if (jurisdiction == null) {
			return new OrganName(mention, null, false, mention, false);
		}
		String word = this.relativeRegions.at(mention, 0);
		if (word != null) {
			Region region = relative(word.charAt(word.length() - 1), word, jurisdiction);
			return (region != null) ? withParty(mention, region, mention.substring(word.length()))
					: new OrganName(mention, jurisdiction, false, mention, false);
		}
		Region within = placeWithin(mention, jurisdiction);
		return new OrganName(mention, (within != null) ? within : jurisdiction, false, mention, within != null);
	}

	/** 团市委, 共青团海东市委: the Communist Youth League's committee there. */
	private @Nullable OrganName youthLeague(String mention, String league, @Nullable Region jurisdiction) {
		String place = this.regions.longestNameAt(league, 1, league.length());
		if (place.length() + 2 == league.length() && place.length() > 1) {
			List<Region> named = this.regions.named(place);
			return new OrganName(mention, related(named, jurisdiction), false, "团委", false);
		}
		String word = this.relativeRegions.at(league, 1);
		if (word == null || jurisdiction == null) {
			return null;
		}
		Region region = relative(word.charAt(word.length() - 1), word, jurisdiction);
		return new OrganName(mention, (region != null) ? region : jurisdiction, false,
				"团" + league.substring(1 + word.length()), false);
	}

	/**
	 * Of regions of one name, the one that lies in the text's own or around it, if any.
	 */
	private Region related(List<Region> candidates, @Nullable Region jurisdiction) {
		return candidates.stream()
			.filter((candidate) -> jurisdiction != null && (this.regions.isWithin(candidate, jurisdiction)
					|| this.regions.isWithin(jurisdiction, candidate)))
			.findFirst()
			.orElse(candidates.get(0));
	}

	private @Nullable OrganName named(String mention, String place, @Nullable Region jurisdiction) {
		String rest = mention.substring(place.length());
		List<Region> candidates = this.regions.named(place);
		Region related = candidates.stream()
			.filter((candidate) -> jurisdiction != null && (this.regions.isWithin(candidate, jurisdiction)
					|| this.regions.isWithin(jurisdiction, candidate)))
			.findFirst()
			.orElse(null);
		Region region = (related != null) ? related : candidates.get(0);
		if (region.level() == RegionLevel.NATION) {
			return null;
		}
		boolean full = place.equals(region.name()) || region.aliases().contains(place);
		if (full) {
			return (related != null || candidates.size() == 1) ? within(mention, region, rest) : null;
		}
		boolean word = this.words.isKnownLocal(mention) || (related == null && !isOrganOfPlace(rest, candidates));
		return word ? null : new OrganName(mention, region, false, rest, true);
	}

	/** 深圳市坪山区财政局: the innermost of names that lie in one another. */
	private OrganName within(String mention, Region region, String rest) {
		String next = this.regions.longestNameAt(rest, 0, rest.length());
		if (next.length() > 1 && next.length() < rest.length()) {
			for (Region inner : this.regions.named(next)) {
				if (!inner.equals(region) && this.regions.isWithin(inner, region) && !inner.shortName().equals(next)) {
					return within(mention, inner, rest.substring(next.length()));
				}
			}
		}
		return withParty(mention, region, rest);
	}

	/** A short name alone is a place's only before what places have: 合肥海关, 北京冬奥组委. */
	private boolean isOrganOfPlace(String rest, List<Region> candidates) {
		return candidates.size() == 1 && candidates.get(0).level() != RegionLevel.COUNTY
				&& (this.unprefixed.end(rest) || this.words.looksLikeOrgan(rest));
	}

	/** 电信成都分公司, 国家税务总局海东市税务局: the place stands in the name. */
	private @Nullable Region placeWithin(String mention, @Nullable Region jurisdiction) {
		for (int i = 2; i + 3 < mention.length(); i++) {
			String place = this.regions.longestNameAt(mention, i, mention.length());
			if (place.length() > 1 && i + place.length() < mention.length()) {
				for (Region region : this.regions.named(place)) {
					if (jurisdiction == null || this.regions.isWithin(region, jurisdiction)
							|| this.regions.isWithin(jurisdiction, region)) {
						return (region.level() == RegionLevel.NATION) ? null : region;
					}
				}
			}
		}
		return null;
	}

	private OrganName withParty(String mention, Region region, String rest) {
		int party = this.words.partyAt(rest, 0);
		return new OrganName(mention, region, party > 0, rest.substring(party), false);
	}

	/**
	 * 市 in a text of Haidong is Haidong, in a text of one of its counties too; 县 is none:
	 * that means every county's.
	 */
	private @Nullable Region relative(char level, String word, Region jurisdiction) {
		for (Region at = jurisdiction; at != null; at = this.regions.parentOf(at)) {
			if (at.level() != RegionLevel.NATION && fits(level, word, at)) {
				return at;
			}
		}
		boolean own = this.own.startsAt(word, 0);
		return own ? jurisdiction : null;
	}

	private static boolean fits(char level, String word, Region at) {
		if (word.equals("地区")) {
			return at.level() == RegionLevel.PREFECTURE && at.name().endsWith(word);
		}
		return word.equals("自治区") ? at.level() == RegionLevel.PROVINCE : switch (level) {
			case '省' -> at.level() == RegionLevel.PROVINCE;
			case '级', '直' -> fits(word.charAt(0), "", at);
			case '市' -> at.isCity();
			case '州', '盟' -> at.level() == RegionLevel.PREFECTURE;
			default -> at.level() == RegionLevel.COUNTY || (level == '区' && at.name().endsWith("自治区"));
		};
	}

}
