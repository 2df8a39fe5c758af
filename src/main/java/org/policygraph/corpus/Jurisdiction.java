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
	String issuer() {
		return this.name + government() + (isProvince() ? "办公厅" : "办公室");
	}

	private String government() {
		return (this.mark.equals("盟") || this.mark.equals("地区")) ? "行政公署" : "人民政府";
	}

	/** What stands for all governments below it; empty where there are none. */
	String governmentsBelow() {
		if (this.below.isEmpty()) {
			return "";
		}
		if (!isProvince()) {
			return has("县") || has("旗") ? (has("旗") ? "各旗县（市、区）人民政府" : "各县（市、区）人民政府") : "各区人民政府";
		}
		if (this.region.isCity()) {
			return "各区县人民政府";
		}
		return has("州") ? "各市（州）人民政府" : "各市人民政府";
	}

	private boolean has(String ending) {
		return this.below.stream().anyMatch((region) -> region.name().endsWith(ending));
	}

}
