package org.policygraph.policy;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.policygraph.entity.target.Target;
import org.policygraph.file.SourceTextReader;
import org.policygraph.gazetteer.Organs;
import org.policygraph.gazetteer.Regions;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tables of indicators become targets of the item that they stand in, or of the document.
 */
class IndicatorTableTests {

	private static final Regions REGIONS = Regions.load();

	private static final PolicyReader READER = new PolicyReader(REGIONS, Organs.load(REGIONS));

	private static final String TABLE = """
			序号\t指标\t单位\t2020年\t2025年\t属性
			1\t河湖水质优良比例\t%\t72\t≥80\t约束性
			2\t年均植树量\t万株\t30\t40左右\t预期性
			""";

	@Test
	void aTableInAChapterIsTheChapters() {
		Policy policy = read("东湖市水土保持“十四五”规划\n一、主要目标\n到2025年，指标如下。\n" + TABLE + "二、主要任务\n（一）植树造林\n开展植树。\n");
		assertThat(described(policy.items().get(0).targets())).containsExactly("河湖水质优良比例 EQ 72 % 2020 BINDING was",
				"河湖水质优良比例 GE 80 % 2025 BINDING", "年均植树量 EQ 30 万株 2020 EXPECTED was",
				"年均植树量 APPROX 40 万株 2025 EXPECTED");
		assertThat(policy.document().targets()).isEmpty();
	}

	@Test
	void aTableInAnAnnexIsTheDocuments() {
		Policy policy = read("东湖市水土保持“十四五”规划\n一、主要目标\n改善水质。\n二、主要任务\n（一）植树造林\n开展植树。\n附件\n主要指标表\n" + TABLE);
		assertThat(policy.all().flatMap((item) -> item.targets().stream())).isEmpty();
		assertThat(described(policy.document().targets())).hasSize(4);
	}

	private static List<String> described(List<Target> targets) {
		return targets.stream()
			.map((one) -> one.indicator() + " " + one.comparison() + " " + one.value() + " " + one.unit() + " "
					+ one.year() + " " + one.nature() + (one.baseline() ? " was" : ""))
			.toList();
	}

	private static Policy read(String text) {
		return READER.read(SourceTextReader.read("plan.txt", text.getBytes(UTF_8)));
	}

}
