package org.policygraph.entity.place;

import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.policygraph.entity.area.AreaMention;
import org.policygraph.entity.name.AreaKind;
import org.policygraph.gazetteer.Region;
import org.policygraph.gazetteer.Regions;
import org.policygraph.text.Lexicons;
import org.policygraph.text.Span;

import static org.assertj.core.api.Assertions.assertThat;

/** Which places a sentence of a document speaks of. */
class PlaceFinderTests {

	private static final Regions REGIONS = Regions.load();

	private static final PlaceFinder FINDER = new PlaceFinder(REGIONS, Lexicons.packed());

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			520000 | 先在清镇、播州、桐梓等县推开              | 清镇市 播州区 桐梓县
			630200 | 同兰州市、临夏州建立会商机制              | 兰州市 临夏回族自治州
			630200 | 民和、循化两县的水渠今年接通              | 民和回族土族自治县 循化撒拉族自治县
			320100 | 鼓楼区先行                                | 鼓楼区
			110000 | 东城、西城、朝阳、海淀四区                | 东城区 西城区 朝阳区 海淀区
			630000 | 海西、海南、海北三州                      | 海西蒙古族藏族自治州 海南藏族自治州 海北藏族自治州
			150700 | 在莫旗、陈旗、新左旗试种                  | 莫力达瓦达斡尔族自治旗 陈巴尔虎旗 新巴尔虎左旗
			340000 | 支持合肥建设超算中心                      | 合肥市
			""")
	void theDocumentsOwnRegionsNeedNoMoreThanTheirShortNames(String jurisdiction, String text, String regions) {
		assertThat(regions(text, jurisdiction)).isEqualTo(regions);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			100000 | 吉林市的热电联产                          | 吉林市
			100000 | 吉林省的粮食产区                          | 吉林省
			100000 | 海南州的光伏园                            | 海南藏族自治州
			100000 | 海南省全岛                                | 海南省
			100000 | 青海西宁的盐湖化工                        | 西宁市
			100000 | 四川西昌、云南昆明的林区                  | 西昌市 昆明市
			100000 | 重庆市武隆区的对口协作                    | 武隆区
			100000 | 江苏南通的通州区                          | 南通市 通州区
			100000 | 河南安阳和林州                            | 安阳市 林州市
			""")
	void whatStandsBeforeANameTellsWhichIsMeant(String jurisdiction, String text, String regions) {
		assertThat(regions(text, jurisdiction)).isEqualTo(regions);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			100000 | 允许平潭的银行先行先试                    | 平潭县
			100000 | 台湾地区出产且经口岸进口的器械            | 台湾省
			100000 | 具有港澳执业资格的建筑师                  | 香港特别行政区 澳门特别行政区
			100000 | 港澳同胞和海外侨胞                        |
			100000 | 各省（自治区、直辖市）、新疆生产建设兵团  |
			100000 | 下放至福建省药品监督管理部门              |
			100000 | 保护巢湖、太湖的水质                      |
			""")
	void documentsOfTheNation(String jurisdiction, String text, @Nullable String regions) {
		assertThat(regions(text, jurisdiction)).isEqualTo((regions != null) ? regions : "");
	}

	@Test
	void aDistrictOfBeijingOrOfNantong() {
		assertThat(mention("通州区的新办公区", "110000").region().code()).isEqualTo("110112");
		assertThat(mention("通州区的家纺业", "320600").region().code()).isEqualTo("320612");
		assertThat(mention("江苏南通的通州区", "100000", 1).region().code()).isEqualTo("320612");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			630200 | 门源至互助公路明年开工                    | 门源回族自治县 互助土族自治县
			630200 | 西宁至张掖铁路过境处的征地                | 西宁市 张掖市
			520000 | 修通花溪(青岩)至惠水的快速路              | 花溪区 惠水县
			530100 | 曲靖（马龙）至昆明（嵩明）的新路今年通车  | 曲靖市 马龙区 昆明市 嵩明县
			621200 | 拓宽G75兰州至海口高速武都至文县段         | 武都区 文县
			100000 | 在郑州、满洲里等地设仓                    | 郑州市 满洲里市
			""")
	void theEndsOfALineAndTheMembersOfAListVouchForOneAnother(String jurisdiction, String text, String regions) {
		assertThat(regions(text, jurisdiction)).isEqualTo(regions);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			340000 | 加强与沪苏浙在算力上的合作                | 上海市 江苏省 浙江省
			340000 | 引进龙头企业来皖落户                      | 安徽省
			620800 | 成为陕甘宁三省区的交通枢纽                | 陕西省 甘肃省 宁夏回族自治区
			100000 | 在京津冀三省市先行                        | 北京市 天津市 河北省
			530100 | 支持外资银行在昆设点                      | 昆明市
			520000 | 黔东南州的苗绣                            | 黔东南苗族侗族自治州
			100000 | 川藏铁路、京津冀协同发展                  |
			100000 | 在云端、在新起点上                        |
			520000 | 实施“人才入黔”计划                        |
			""")
	void abbreviationsStandForAPlaceWhereTheyStandAlone(String jurisdiction, String text, @Nullable String regions) {
		assertThat(regions(text, jurisdiction)).isEqualTo((regions != null) ? regions : "");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			100000 | 走和平发展道路
			100000 | 重庆路的老旧小区
			100000 | 公开政府信息
			100000 | 改善市中心的交通
			100000 | 实现国家长治久安
			100000 | 全面推进乡村振兴，深化区域合作
			100000 | 放宽医保定点药店的门槛
			100000 | 适应县域经济的需要
			100000 | 提高服务的均衡水平
			100000 | 研究重大理论问题
			100000 | 保护江河源头
			100000 | 完成县级平台的搭建
			100000 | 打通省级和县级的数据
			100000 | 为新市民提供住房
			100000 | 海外市场和城市场馆
			410000 | 向黄河北岸发展
			513200 | 全州各级机关
			630200 | 平安建设和资源共享
			""")
	void wordsInWhichANameStandsByChanceAreNone(String jurisdiction, String text) {
		assertThat(regions(text, jurisdiction)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			630200 | 由海东市公安局负责
			630200 | 依据《青海省发展规划》
			640000 | 国家（宁夏）算力节点
			520000 | 打响“贵州造”品牌
			520000 | 建设多彩贵州
			630200 | 建设平安海东、数字海东
			620000 | 推广宁夏枸杞、静宁苹果
			530100 | 电信昆明分公司
			530100 | 举办昆明马拉松和昆明国际花卉展览会
			530100 | 建立昆明市企业信用信息系统
			530100 | 整治盘龙江两岸
			510100 | 治理锦江、岷江水质
			310000 | 上海市重点实验室
			310000 | 上海数学与交叉学科研究院
			100000 | 上海合作组织
			""")
	void namesInsideTheNameOfSomethingElseAreNone(String jurisdiction, String text) {
		assertThat(regions(text, jurisdiction)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			620000 | 建设兰西城市群和兰州新区                  | 兰西城市群 兰州新区
			630000 | 共建西宁—海东现代化都市圈                 | 西宁—海东都市圈
			630000 | 增强“西宁—海东”都市圈的辐射力             | 西宁—海东都市圈
			520000 | 壮大铜仁—玉屏、安顺、兴义城镇组群         | 铜仁—玉屏城镇组群 安顺城镇组群 兴义城镇组群
			620000 | 谋划张金武城镇带                          | 张金武城镇带
			520000 | 谋划威赫纳、黎榕锦城镇组群                | 威赫纳城镇组群 黎榕锦城镇组群
			620000 | 布局沿洮河城镇发展带                      | 沿洮河城镇发展带
			620000 | 同邻省共建川甘毗邻协作示范区              | 川甘毗邻协作示范区
			530100 | 更新官渡螺蛳湾、西山马街等片区            | 官渡螺蛳湾片区 西山马街片区
			530100 | 自贸试验区昆明片区的改革                  | 自贸试验区昆明片区
			340000 | 引进中国移动（安徽）算力产业园            | 中国移动（安徽）算力产业园
			310000 | 中国（上海）自由贸易试验区扩区            | 中国（上海）自由贸易试验区
			460000 | 海南自贸港的封关运作                      | 海南自由贸易港
			""")
	void areasAreNamedAfterPlaces(String jurisdiction, String text, String areas) {
		assertThat(areas(text, jurisdiction)).isEqualTo(areas);
		assertThat(regions(text, jurisdiction)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			100000 | 建设一批国家级现代农业产业园
			100000 | 创建全国民族团结进步示范区
			100000 | 优化开发区域的布局
			100000 | 统筹老城新城、新城新区建设
			100000 | 培育若干都市圈
			100000 | 建设特色小镇和科技园
			530100 | 昆明高新区管委会负责
			610100 | 西安都市圈环线高速公路
			""")
	void whatEveryAreaMayBeCalledIsNoName(String jurisdiction, String text) {
		assertThat(areas(text, jurisdiction)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			370200 | 在东部新区、滨河新区布局学校              | 东部新区 滨河新区
			370200 | 推进中央商务区建设                        | 中央商务区
			370200 | 加快建设储能电池材料产业园                | 储能电池材料产业园
			370200 | 同邻市共建“一带一路”物流合作区            | 一带一路物流合作区
			370200 | 加快岩湾、青石岭、松溪谷等重点区域开发    | 岩湾 青石岭 松溪谷
			370200 | 分为科技创新策源区、产业创新承载区两个功能区 | 科技创新策源区 产业创新承载区
			370200 | 推动云帆现代都市工业谷等6个片区开工       | 云帆现代都市工业谷
			370200 | 规划“蓝鲸谷”项目                          | 蓝鲸谷
			530100 | 建设滇池、阳宗海流域低碳农业先行区        | 滇池、阳宗海流域低碳农业先行区
			510100 | 共建西部（成都）科学城                    | 西部科学城
			""")
	void aDocumentOfAPlaceNamesAreasWithoutIt(String jurisdiction, String text, String areas) {
		assertThat(areas(text, jurisdiction)).isEqualTo(areas);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			100000 | 推进中央商务区建设
			100000 | 分为科技创新策源区、产业创新承载区两个功能区
			370200 | 加快建设现代农业产业园
			370200 | 加强学校、医院、车站等重点区域巡查
			370200 | 整治凤凰山路、旅游路西段等重点区域
			370200 | 修缮和平小区、新苑小区等区域的管线
			370200 | 投用片区供水管网
			""")
	void sortsOfAreasAndEverydaySpotsAreNone(String jurisdiction, String text) {
		assertThat(areas(text, jurisdiction)).isEmpty();
	}

	@Test
	void whatADocumentAbbreviatesItKnowsEverywhere() {
		String text = "加快推进浦“数”江蓝色秀带创新区（以下简称浦“数”江创新区）建设。\n浦“数”江创新区要成网。";
		assertThat(areas(text, "310000")).isEqualTo("浦数江蓝色秀带创新区 浦数江创新区");
	}

	@Test
	void aZoneNamedAgainAndAgainIsOneUnlessItIsToBeWon() {
		assertThat(areas("推进绿色动能转换先行区规划。绿色动能转换先行区起步。加快建设绿色动能转换先行区。", "370200")).isEqualTo("绿色动能转换先行区");
		assertThat(areas("创建民族团结进步示范区。争创民族团结进步示范区。巩固民族团结进步示范区。", "370200")).isEmpty();
	}

	@Test
	void aProvinceThatOnlySaysWhichCityIsMeantIsNotNamedItself() {
		assertThat(regions("确定贵州省和西藏自治区拉萨市作为试点", "100000")).isEqualTo("贵州省 拉萨市");
		assertThat(regions("西藏自治区、拉萨市作为试点", "100000")).isEqualTo("西藏自治区 拉萨市");
	}

	@Test
	void aCountyBeforeAQuarterIsARegion() {
		assertThat(areas("市中区大涧沟片区开工", "370100")).isEqualTo("大涧沟片区");
		assertThat(regions("市中区大涧沟片区开工", "370100")).isEqualTo("市中区");
		assertThat(areas("五华厂口片区开工", "530100")).isEqualTo("五华厂口片区");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			370100 | 引导大型企业在济设立总部                  | 济南市
			370800 | 引导大型企业在济设立总部                  | 济宁市
			620800 | 来平投资兴业                              | 平凉市
			370100 | 形成“总部在济南，市场在全球”的格局        | 济南市
			150700 | 推动扎兰屯市柴河通用机场开工              | 扎兰屯市
			620800 | 未来平稳增长                              |
			440300 | 近年来深圳湾                              |
			510100 | 推进大邑、崇州、金堂团结抽水蓄能电站      |
			510100 | 同港澳台地区的合作                        |
			310000 | 借鉴北京市服务业扩大开放综合试点经验      |
			""")
	void abbreviationsOfTheDocumentsCityAndNamesOfFacilities(String jurisdiction, String text,
			@Nullable String regions) {
		assertThat(regions(text, jurisdiction)).isEqualTo((regions != null) ? regions : "");
	}

	@Test
	void anAreasNameTellsItsMembers() {
		AreaMention area = read("打造西宁—海东都市圈", "630000").areas().get(0);
		assertThat(area.memberCodes()).containsExactly("630100", "630200");
		assertThat(area.kind()).isEqualTo(AreaKind.METROPOLITAN_AREA);
	}

	@Test
	void twoSpellingsOfOneAreaAreOneInItsFullForm() {
		List<AreaMention> areas = read("融入兰西城市群，建设兰州-西宁城市群", "630200").areas();
		assertThat(areas).extracting(AreaMention::name).containsExactly("兰西城市群");
		assertThat(areas).extracting(AreaMention::writtenName).containsExactly("兰州-西宁城市群");
	}

	@Test
	void aDistrictCalledNewAreaIsARegion() {
		assertThat(regions("天津滨海新区的港口", "100000")).isEqualTo("滨海新区");
		assertThat(areas("天津滨海新区的港口", "100000")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "湟中县的藏毯, 630106, 湟中县", "遵义县的辣椒, 520304, 遵义县", "莱芜市并入前的账目, 370116, 莱芜市", "华亭县的煤, 620881, 华亭县",
			"襄樊市的汽车产业, 420600, 襄樊市" })
	void aFormerNameLeadsToTodaysRegion(String text, String code, String former) {
		RegionMention mention = mention(text, "100000");
		assertThat(mention.region().code()).isEqualTo(code);
		assertThat(mention.rule()).isEqualTo("former name");
		assertThat(mention.former()).isNotNull();
		assertThat(mention.former()).extracting("name").isEqualTo(former);
	}

	@Test
	void aNameThatMovedToAnotherRegionIsReadByTheDate() {
		String text = "支持铜仁市的文旅";
		assertThat(FINDER.find(text, all(text), REGIONS.byCode("520000"), 2021).regions().get(0).region().code())
			.isEqualTo("520600");
		RegionMention then = FINDER.find(text, all(text), REGIONS.byCode("520000"), 2009).regions().get(0);
		assertThat(then.region().code()).isEqualTo("520602");
		assertThat(then.candidates()).extracting(Region::code).contains("520600", "520602");
	}

	@Test
	void whatMayMeanSeveralKeepsThemAndADoubt() {
		PlaceReading reading = read("鼓楼区已经完成", "100000");
		assertThat(reading.regions()).singleElement().satisfies((mention) -> {
			assertThat(mention.doubtful()).isTrue();
			assertThat(mention.candidates()).hasSize(4);
		});
		assertThat(reading.doubts()).singleElement().satisfies((doubt) -> {
			assertThat(doubt.span()).isEqualTo(new Span(0, 3));
			assertThat(doubt.reason()).contains("may mean any of", "江苏省南京市鼓楼区", "多个同名区划");
		});
	}

	@Test
	void aProvinceAmongProvincesLeavesNoDoubt() {
		assertThat(read("选在辽宁、吉林、江西三省试点", "100000").doubts()).isEmpty();
		assertThat(read("吉林的试点", "100000").doubts()).hasSize(1);
	}

	private static PlaceReading read(String text, String jurisdiction) {
		return FINDER.find(text, all(text), REGIONS.byCode(jurisdiction), null);
	}

	private static Span all(String text) {
		return new Span(0, text.length());
	}

	private static RegionMention mention(String text, String jurisdiction) {
		return mention(text, jurisdiction, 0);
	}

	private static RegionMention mention(String text, String jurisdiction, int which) {
		return read(text, jurisdiction).regions().get(which);
	}

	private static String regions(String text, String jurisdiction) {
		return read(text, jurisdiction).regions()
			.stream()
			.map((one) -> one.region().name())
			.collect(Collectors.joining(" "));
	}

	private static String areas(String text, String jurisdiction) {
		return read(text, jurisdiction).areas().stream().map((one) -> {
			assertThat(one.span().of(text)).as("an area's place").isNotEmpty();
			return one.name();
		}).collect(Collectors.joining(" "));
	}

}
