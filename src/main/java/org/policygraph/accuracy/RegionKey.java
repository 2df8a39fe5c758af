package org.policygraph.accuracy;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.policygraph.gazetteer.Region;
import org.policygraph.gazetteer.RegionLevel;
import org.policygraph.gazetteer.Regions;

/**
 * The part of a region's full name that is compared. The prefecture in the middle does
 * not count, because annotators may leave it out.
 *
 * @param province the province; empty where the name has none
 * @param last the last region of the name
 */
record RegionKey(String province, String last) {

	private static final List<String> PROVINCES = Regions.load()
		.all()
		.stream()
		.filter((region) -> region.level() == RegionLevel.PROVINCE)
		.map(Region::name)
		.toList();

	private static final Pattern PREFECTURE = Pattern.compile(".{2,12}?(?:自治州|地区|盟|市)(?=.{2,})");

	static RegionKey of(@Nullable String fullName) {
		String name = PlainWords.of(fullName);
		String province = PROVINCES.stream().filter(name::startsWith).findFirst().orElse("");
		String rest = name.substring(province.length());
		Matcher prefecture = PREFECTURE.matcher(rest);
		return new RegionKey(province, prefecture.lookingAt() ? rest.substring(prefecture.end()) : rest);
	}

}
