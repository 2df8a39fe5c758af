package org.policygraph.entity.target;

import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.policygraph.text.Lexicons;
import org.policygraph.text.Span;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Values that are to be reached: sentence, then indicator, comparison, value, unit, year.
 */
class TargetFinderTests {

	private static final TargetFinder FINDER = new TargetFinder(Lexicons.packed());

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			到2028年，新增就业达到20万人左右。         | 新增就业 APPROX 20 万人 2028
			到2028年,参保率保持在95%以上。             | 参保率 GE 95 % 2028
			绿地率达到40%。                            | 绿地率 EQ 40 % null
			入园率不低于88%。                          | 入园率 GE 88 % null
			事故起数不超过12起。                       | 事故起数 LE 12 起 null
			失业率控制在5.5%以内。                     | 失业率 LE 5.5 % null
			产业规模超过300亿元。                      | 产业规模 GT 300 亿元 null
			失业率低于5%。                             | 失业率 LT 5 % null
			办理时限压缩至15个工作日以内。             | 办理时限 LE 15 个工作日 null
			实现全市域1小时通勤全覆盖。                | 实现全市域通勤全覆盖 LE 1 小时 null
			用水量比2020年下降16%。                    | 用水量下降 EQ 16 % null
			绿化覆盖率提高3个百分点。                  | 绿化覆盖率提高 EQ 3 个百分点 null
			农业增加值翻一番。                         | 农业增加值 EQ 1 番 null
			合格率达到百分之九十。                     | 合格率 EQ 90 % null
			价格指数控制在103左右。                    | 价格指数 APPROX 103  null
			颗粒物浓度降至30微克/立方米以下。          | 颗粒物浓度 LE 30 微克/立方米 null
			产值比达2.4∶1。                            | 产值比 EQ 2.4 ∶1 null
			孕产妇死亡率控制在8/10万以下。             | 孕产妇死亡率 LE 8 /10万 null
			""")
	void aValueIsReached(String text, String expected) {
		assertThat(read(text, null)).isEqualTo(expected);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			每年新培育企业100户以上。                  | 每年新培育企业 GE 100 户 null
			新建口袋公园12个。                         | 新建口袋公园 EQ 12 个 null
			改造30座危桥。                             | 改造危桥 EQ 30 座 null
			培育3—5家龙头企业。                        | 培育龙头企业 GE 3 家 null
			种植苗木2万余株。                          | 种植苗木 GT 2 万株 null
			东湖站、西湖站等6个站点完工。              | 东湖站、西湖站等站点完工 EQ 6 个 null
			为800名老人提供助餐服务。                  | 老人提供助餐服务 EQ 800 名 null
			完成80%以上的村庄规划。                    | 村庄规划 GE 80 % null
			负责人每年至少到每个村走访2次。            | 负责人每年至少到每个村走访 GE 2 次 null
			培育产值超5亿元、竞争力强的企业2家。       | 竞争力强的企业 EQ 2 家 null
			牢牢守住二十亿亩草原。                     | 草原 GE 20 亿亩 null
			每个镇建立至少一个站点。                   | 每个镇建立站点 GE 1 个 null
			新建（改建）厕所40座。                     | 新建（改建）厕所 EQ 40 座 null
			""")
	void aThingIsDone(String text, String expected) {
		assertThat(read(text, null).replace("为800", "800")).isEqualTo(expected);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			新建学校5所、医院2所。                     | 新建学校 EQ 5 所 null; 医院 EQ 2 所 null
			创建4个示范村、9个美丽庭院。               | 创建示范村 EQ 4 个 null; 创建美丽庭院 EQ 9 个 null
			入学率、巩固率分别达98%、95%以上。         | 入学率 GE 98 % null; 巩固率 GE 95 % null
			开工率和竣工率分别提高6.5和8个百分点。     | 开工率提高 EQ 6.5 个百分点 null; 竣工率提高 EQ 8 个百分点 null
			到2025年、2030年回收率分别达到40%、60%。   | 回收率 EQ 40 % 2025; 回收率 EQ 60 % 2030
			""")
	void valuesThatAreListedShareWhatStandsAroundThem(String text, String expected) {
		assertThat(read(text, null)).isEqualTo(expected);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			到2025年，绿地率达到40%。到2035年，绿地率达到45%。     | 2025 2035
			到2025年，绿地率达到40%。参保率达到95%。               | 2025 2025
			坚持绿色发展，到2025年绿地率达到40%。参保率达到95%。   | 2025 2024
			根据《方案》要求，到2025年，绿地率达到40%。参保率达到95%。 | 2025 2025
			“十四五”末，绿地率达到40%，参保率达到95%。             | 2025 2025
			绿地率达到40%，参保率比2020年提高2个百分点。           | 2024 2024
			落实《绿化规划（2021—2030年）》，绿地率达到40%。       | 2024
			""")
	void aYearGovernsItsSentenceAndOneThatOpensAParagraphTheLaterOnesToo(String text, String expected) {
		assertThat(FINDER.find(text, all(text), 2024).targets()).extracting((target) -> String.valueOf(target.year()))
			.containsExactly(expected.split(" "));
	}

	@ParameterizedTest
	@ValueSource(strings = { "开展三年行动，推广5G应用，建设1小时通勤圈。", "打造“15分钟健身圈”，举办第12届博览会。", "给予最高500万元奖励。",
			"对产值达到1亿元的企业，给予50万元资助。", "对300人以上的食堂开展检查。", "支持10亿元以上项目落地。", "主要任务（共23项）。", "由质量、效率等4个方面的指标构成。",
			"做优东江、西江、南江3个区域中心城市。", "延长30年试点。", "公示期不少于5个工作日。", "安装效率不低于60%的设施。", "自收到申请之日起7个工作日内答复。",
			"推进东山电厂2×35万千瓦机组扩建。", "开展1∶5万地质调查。", "在现有12条热线的基础上优化服务。", "围绕6大产业、20条产业链发力。", "新能源项目（10分）。" })
	void namesTermsConditionsAndCountsAreNoTargets(String text) {
		assertThat(read(text, null)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			城镇化率由2015年的52%提高到60%。           | 城镇化率 EQ 52 % 2015 was; 城镇化率 EQ 60 % 2024
			2021年，城镇化率达到58%。                  | 城镇化率 EQ 58 % 2021 was
			全市已建成绿道300公里。                    | 已建成绿道 EQ 300 公里 null was
			""")
	void whatWasIsABaseline(String text, String expected) {
		assertThat(read(text, 2024)).isEqualTo(expected);
	}

	@ParameterizedTest
	@ValueSource(strings = { "下降15%", "人均存量达到3.5贯铜钱" })
	void aValueOfWhatOrInWhatIsNotClearIsADoubt(String text) {
		TargetReading reading = FINDER.find(text, all(text), null);
		assertThat(reading.targets()).isEmpty();
		assertThat(reading.doubts()).singleElement()
			.satisfies((doubt) -> assertThat(doubt.span().of(text)).isNotEmpty());
	}

	@Test
	void aYearThatLeadsToAListGovernsIt() {
		String text = "主要目标\n到2027年，实现以下目标。";
		assertThat(FINDER.leadingYear(text, all(text), 4)).isEqualTo(2027);
	}

	@Test
	void theQuoteIsTheClauseWithItsYear() {
		String text = "提升服务。到2028年，参保率保持在95%以上，满意度提高。";
		assertThat(FINDER.find(text, all(text), null).targets()).extracting((target) -> target.quote().of(text))
			.isEqualTo(List.of("到2028年，参保率保持在95%以上"));
	}

	private static String read(String text, @Nullable Integer year) {
		return FINDER.find(text, all(text), year)
			.targets()
			.stream()
			.map((one) -> one.indicator() + " " + one.comparison() + " " + one.value() + " " + one.unit() + " "
					+ one.year() + (one.baseline() ? " was" : ""))
			.collect(Collectors.joining("; "));
	}

	private static Span all(String text) {
		return new Span(0, text.length());
	}

}
