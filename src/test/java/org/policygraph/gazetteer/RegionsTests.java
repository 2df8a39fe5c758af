package org.policygraph.gazetteer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The gazetteer of regions: its data checked, its names found. */
class RegionsTests {

	private static final Regions REGIONS = Regions.load();

	@Test
	void allLevelsAreThere() {
		assertThat(count(RegionLevel.PROVINCE)).isEqualTo(34);
		assertThat(count(RegionLevel.PREFECTURE)).isEqualTo(333);
		assertThat(count(RegionLevel.COUNTY)).isBetween(2800L, 2900L);
	}

	private static long count(RegionLevel level) {
		return REGIONS.all().stream().filter((region) -> region.level() == level).count();
	}

	@Test
	void everyRegionLeadsUpToTheNation() {
		for (Region region : REGIONS.all()) {
			assertThat(REGIONS.isWithin(region, REGIONS.byCode(Regions.NATION))).as(region.name()).isTrue();
			Region parent = REGIONS.parentOf(region);
			assertThat(parent == null || parent.level().compareTo(region.level()) < 0).as(region.name()).isTrue();
			assertThat(region.code()).matches("\\d{6}");
		}
	}

	@Test
	void noParentHasTwoChildrenOfOneName() {
		for (Region region : REGIONS.all()) {
			assertThat(REGIONS.childrenOf(region)).extracting(Region::name).doesNotHaveDuplicates();
		}
	}

	@ParameterizedTest
	@CsvSource({ "630200, 海东, 青海省海东市", "520304, 播州, 贵州省遵义市播州区", "630222, 民和, 青海省海东市民和回族土族自治县",
			"522600, 黔东南, 贵州省黔东南苗族侗族自治州", "110105, 朝阳, 北京市朝阳区", "520203, 六枝, 贵州省六盘水市六枝特区" })
	void shortAndFullNames(String code, String shortName, String fullName) {
		assertThat(REGIONS.byCode(code).shortName()).isEqualTo(shortName);
		assertThat(REGIONS.fullName(REGIONS.byCode(code))).isEqualTo(fullName);
	}

	@Test
	void oneNameMayMeanSeveral() {
		assertThat(REGIONS.named("鼓楼区")).hasSize(4);
		assertThat(REGIONS.named("黔东南州")).extracting(Region::code).containsExactly("522600");
	}

}
