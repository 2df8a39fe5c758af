package org.policygraph.gazetteer;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * An administrative division.
 *
 * @param code its six digits after GB/T 2260
 * @param name its official name: 民和回族土族自治县
 * @param shortName the name without what it is called generically: 民和
 * @param level its level
 * @param parent the code of the division directly above; {@code null} for the nation
 * @param aliases other ways in which it alone is written: 民和县
 */
public record Region(String code, String name, String shortName, RegionLevel level, @Nullable String parent,
		List<String> aliases) {

	/** A city: a municipality, a prefecture-level or a county-level city. */
	public boolean isCity() {
		return this.name.endsWith("市");
	}

	/** 北京, 上海, 天津, 重庆: a city with the level of a province. */
	public boolean isMunicipality() {
		return this.level == RegionLevel.PROVINCE && isCity();
	}

}
