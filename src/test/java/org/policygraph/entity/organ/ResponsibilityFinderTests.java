package org.policygraph.entity.organ;

import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.policygraph.gazetteer.Organs;
import org.policygraph.gazetteer.Regions;
import org.policygraph.outline.Cell;
import org.policygraph.outline.ItemKind;
import org.policygraph.outline.OutlineItem;
import org.policygraph.text.Lexicons;
import org.policygraph.text.Span;

import static org.assertj.core.api.Assertions.assertThat;

/** Who answers for what: one form of the field a line. */
class ResponsibilityFinderTests {

	private static final Regions REGIONS = Regions.load();

	private static final Organs ORGANS = Organs.load(REGIONS);

	private static final ResponsibilityFinder FINDER = new ResponsibilityFinder(ORGANS, Lexicons.packed());

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			修路。（市交通局、市财政局按职责分工负责）             | SHARED 市交通局, SHARED 市财政局
			修路。(市公安局等部门及各县区政府按职责分工负责)       | SHARED 市公安局, SHARED 各县区政府
			修路。（责任单位：市交通局、市财政局）                 | SHARED 市交通局, SHARED 市财政局
			修路。（牵头单位：市交通局；配合单位：市财政局）       | LEAD 市交通局, PARTICIPANT 市财政局
			修路。（牵头部门：市交通局）（责任部门：市财政局）     | LEAD 市交通局, SHARED 市财政局
			修路。（6月底完成，牵头考核单位：市交通局、财政局）    | LEAD 市交通局, LEAD 财政局
			修路。（负责部门：市交通局；适用范围：各乡镇）         | SHARED 市交通局
			修路。（负责部门：市交通局，适用范围：各乡镇）         | SHARED 市交通局
			修路。（责任部门（单位）：市交通局）                   | SHARED 市交通局
			修路。（市交通局牵头，市财政局、市公安局配合）         | LEAD 市交通局, PARTICIPANT 市财政局, PARTICIPANT 市公安局
			修路。（市交通局牵头，市财政局参与）                   | LEAD 市交通局, PARTICIPANT 市财政局
			修路。（市交通局牵头，市财政局等按职责分工负责）       | LEAD 市交通局, SHARED 市财政局
			修路。（市交通局牵头，各县区、各部门负责）             | LEAD 市交通局, SHARED 各县区, SHARED 各部门
			修路。（市交通局牵头、市财政局配合）                   | LEAD 市交通局, PARTICIPANT 市财政局
			修路。（市交通局、市财政局分别牵头负责）               | LEAD 市交通局, LEAD 市财政局
			修路。（市交通局、市财政局牵头负责）                   | LEAD 市交通局, LEAD 市财政局
			修路。（责任单位：市交通局牵头，市财政局等部门分工负责） | LEAD 市交通局, SHARED 市财政局
			修路。[责任单位:市交通局，国网海东供电公司]            | SHARED 市交通局, SHARED 国网海东供电公司
			修路。【牵头单位：市交通局】【配合单位：市财政局】     | LEAD 市交通局, PARTICIPANT 市财政局
			修路。（市交通局负总责，市财政局配合落实）             | SHARED 市交通局, PARTICIPANT 市财政局
			修路。（市交通局会同有关部门负责）                     | SHARED 市交通局, SHARED 有关部门
			修路。（市交通局、市财政局指导）                       | SHARED 市交通局, SHARED 市财政局
			修路。（市教育局和市医保局负责）                       | SHARED 市教育局, SHARED 市医保局
			修路。（市委网信办、市科技局）                         | SHARED 市委网信办, SHARED 市科技局
			修路。（经开区管委会、市经信局负责）                   | SHARED 经开区管委会, SHARED 市经信局
			修路（含桥梁）。                                       | ''
			市发展改革局（统计局）审核。                           | ''
			修路【县企参与】。                                     | ''
			""")
	void aBracketAssigns(String text, String expected) {
		assertThat(read(text, ItemKind.TASK)).isEqualTo(expected);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			市发展和改革委员会、市人力资源和社会保障局          | 市发展和改革委员会, 市人力资源和社会保障局
			市交通局、市水务局等有关部门和单位，各县区政府        | 市交通局, 市水务局, 各县区政府
			市交通局、市水务局等市级相关部门，各县区政府          | 市交通局, 市水务局, 各县区政府
			市商务局等和各有关县区政府                          | 市商务局, 各有关县区政府
			市有关部门和单位及各县区                            | 市有关部门和单位, 各县区
			各市（州）、县（市、区）                              | 各市（州）、县（市、区）
			各省、自治区、直辖市人民政府，各有关部门              | 各省、自治区、直辖市人民政府, 各有关部门
			各级党委、政府和市直各部门                          | 各级党委、政府, 市直各部门
			各地区各部门                                        | 各地区, 各部门
			市、县自然资源局                                    | 市, 县自然资源局
			市交通局（市港航中心）、市财政局                      | 市交通局, 市财政局
			乐都区等相关县区政府，市财政局                      | 乐都区, 相关县区政府, 市财政局
			乐都区、平安区                                      | 乐都区, 平安区
			市残疾人联合会、市妇联、红十字会                    | 市残疾人联合会, 市妇联, 红十字会
			""")
	void aListSurvivesWhole(String list, String expected) {
		assertThat(read("修路。（责任单位：" + list + "）", ItemKind.TASK).replace("SHARED ", "")).isEqualTo(expected);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			修路。#牵头单位：市交通局#责任单位：市财政局、市公安局。 | LEAD 市交通局, SHARED 市财政局, SHARED 市公安局
			修路。责任单位：市交通局。完成时限：6月底。              | SHARED 市交通局
			修路。#牵头单位：市交通局 配合单位：市财政局            | LEAD 市交通局, PARTICIPANT 市财政局
			""")
	void linesOfTheirOwnAssign(String text, String expected) {
		assertThat(read(text.replace('#', '\n'), ItemKind.TASK)).isEqualTo(expected);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			各县区、各部门要重视，市发改委要抓好推进。工作要点要公开。 | SHARED 各县区, SHARED 各部门, SHARED 市发改委
			市发改委要牵头推进，市统计局要积极配合。                 | LEAD 市发改委, PARTICIPANT 市统计局
			本方案由市科技局牵头，市财政局会同有关部门筹集资金。      | LEAD 市科技局, SHARED 市财政局, SHARED 有关部门
			试点单位由市有关部门推荐。                              | SHARED 市有关部门
			2030年底前，试点城市政府对本地区工作进行总结。           | SHARED 试点城市政府
			试点城市政府是改革的责任主体。                          | SHARED 试点城市政府
			市民政局、市残联等部门按照职责分工，加强指导。           | SHARED 市民政局, SHARED 市残联
			有关部门组织开展文明城市评选。                          | SHARED 有关部门
			市工会应当发挥优势和力量参与。                          | PARTICIPANT 市工会
			工作情况定期报送市发改委。按照市领导小组要求办理。        | ''
			鼓励各县区大胆探索。相关要求另行通知。                  | ''
			公安、教育、文化和旅游等部门要加强巡查。                 | SHARED 公安, SHARED 教育, SHARED 文化和旅游
			水利、农业农村部门建立台账，市审计和统计部门抓好核查。   | SHARED 水利, SHARED 农业农村部门, SHARED 市审计, SHARED 统计部门
			工业和信息化部门要编制目录。                            | SHARED 工业和信息化部门
			教育、就业等工作要加强。财政、金融政策要完善。           | ''
			""")
	void aSentenceOfDutyAssignsInAChapterOnImplementation(String text, String expected) {
		assertThat(read(text, ItemKind.SAFEGUARD)).isEqualTo(expected);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			修路。由市交通局牵头实施。             | LEAD 市交通局
			市城市管理局：负责路灯维护。           | SHARED 市城市管理局
			市水务局：疏浚河道。                   | SHARED 市水务局
			由市交通局牵头，市财政局配合，修路。   | LEAD 市交通局, PARTICIPANT 市财政局
			参加由市政府组织的展会。               | ''
			科技创新企业。负责生产。               | ''
			市交通局负责修路。                     | SHARED 市交通局
			市交通局要修路，支持龙头企业牵头攻关。 | ''
			""")
	void inAMeasureOnlyStrongWordsDo(String text, String expected) {
		assertThat(read(text, ItemKind.TASK)).isEqualTo(expected);
	}

	@Test
	void anArticleOfRulesIsASentenceOfDuty() {
		String text = "市数据主管部门应当编制目录。有下列情形的，由市公安局责令改正。";
		OutlineItem article = item(text, ItemKind.TASK, "第八条", List.of());
		assertThat(read(text, article)).isEqualTo("SHARED 市数据主管部门");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			政务部门应当更新目录。                                   | SHARED 政务部门
			公安部门、司法部门和其他有关部门应当按照各自职责，做好巡查。 | SHARED 公安部门, SHARED 司法部门, SHARED 其他有关部门
			省、市（州）人民政府应当保障经费。                       | SHARED 省、市（州）人民政府
			省、市数据主管部门负责统筹。                             | SHARED 省、市数据主管部门
			不同政务部门提供数据，应当一致。                         | ''
			""")
	void anArticleAssignsToWhomItNamesByFunctionOrLevel(String text, String expected) {
		assertThat(read(text, item(text, ItemKind.TASK, "第八条", List.of()))).isEqualTo(expected);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			2030年6月底前，市水务局完成清淤。             | SHARED 市水务局
			2030年6月底前各县区要出台方案。               | SHARED 各县区
			各省份于2030年9月底前完成辖区内清淤。         | SHARED 各省份
			市水务局每年3月底前完成清淤。                 | SHARED 市水务局
			市水务局每年编制目录，各县区要做好清淤。       | SHARED 市水务局
			市水务局根据市政府安排，牵头清淤。             | LEAD 市水务局
			有关部门要清淤。                              | ''
			试点地区要清淤。                              | SHARED 试点地区
			健全党组织领导的机制。河道清淤要加快。         | ''
			参加由市政府组织的展会。费用由市水务局报销。   | ''
			平原地区先行清淤，其他地区加强巡查。           | ''
			清淤计划经主管部门审核。                      | ''
			""")
	void inATextOfSentencesAloneTheyAssignMeasuresToo(String text, String expected) {
		OutlineItem item = item(text, ItemKind.TASK, "1", List.of());
		AssignmentContext context = FINDER.context(text, List.of(item), REGIONS.byCode("630200"), null);
		assertThat(context.prose()).isTrue();
		assertThat(words(text, FINDER.find(text, item, context))).isEqualTo(expected);
	}

	@Test
	void whereABracketAssignsSentencesOfMeasuresDoNot() {
		String text = "各县区要清淤。（市水务局负责）";
		OutlineItem item = item(text, ItemKind.TASK, "1", List.of());
		AssignmentContext context = FINDER.context(text, List.of(item), REGIONS.byCode("630200"), null);
		assertThat(context.prose()).isFalse();
		assertThat(words(text, FINDER.find(text, item, context))).isEqualTo("SHARED 市水务局");
	}

	@Test
	void whatFunctionsShareIsPartOfEachName() {
		String text = "修路。（财政、交通运输等部门按职责分工负责）";
		AssignmentContext context = FINDER.context(text, REGIONS.byCode("630200"), null);
		assertThat(FINDER.find(text, item(text, ItemKind.TASK, "1", List.of()), context).responsibilities())
			.extracting((one) -> one.organ().name(), Responsibility::collective)
			.containsExactly(org.assertj.core.groups.Tuple.tuple("海东市财政部门", true),
					org.assertj.core.groups.Tuple.tuple("海东市交通运输部门", true));
	}

	@Test
	void cellsOfATableAssign() {
		String text = "修路\t市交通局\t市财政局、市公安局 市审计局\t/";
		List<Cell> cells = List.of(new Cell(0, "任务", Cell.Field.TASK, new Span(0, 2)),
				new Cell(0, "牵头单位", Cell.Field.LEAD, new Span(3, 7)),
				new Cell(0, "配合单位", Cell.Field.PARTICIPANT, new Span(8, text.length() - 2)),
				new Cell(0, "责任单位", Cell.Field.RESPONSIBLE, new Span(text.length() - 1, text.length())));
		assertThat(read(text, item(text, ItemKind.TASK, "1", cells)))
			.isEqualTo("LEAD 市交通局, PARTICIPANT 市财政局, PARTICIPANT 市公安局, PARTICIPANT 市审计局");
	}

	@Test
	void aRowOfATableByOrganAssigns() {
		String text = "县水务局\t清淤";
		List<Cell> cells = List.of(new Cell(0, "考核对象", Cell.Field.OTHER, new Span(0, 4)),
				new Cell(0, "内容", Cell.Field.TASK, new Span(5, 7)));
		assertThat(read(text, item(text, ItemKind.TASK, "1", cells))).isEqualTo("SHARED 县水务局");
	}

	@Test
	void theFirstListedLeadsFromWhereTheTextSaysSo() {
		String text = "种草。（市林草局、市水务局负责）\n修路。（市交通局、市财政局负责，列第一位者为牵头单位，下同）\n种树。（市林草局、市水务局负责）";
		assertThat(read(text, ItemKind.TASK))
			.isEqualTo("SHARED 市林草局, SHARED 市水务局, LEAD 市交通局, PARTICIPANT 市财政局, LEAD 市林草局, PARTICIPANT 市水务局");
	}

	@Test
	void whatIsSaidOnceHoldsFromThereOn() {
		String text = "修路。（市交通局指导，各县区政府负责落实。以下均需各县区政府落实，不再列出）种树。（市林草局指导）";
		int second = text.indexOf("种树");
		AssignmentContext context = FINDER.context(text, REGIONS.byCode("630200"), null);
		OutlineItem task = item(new Span(second, text.length()), ItemKind.TASK, "2", List.of());
		assertThat(FINDER.find(text, task, context).responsibilities())
			.extracting((one) -> one.mention().of(text), Responsibility::inferred)
			.containsExactly(org.assertj.core.groups.Tuple.tuple("市林草局", false),
					org.assertj.core.groups.Tuple.tuple("各县区政府", true));
	}

	@Test
	void whatIsSaidOnceMayHoldForPartiesAndGovernmentsTogether() {
		String text = "修路。（市交通局指导。以下各项任务均需各县区党委、政府落实，不再一一列出）种树。（市林草局指导）";
		int second = text.indexOf("种树");
		AssignmentContext context = FINDER.context(text, REGIONS.byCode("630200"), null);
		OutlineItem task = item(new Span(second, text.length()), ItemKind.TASK, "2", List.of());
		assertThat(FINDER.find(text, task, context).responsibilities()).extracting((one) -> one.mention().of(text))
			.containsExactly("市林草局", "各县区党委、政府");
	}

	@Test
	void ourBureauIsTheIssuingOne() {
		String text = "（我局牵头，市财政局配合）";
		AssignmentContext context = FINDER.context(text, REGIONS.byCode("630200"),
				ORGANS.read("海东市教育局", REGIONS.byCode("630200")));
		assertThat(FINDER.find(text, item(text, ItemKind.TASK, "1", List.of()), context).responsibilities())
			.extracting((one) -> one.organ().name())
			.containsExactly("海东市教育局", "海东市财政局");
	}

	@Test
	void membersOfAListShareTheHeadBeforeThem() {
		String text = "（市公安局、教育局负责）";
		AssignmentContext context = FINDER.context(text, REGIONS.byCode("630202"), null);
		assertThat(FINDER.find(text, item(text, ItemKind.TASK, "1", List.of()), context).responsibilities())
			.extracting((one) -> one.organ().name())
			.containsExactly("海东市公安局", "海东市教育局");
	}

	@Test
	void whatLooksLikeAnAssignmentAndIsNoneIsADoubt() {
		String text = "修路。（由专人负责）";
		ResponsibilityReading reading = FINDER.find(text, item(text, ItemKind.TASK, "1", List.of()),
				FINDER.context(text, REGIONS.byCode("630200"), null));
		assertThat(reading.responsibilities()).isEmpty();
		assertThat(reading.doubts()).isNotEmpty();
	}

	private static OutlineItem item(String text, ItemKind kind, String number, List<Cell> cells) {
		return item(new Span(0, text.length()), kind, number, cells);
	}

	private static OutlineItem item(Span own, ItemKind kind, String number, List<Cell> cells) {
		return new OutlineItem(kind, number, own, own, cells, List.of());
	}

	private static String read(String text, ItemKind kind) {
		return read(text, item(text, kind, "1", List.of()));
	}

	private static String read(String text, OutlineItem item) {
		AssignmentContext context = FINDER.context(text, REGIONS.byCode("630200"), null);
		return words(text, FINDER.find(text, item, context));
	}

	private static String words(String text, ResponsibilityReading reading) {
		return reading.responsibilities()
			.stream()
			.map((one) -> one.role() + " " + one.mention().of(text))
			.collect(Collectors.joining(", "));
	}

}
