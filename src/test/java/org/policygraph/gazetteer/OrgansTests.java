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
	@CsvSource(delimiter = '|', textBlock = """
			市公安局                 | 630200 | 海东市公安局             | 630200:海东市公安局
			市住房建设局             | 630200 | 海东市住房建设局         | 630200:海东市住房城乡建设局
			市发展和改革委员会       | 630200 | 海东市发展和改革委员会   | 630200:海东市发展改革委
			省发展改革委             | 520000 | 贵州省发展改革委         | 520000:贵州省发展改革委
			市委网信办               | 310000 | 上海市委网信办           | 310000:上海市委网信办
			县委组织部               | 360735 | 石城县委组织部           | 360735:石城县委组织部
			市市场监管局             | 310000 | 上海市市场监管局         | 310000:上海市市场监管局
			市属企业                 | 310000 | 上海市市属企业           | 310000:上海市市属企业
			地方金融监管局           | 340000 | 安徽省地方金融监管局     | 340000:安徽省金融办
			公安局                   | 630200 | 海东市公安局             | 630200:海东市公安局
			嘉定区政府               | 310000 | 上海市嘉定区政府         | 310114:嘉定区人民政府
			嘉定区                   | 310000 | 上海市嘉定区             | 310114:嘉定区人民政府
			乐都区教育局             | 630200 | 海东市乐都区教育局       | 630202:乐都区教育局
			深圳市坪山区财政局       | 440310 | 坪山区财政局             | 440310:坪山区财政局
			团市委                   | 630200 | 团海东市委               | 630200:海东市团委
			共青团海东市委           | 630200 | 共青团海东市委           | 630200:海东市团委
			达茂旗                   | 150200 | 包头市达茂旗             | 150223:达尔罕茂明安联合旗人民政府
			财政部门                 | 630200 | 海东市财政部门           | 630200:海东市财政部门
			州、县（市）人民政府     | 513200 | 阿坝州、县（市）人民政府 | 513200:阿坝州、县（市）人民政府
			市级有关部门             | 630200 | 海东市级有关部门         | 630200:海东市有关部门
			市有关部门               | 630200 | 海东市有关部门           | 630200:海东市有关部门
			各省级人民政府           | 100000 | 各省级人民政府           | 各省、自治区、直辖市人民政府
			各省（区、市）人民政府   | 100000 | 各省（区、市）人民政府   | 各省、自治区、直辖市人民政府
			人民银行海东中心支行     | 630200 | 人民银行海东中心支行     | 630200:人民银行海东中心支行
			人行合肥中心支行         | 340000 | 人行合肥中心支行         | 340100:人行合肥中心支行
			海东银监局               | 630200 | 海东银监局               | 630200:海东市银监分局
			电信成都分公司           | 510100 | 电信成都分公司           | 510100:电信成都分公司
			国家税务总局海东市税务局 | 630200 | 国家税务总局海东市税务局 | 630200:海东市税务局
			长三角区域合作办公室     | 310000 | 长三角区域合作办公室     | 长三角区域合作办
			发展改革委               | 100000 | 国家发展改革委           | 国家发展和改革委员会
			人民银行                 | 100000 | 中国人民银行             | 中国人民银行
			北京冬奥组委             | 100000 | 北京冬奥组委             | 110000:北京冬奥组委
			中国残联                 | 100000 | 中国残联                 | 中国残疾人联合会
			住房城乡建设部           | 630200 | 住房城乡建设部           | 住房和城乡建设部
			县级以上人民政府         | 630200 | 海东市县级以上人民政府   | 630200:海东市县级以上人民政府
			县自然资源局             | 630200 | 海东市县自然资源局       | 630200:海东市县自然资源局
			各县区政府               | 630200 | 海东市各县区政府         | 630200:海东市各县区政府
			""")
	void aNameBecomesOneOrgan(String mention, String jurisdiction, String written, String id) {
		Organ organ = ORGANS.read(mention, REGIONS.byCode(jurisdiction));
		assertThat(organ.writtenName()).isEqualTo(written);
		assertThat(organ.id()).isEqualTo(id);
	}

	@Test
	void theShortNameOfACountyIsNoJurisdictionBeforeAWord() {
		assertThat(ORGANS.read("龙泉山公园管委会", REGIONS.byCode("510100")).regionCode()).isEqualTo("510100");
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
	void theGovernmentOfTheNationIsTheStateCouncil() {
		assertThat(ORGANS.governmentOf(REGIONS.byCode(Regions.NATION)).name()).isEqualTo("国务院");
		assertThat(ORGANS.governmentOf(REGIONS.byCode("630200")).name()).isEqualTo("海东市人民政府");
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

	@Test
	void aCollectiveStandsForTheLevelDirectlyBelowAlone() {
		assertThat(ORGANS.membersOf(ORGANS.read("各省、自治区、直辖市人民政府", REGIONS.byCode("100000")))).hasSize(31);
		assertThat(ORGANS.membersOf(ORGANS.read("各市(州)人民政府", REGIONS.byCode("520000")))).hasSize(9);
		assertThat(ORGANS.membersOf(ORGANS.read("各县（市、区）", REGIONS.byCode("520000")))).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "环境保护部, 100000, 生态环境部", "国家乡村振兴局, 100000, 农业农村部", "市扶贫办, 630200, 海东市乡村振兴局", "海东银监分局, 630200, 海东市银保监分局",
			"市公安局, 630200, ''" })
	void aReformMakesASuccessorNeverOneOrganOfTwo(String mention, String jurisdiction, String successor) {
		Organ organ = ORGANS.read(mention, REGIONS.byCode(jurisdiction));
		assertThat(ORGANS.successorsOf(organ).stream().map((one) -> one.successor().name()).toList())
			.isEqualTo(successor.isEmpty() ? List.of() : List.of(successor));
	}

	private static List<String> above(Organ organ) {
		return ORGANS.superiorsOf(organ).stream().map(Organ::name).toList();
	}

}
