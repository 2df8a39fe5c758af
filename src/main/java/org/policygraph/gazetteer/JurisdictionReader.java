package org.policygraph.gazetteer;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** Tells whose organ a name means: by a region's name, or relative to the text's own. */
final class JurisdictionReader {

	private static final List<String> RELATIVE = List.of("自治区", "自治州", "我省", "我市", "我区", "我县", "全省", "全市", "本省", "本市",
			"省级", "市级", "省直", "市直", "县级", "区级", "省", "市", "州", "盟", "县", "区", "旗");

	/**
	 * Organs of the centre that stand in the regions and carry their place in their name.
	 */
	private static final Set<String> DECONCENTRATED = Set.of("海关", "银监局", "银监分局", "银保监局", "银保监分局", "证监局", "金融监管局",
			"金融监管分局", "保监局", "税务局");

	private final Regions regions;

	JurisdictionReader(Regions regions) {
		this.regions = regions;
	}

	OrganName read(String mention, @Nullable Region jurisdiction) {
		String place = this.regions.longestNameAt(mention, 0, mention.length());
		if (!place.isEmpty() && place.length() < mention.length()) {
			return named(mention, place, jurisdiction);
		}
		if (jurisdiction == null) {
			return new OrganName(mention, null, false, mention, false);
		}
		if (mention.startsWith("人民银行") || mention.startsWith("中国人民银行") || mention.startsWith("国家税务总局")) {
			return new OrganName(mention, jurisdiction, false, mention, true);
		}
		for (String word : RELATIVE) {
			if (mention.startsWith(word) && mention.length() > word.length()) {
				Region region = relative(word.charAt(word.length() - 1), word, jurisdiction);
				return withParty(mention, region, mention.substring(word.length()));
			}
		}
		return new OrganName(mention, jurisdiction, false, mention, false);
	}

	private OrganName named(String mention, String place, @Nullable Region jurisdiction) {
		List<Region> candidates = this.regions.named(place);
		Region region = candidates.stream()
			.filter((candidate) -> jurisdiction != null && (this.regions.isWithin(candidate, jurisdiction)
					|| this.regions.isWithin(jurisdiction, candidate)))
			.findFirst()
			.orElse(candidates.get(0));
		String rest = mention.substring(place.length());
		boolean keepsForm = !place.equals(region.name()) && DECONCENTRATED.contains(rest);
		return keepsForm ? new OrganName(mention, region, false, rest, true) : withParty(mention, region, rest);
	}

	private static OrganName withParty(String mention, Region region, String rest) {
		boolean party = rest.length() > 2 && rest.charAt(0) == '委' && !rest.startsWith("委员会");
		return new OrganName(mention, region, party, party ? rest.substring(1) : rest, false);
	}

	/** 市 in a text of Haidong is Haidong, in a text of one of its counties too. */
	private Region relative(char level, String word, Region jurisdiction) {
		Optional<Region> found = Optional.empty();
		for (Region at = jurisdiction; at != null && found.isEmpty(); at = this.regions.parentOf(at)) {
			boolean fits = word.equals("自治区") ? at.level() == RegionLevel.PROVINCE : switch (level) {
				case '省', '级', '直' -> at.level() == RegionLevel.PROVINCE || word.charAt(0) != '省';
				case '市' -> at.isCity();
				case '州', '盟' -> at.level() == RegionLevel.PREFECTURE;
				default -> at.level() == RegionLevel.COUNTY || at.name().endsWith("自治区") && level == '区';
			};
			if (fits) {
				found = Optional.of(at);
			}
		}
		return found.orElse(jurisdiction);
	}

}
