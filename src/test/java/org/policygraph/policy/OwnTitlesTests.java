package org.policygraph.policy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.policygraph.entity.citation.Citation;
import org.policygraph.file.SourceTextReader;
import org.policygraph.gazetteer.Organs;
import org.policygraph.gazetteer.Regions;

import static org.assertj.core.api.Assertions.assertThat;

/** A document that names itself cites nothing. */
class OwnTitlesTests {

	private static final Regions REGIONS = Regions.load();

	private static final PolicyReader READER = new PolicyReader(REGIONS, Organs.load(REGIONS));

	@Test
	void aNoticeThatIssuesAPlanIsThatPlan() {
		assertThat(cited("""
				海东市人民政府关于印发《海东市修路实施方案》的通知
				东政〔2031〕5号
				各县区人民政府：
				《海东市修路实施方案》已经市政府同意，现印发给你们，请认真贯彻落实。
				海东市人民政府
				2031年5月6日
				海东市修路实施方案
				根据《青海省修路规划》，制定本方案。
				一、重点任务
				（一）修路。落实《海东市修路实施方案》，修好路。
				（二）养路。养好路。
				""")).containsExactly("青海省修路规划");
	}

	@ParameterizedTest
	@ValueSource(strings = { "2031年海东市政府工作报告", "海东市政府工作报告（2031年2月8日 张三）" })
	void aReportIsItselfWithoutYearAndPlace(String title) {
		assertThat(cited(title + """

				一、2030年工作回顾
				（一）修路。《政府工作报告》确定的任务全部完成，出台《海东市修路办法》。
				（二）养路。养好路。
				""")).containsExactly("海东市修路办法");
	}

	@Test
	void aPlanThatCarriesOutAnotherIsNotThatOther() {
		assertThat(cited("""
				海东市贯彻落实《青海省修路规划》的实施方案
				为落实《青海省修路规划》，制定本方案。
				一、重点任务
				（一）修路。修好路。
				（二）养路。养好路。
				""")).containsExactly("青海省修路规划");
	}

	@Test
	void anInterpretationInterpretsItsSubject() {
		Policy policy = read("""
				《海东市修路实施方案》解读
				《海东市修路实施方案》（以下简称《方案》）已经印发，现解读如下：
				一、制定背景
				根据《青海省修路规划》，制定《方案》。
				二、主要内容
				《方案》共两部分。
				""");
		assertThat(all(policy).filter((one) -> one.relation() == Citation.Relation.INTERPRETS)
			.map(Citation::title)
			.distinct()).containsExactly("海东市修路实施方案");
		assertThat(all(policy).map(Citation::title)).contains("青海省修路规划");
	}

	private static List<String> cited(String text) {
		return all(read(text)).map(Citation::title).distinct().toList();
	}

	private static Stream<Citation> all(Policy policy) {
		return Stream.concat(policy.document().citations().stream(),
				policy.all().flatMap((item) -> item.citations().stream()));
	}

	private static Policy read(String text) {
		return READER.read(SourceTextReader.read("text.txt", text.getBytes(StandardCharsets.UTF_8)));
	}

}
