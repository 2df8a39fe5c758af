package org.policygraph.alignment;

import java.util.List;
import java.util.stream.Stream;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.policygraph.text.Lexicons;

import static org.assertj.core.api.Assertions.assertThat;

/** When two titles are the same measure, and which tasks of two documents are aligned. */
class TaskAlignerTests {

	private static final TaskAligner ALIGNER = new TaskAligner(Lexicons.packed());

	@ParameterizedTest
	@CsvSource({ "进一步深化户籍制度改革, 深化户籍制度改革, 1", "（三）健全常住地提供基本公共服务制度, 完善常住地提供基本公共服务制度, 1", "加强和改进基层社会救助, 健全基层社会救助, 1",
			"促进农牧业转移人口在城镇稳定就业, 促进农业转移人口在城镇稳定就业, 1", "强化“专精特新”企业梯队, 培育专精特新企业梯队, 1",
			"建立农业转移人口多元化住房保障体系, 健全农业转移人口住房保障体系, 0.9", "强化产业人才支撑, 强化产业发展人才支撑, 0.833",
			"推动基础设施向乡村延伸, 促进城镇基础设施向乡村延伸, 0.873" })
	void isTheSameMeasureWhateverWordsItOpensWith(String title, String other, double score) {
		assertThat(ALIGNER.score(title, other)).isEqualTo(score).isGreaterThanOrEqualTo(TaskAligner.LEAST);
	}

	@ParameterizedTest(name = "{0} | {1}: {2}")
	@CsvSource({ "完善城市居民最低生活保障制度, 完善农村居民最低生活保障制度, each has a place that the other has not",
			"健全农业转移人口市民化配套政策, 完善农业转移人口市民化激励政策, two sorts of policies",
			"推进农业转移人口市民化, 完善农业转移人口市民化配套政策, they end in different things", "强化产业发展支撑, 强化产业发展人才支撑, other support",
			"提高社会保障水平, 不断增强社会治理水平, general nouns alone are shared", "创新企业发展模式, 支持企业发展, a core of two characters",
			"加强能力建设, 加强能力建设, it names nothing", "禁止露天焚烧秸秆, 支持露天焚烧秸秆, a prohibition is a measure",
			"重点任务, 重点任务, a heading of any plan" })
	void isAnotherMeasure(String title, String other, String why) {
		assertThat(ALIGNER.score(title, other)).as(why).isLessThan(TaskAligner.LEAST);
	}

	@Test
	void theNameOfTheOwnJurisdictionSaysNothing() {
		DocumentTasks city = new DocumentTasks(List.of("海东市", "海东"), titled("c", "加快海东市大数据产业集聚", "完善全市公交线网"));
		DocumentTasks province = new DocumentTasks(List.of("青海省", "青海"), titled("p", "推动大数据产业集聚", "优化青海公交线网"));
		assertThat(ALIGNER.align(city, province)).containsExactly(new AlignedTasks("c0", "p0", 1),
				new AlignedTasks("c1", "p1", 1));
	}

	@Test
	void theBestMatchOfBothIsTaken() {
		DocumentTasks city = tasks("强化产业人才支撑", "强化产业发展人才支撑");
		assertThat(ALIGNER.align(city, tasks("加强产业发展人才支撑"))).containsExactly(new AlignedTasks("t1", "t0", 1));
		assertThat(ALIGNER.align(city, tasks("加强产业人才支撑", "加强产业发展人才支撑")))
			.containsExactly(new AlignedTasks("t0", "t0", 1), new AlignedTasks("t1", "t1", 1));
	}

	@Test
	void ofTwoThatMatchAsWellNoneIsTaken() {
		DocumentTasks city = tasks("推进老旧小区改造");
		assertThat(ALIGNER.align(city, tasks("加快老旧小区改造", "实施老旧小区改造"))).isEmpty();
		assertThat(ALIGNER.align(tasks("加快老旧小区改造", "实施老旧小区改造"), city)).isEmpty();
	}

	@Property
	void aScoreIsTheSameBothWaysAndNeverBeyondOne(@ForAll("titles") String title, @ForAll("titles") String other) {
		double score = ALIGNER.score(title, other);
		assertThat(score).isBetween(0.0, 1.0).isEqualTo(ALIGNER.score(other, title));
		assertThat(ALIGNER.score(title, title)).isIn(0.0, 1.0);
	}

	@Provide
	Arbitrary<String> titles() {
		return Arbitraries
			.of("加快", "完善", "和", "推进", "老旧小区", "城市", "更新", "体系", "能力", "改造", "产业", "人才", "农村", "（一）", "“", "住房", "保障",
					"1.", "a", "𠀀")
			.list()
			.ofMaxSize(9)
			.map((words) -> String.join("", words));
	}

	private static DocumentTasks tasks(String... titles) {
		return new DocumentTasks(List.of(), titled("t", titles));
	}

	private static List<TaskTitle> titled(String prefix, String... titles) {
		return Stream.iterate(0, (i) -> i < titles.length, (i) -> i + 1)
			.map((i) -> new TaskTitle(prefix + i, titles[i]))
			.toList();
	}

}
