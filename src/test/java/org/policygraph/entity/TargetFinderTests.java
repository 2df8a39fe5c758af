package org.policygraph.entity;

import java.util.stream.Collectors;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.policygraph.text.Span;

import static org.assertj.core.api.Assertions.assertThat;

/** Values that are to be reached. */
class TargetFinderTests {

	private static final TargetFinder FINDER = new TargetFinder();

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			到2028年，新增就业达到20万人左右。         | 新增就业 APPROX 20 万人 2028
			到2028年,参保率保持在95%以上。             | 参保率 GE 95 % 2028
			办理时限压缩至15个工作日以内。             | 办理时限 LE 15 个工作日 null
			每年新培育企业100户以上。                  | 每年新培育企业 GE 100 户 null
			到2025年，绿地率达到40%。到2035年，绿地率达到45%。 | 绿地率 EQ 40 % 2025; 绿地率 EQ 45 % 2035
			开展三年行动，推广5G应用，建设1小时通勤圈。 | ''
			给予最高500万元奖励。                      | ''
			2020年末                                   | ''
			""")
	void isRead(String text, String expected) {
		String read = FINDER.find(text, new Span(0, text.length()), null)
			.targets()
			.stream()
			.map((one) -> one.indicator() + " " + one.comparison() + " " + one.value() + " " + one.unit() + " "
					+ one.year())
			.collect(Collectors.joining("; "));
		assertThat(read).isEqualTo(expected);
	}

}
