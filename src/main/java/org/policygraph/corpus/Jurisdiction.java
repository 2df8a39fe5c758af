package org.policygraph.corpus;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.policygraph.gazetteer.Region;
import org.policygraph.gazetteer.RegionLevel;

/**
 * A province or prefecture as its own documents speak of it.
 *
 * @param region the division
 * @param fullName its name with that of its province in front
 * @param name how its organs call it: 海北州
 * @param mark what its documents call it for short: 市, 省, 自治区, 州
 * @param numberWord what its document numbers begin with
 * @param above the province of a prefecture; {@code null} for a province
 * @param below the divisions directly below it
 * @param forms the names of organs by function
 */
record Jurisdiction(Region region, String fullName, String name, String mark, String numberWord,
		@Nullable Jurisdiction above, List<Region> below, Map<String, String> forms) {

	/** Whether it is a province. */
	boolean isProvince() {
		return this.region.level() == RegionLevel.PROVINCE;
	}

	/** The office that issues its documents: 海东市人民政府办公室. */
	String issuer(CorpusWords words) {
		boolean delegated = words.wording("MARK_WITHOUT_GOVERNMENT").contains(this.mark);
		return this.name + words.phrase(delegated ? "ADMINISTRATIVE_OFFICE" : "GOVERNMENT")
				+ words.phrase(isProvince() ? "GENERAL_OFFICE" : "OFFICE");
	}

	/** The words for all governments below it; empty if there are none. */
	String governmentsBelow(CorpusWords words) {
		if (this.below.isEmpty()) {
			return "";
		}
		if (!isProvince()) {
			String prefecture = has("旗") ? "BELOW_BANNERS" : has("县") ? "BELOW_COUNTIES" : "BELOW_DISTRICTS";
			return words.phrase(prefecture);
		}
		return words.phrase(this.region.isCity() ? "BELOW_CITY" : has("州") ? "BELOW_PREFECTURES" : "BELOW_CITIES");
	}

	private boolean has(String ending) {
		return this.below.stream().anyMatch((region) -> region.name().endsWith(ending));
	}

}
