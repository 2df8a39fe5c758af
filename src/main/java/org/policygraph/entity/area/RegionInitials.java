package org.policygraph.entity.area;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.policygraph.gazetteer.Region;
import org.policygraph.gazetteer.RegionLevel;
import org.policygraph.gazetteer.Regions;
import org.policygraph.text.Lexicons;

/** Regions named by one character each: 酒嘉双城经济圈, 仁赤习城镇组群, 青甘…示范区. */
public final class RegionInitials {

	private static final int FEWEST = 2;

	private static final int MOST = 5;

	private final Regions regions;

	private final Map<Character, Region> provinces = new HashMap<>();

	public RegionInitials(Regions regions, Lexicons lexicons) {
		this.regions = regions;
		lexicons.records("region-abbreviations.csv").forEach((row) -> {
			Region region = regions.byCode(row.get("code"));
			if (region.level() == RegionLevel.PROVINCE) {
				this.provinces.put(row.get("character").charAt(0), region);
			}
		});
	}

	/**
	 * The regions that the characters of a word begin.
	 * @return one for each character; empty where a character begins none
	 */
	List<Region> read(String word, @Nullable Region jurisdiction) {
		if (word.length() < FEWEST || word.length() > MOST) {
			return List.of();
		}
		if (areProvinces(word)) {
			return word.chars().mapToObj((c) -> (char) c).map(this.provinces::get).filter(Objects::nonNull).toList();
		}
		if (jurisdiction == null || jurisdiction.level() == RegionLevel.NATION) {
			return List.of();
		}
		Region province = this.regions.provinceOf(jurisdiction);
		List<Region> prefectures = this.regions.childrenOf(province);
		List<Region> counties = prefectures.stream()
			.flatMap((prefecture) -> this.regions.childrenOf(prefecture).stream())
			.toList();
		return Stream.of(prefectures, this.regions.childrenOf(jurisdiction), counties)
			.map((among) -> read(word, among))
			.filter((found) -> !found.isEmpty())
			.findFirst()
			.orElse(List.of());
	}

	/** Whether every character abbreviates a province: 青甘, 川渝. */
	private boolean areProvinces(String word) {
		return word.length() >= FEWEST && word.chars().allMatch((c) -> this.provinces.containsKey((char) c));
	}

	private static List<Region> read(String word, Collection<Region> among) {
		List<Region> found = new ArrayList<>();
		for (int i = 0; i < word.length(); i++) {
			String initial = word.substring(i, i + 1);
			among.stream()
				.filter((region) -> region.shortName().startsWith(initial) && !found.contains(region))
				.findFirst()
				.ifPresent(found::add);
		}
		return (found.size() == word.length()) ? found : List.of();
	}

}
