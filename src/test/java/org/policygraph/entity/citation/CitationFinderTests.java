package org.policygraph.entity.citation;

import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.policygraph.text.Lexicons;

import static org.assertj.core.api.Assertions.assertThat;

/** Which documents a text names, and what it has to do with them: one form a line. */
class CitationFinderTests {

	private static final CitationFinder FINDER = new CitationFinder(Lexicons.packed());

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			根据《东河省道路条例》，制定本办法。                       | BASED_ON 东河省道路条例
			依据市政府《河川市道路规划（2021—2035年）》有关规定         | BASED_ON 河川市道路规划（2021—2035年）
			按照市政府第4次常务会议和《河川市道路养护办法》要求         | BASED_ON 河川市道路养护办法
			以《东河省道路规划》为依据，统筹推进。                      | BASED_ON 东河省道路规划
			为贯彻落实党的二十大精神和《东河省道路规划》，修路。        | IMPLEMENTS 东河省道路规划
			严格执行《淘汰车辆目录》。                                  | IMPLEMENTS 淘汰车辆目录
			推动《河川市道路条例》落地见效。                            | IMPLEMENTS 河川市道路条例
			现将《河川市道路规划》解读如下。                            | INTERPRETS 河川市道路规划
			根据实际制定《河川市修路办法》。                            | MENTIONS 河川市修路办法
			紧密衔接《东河省道路规划》。                                | MENTIONS 东河省道路规划
			根据新修订的《道路法》和省政府印发的《东河省道路规划》修路。 | BASED_ON 道路法, BASED_ON 东河省道路规划
			依照《宪法》和《国务院工作规则》办事。                       | BASED_ON 宪法, BASED_ON 国务院工作规则
			落实《政府工作报告》。                                       | IMPLEMENTS 政府工作报告
			根据国家规定，《河川市道路规划》已获批复。                  | MENTIONS 河川市道路规划
			""")
	void theVerbThatGovernsATitleSaysTheRelation(String text, String expected) {
		assertThat(read(text)).isEqualTo(expected);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			根据《道路法》《桥梁法》和《河道法》，修路。 | BASED_ON 道路法, BASED_ON 桥梁法, BASED_ON 河道法
			根据《道路法》，《桥梁法》等法律，修路。     | BASED_ON 道路法, BASED_ON 桥梁法
			根据省政府《道路规划纲要（2021年）》（东政〔2021〕4号）和市政府《河川市桥梁规划》 | BASED_ON 河川市桥梁规划
			落实《道路法》要求，编制《河川市桥梁规划》《河川市桥梁方案》。 | IMPLEMENTS 道路法, MENTIONS 河川市桥梁规划, MENTIONS 河川市桥梁方案
			""")
	void titlesInARunShareIt(String text, String expected) {
		assertThat(read(text)).endsWith(expected);
	}

	@ParameterizedTest
	@ValueSource(strings = { "（东政发〔2021〕4号）", "(东政发[2021]4号)", "（东政发【2021】 4 号）", "（东政发(2021)第4号）", "（东政发2021〕4号）",
			"（东政发2021 4号）", "（以下简称《意见》，东政发〔2021〕4号）", "（试行）（东政发［2021］4号）", "　（东政发﹝2021﹞4号）" })
	void theNumberStandsBehindTheTitleInAnyBrackets(String number) {
		Citation citation = FINDER.find("落实《关于修路的意见》" + number + "。").get(0);
		assertThat(citation.documentNumber()).isEqualTo("东政发〔2021〕4号");
		assertThat(citation.rule()).isEqualTo("title marks with document number");
	}

	@Test
	void anOrderHasItsNumberToo() {
		assertThat(FINDER.find("根据《道路条例》（国务院令第722号），修路。").get(0).documentNumber()).isEqualTo("国务院令第722号");
	}

	@Test
	void aNoticeIsNamedOnceWithWhatItIssues() {
		assertThat(read("贯彻落实《国务院关于印发〈修路行动计划〉的通知》（国发〔2031〕17号），修路。")).isEqualTo("IMPLEMENTS 国务院关于印发〈修路行动计划〉的通知");
		assertThat(read("落实《国务院关于印发《修路行动计划》的通知》。")).isEqualTo("IMPLEMENTS 国务院关于印发〈修路行动计划〉的通知");
	}

	@Test
	void whatANoticeIssuedHasItsNumber() {
		List<Citation> citations = FINDER.find("根据《关于印发河川市修路方案的通知》（河政发〔2031〕3号），考核《河川市修路方案》的任务。");
		assertThat(citations.get(1).title()).isEqualTo("河川市修路方案");
		assertThat(citations.get(1).documentNumber()).isEqualTo("河政发〔2031〕3号");
	}

	@ParameterizedTest
	@ValueSource(strings = { "（以下简称《规划》）", "(以下简称“规划”)", "（东政发〔2021〕4号）（下称《规划》）", "（以下称规划）" })
	void aShortNameMeansTheFullTitle(String definition) {
		List<Citation> citations = FINDER.find("落实《东河省道路规划》" + definition + "。\n根据《规划》修路。");
		assertThat(citations).extracting(Citation::title).containsExactly("东河省道路规划", "东河省道路规划");
		assertThat(citations).extracting(Citation::rule).last().isEqualTo("short name");
		assertThat(citations).extracting(Citation::relation).last().isEqualTo(Citation.Relation.BASED_ON);
	}

	@ParameterizedTest
	@ValueSource(strings = { "按照《规划》要求修路。", "落实《实施方案》。", "本《意见》自印发之日起施行。" })
	void aShortNameThatNobodyGaveNamesNothing(String text) {
		assertThat(read(text)).isEmpty();
	}

	@Test
	void aStatuteHasOneName() {
		assertThat(FINDER.find("根据《中华人民共和国道路法》制定。\n落实《道路法》。")).extracting(Citation::title).containsOnly("中华人民共和国道路法");
	}

	@Test
	void marksMayHoldTheLastWordAlone() {
		assertThat(read("推动落实河川市“十四五”规划《纲要》有关部署。")).isEqualTo("IMPLEMENTS 河川市“十四五”规划纲要");
	}

	@ParameterizedTest
	@ValueSource(strings = { "填写《修路申请表》。", "取得《施工许可证》。", "在《河川日报》公布。", "舞剧《长河谣》获奖。", "获评《城市道路报告》A级城市。", "签订《施工合同》。",
			"赠送《修路一百问》书籍。", "制定《考核指标》（见附件）。", "考核《修路评价标准》（附件2）。" })
	void formsPapersPlaysAndAnnexesAreNoDocuments(String text) {
		assertThat(read(text)).isEmpty();
	}

	@Test
	void anUnusualTitleIsOneOfADocumentWhereTheTextFollowsIt() {
		assertThat(read("实施《东河制造2035》。")).isEqualTo("IMPLEMENTS 东河制造2035");
		assertThat(read("观看《东河制造2035》。")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			根据《河川市 道路养护办\\n法（试行)》修路。       | BASED_ON 河川市道路养护办法（试行)
			参照《河川市创新\\n- 用房管理细则》修路。         | BASED_ON 河川市创新用房管理细则
			根据《河川市道路养护办法、《河川市桥梁养护办法》修路。 | BASED_ON 河川市桥梁养护办法
			落实“三横三纵”修路方案。                          | ``
			根据《河川市<修路若干措施>实施办法》修路。        | BASED_ON 河川市〈修路若干措施〉实施办法
			""")
	void marksAreReadOverLinesAndWithinMarks(String text, String expected) {
		assertThat(read(text.replace("\\n", "\n"))).isEqualTo(expected);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			按照国发〔2024〕17号文件要求修路。                        | BASED_ON 国发〔2024〕17号
			按照国务院国发〔2024〕17号文件要求修路。                  | BASED_ON 国发〔2024〕17号
			河政发〔2021〕4号                                         | ``
			""")
	void aNumberAloneNamesADocumentWhereAVerbGovernsIt(String text, String expected) {
		assertThat(read(text)).isEqualTo(expected);
	}

	@Test
	void aNumberMeansTheTitleThatItWasNamedWith() {
		assertThat(FINDER.find("根据《关于修路的意见》（国发〔2024〕17号），修路。\n按照国发〔2024〕17号文件要求考核。")).extracting(Citation::title)
			.containsOnly("关于修路的意见");
	}

	private static String read(String text) {
		return FINDER.find(text)
			.stream()
			.map((one) -> one.relation() + " " + one.title())
			.collect(Collectors.joining(", "));
	}

}
