package org.policygraph.gazetteer;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Names of organs: whose they are, what they are for, who stands above. */
class OrgansTests {

	private static final Regions REGIONS = Regions.load();

	private static final Organs ORGANS = Organs.load(REGIONS);

	@ParameterizedTest
	@CsvSource({ "市公安局, 630200, 海东市公安局, 630200:海东市公安局", "市住房建设局, 630200, 海东市住房建设局, 630200:海东市住房城乡建设局",
			"市发展和改革委员会, 630200, 海东市发展和改革委员会, 630200:海东市发展改革委", "省发展改革委, 520000, 贵州省发展改革委, 520000:贵州省发展改革委",
			"市委网信办, 310000, 上海市委网信办, 310000:上海市委网信办", "人民银行海东中心支行, 630200, 人民银行海东中心支行, 630200:人民银行海东中心支行",
			"海东银监局, 630200, 海东银监局, 630200:海东银监局", "发展改革委, 100000, 国家发展改革委, 国家发展和改革委员会",
			"住房城乡建设部, 630200, 住房城乡建设部, 住房和城乡建设部", "各县区政府, 630200, 海东市各县区政府, 630200:海东市各县区政府" })
	void aNameBecomesOneOrgan(String mention, String jurisdiction, String written, String id) {
		Organ organ = ORGANS.read(mention, REGIONS.byCode(jurisdiction));
		assertThat(organ.writtenName()).isEqualTo(written);
		assertThat(organ.id()).isEqualTo(id);
	}

	@Test
	void twoWordingsOfOneOrganAreOne() {
		Region haidong = REGIONS.byCode("630200");
		assertThat(ORGANS.read("市文体旅游广电局", haidong).id()).isEqualTo(ORGANS.read("市文体广电旅游局", haidong).id());
		assertThat(ORGANS.read("市发改委", haidong).id()).isEqualTo(ORGANS.read("市发展和改革委员会", haidong).id());
	}

	@Test
	void organsOfTwoRegionsAreNeverOne() {
		assertThat(ORGANS.read("省发展改革委", REGIONS.byCode("630000")).id())
			.isNotEqualTo(ORGANS.read("省发展改革委", REGIONS.byCode("620000")).id());
		assertThat(ORGANS.read("区教育局", REGIONS.byCode("320106")).id())
			.isNotEqualTo(ORGANS.read("区教育局", REGIONS.byCode("350102")).id());
	}

	@Test
	void theLineLeadsUpToTheMinistry() {
		Organ police = ORGANS.read("市公安局", REGIONS.byCode("630200"));
		assertThat(above(police)).containsExactly("青海省公安厅");
		assertThat(above(ORGANS.superiorsOf(police).get(0))).containsExactly("公安部");
	}

	@Test
	void everyFunctionsSuperiorExists() {
		for (Region region : List.of(REGIONS.byCode("630000"), REGIONS.byCode("310000"))) {
			assertThat(ORGANS.superiorsOf(ORGANS.governmentOf(region))).extracting(Organ::name).containsExactly("国务院");
		}
		for (Organ organ : ORGANS.national()) {
			Organ at = organ;
			for (int steps = 0; !ORGANS.superiorsOf(at).isEmpty(); steps++) {
				assertThat(steps).as("a cycle above " + organ.name()).isLessThan(6);
				at = ORGANS.superiorsOf(at).get(0);
			}
		}
	}

	@Test
	void aCollectiveStandsForTheGovernmentsOfItsCounties() {
		Organ counties = ORGANS.read("各县区政府", REGIONS.byCode("630200"));
		assertThat(ORGANS.membersOf(counties)).extracting(Organ::name).hasSize(6).contains("乐都区人民政府", "民和县人民政府");
		assertThat(ORGANS.membersOf(ORGANS.read("相关县区政府", REGIONS.byCode("630200")))).isEmpty();
	}

	private static List<String> above(Organ organ) {
		return ORGANS.superiorsOf(organ).stream().map(Organ::name).toList();
	}

}
