package org.policygraph.accuracy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The figures that {@code difflib.SequenceMatcher(None, a, b, autojunk=False)} gives. */
class SimilarityTests {

	@ParameterizedTest
	@CsvSource({ "'', '', 1.0", "abc, '', 0.0", "完善交通网络, 完善交通网络, 1.0", "完善交通网络, 完善城市交通网络体系, 0.75",
			"abcabba, cbabac, 0.46153846153846156", "推进老旧小区改造, 推进城镇老旧小区改造提升, 0.8", "abxcd, abcdxab, 0.6666666666666666",
			"𠀀𠀁修路, 修路𠀁𠀀, 0.5", "一二三四五, 五四三二一, 0.2", "tide, diet, 0.25", "diet, tide, 0.5" })
	void isThatOfDifflib(String first, String second, double ratio) {
		assertThat(Similarity.of(first, second)).isEqualTo(ratio);
		assertThat(Similarity.atMost(first, second)).isGreaterThanOrEqualTo(ratio);
	}

}
