package org.policygraph.accuracy;

import java.util.Map;

import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** No figure falls below its floor in {@code accuracy.csv}. */
class AccuracyTests {

	@ParameterizedTest
	@EnumSource
	void figuresStayAboveTheirFloors(AnnotatedSet set) {
		Map<String, Tally> tallies = Evaluation.sum(set.scores()).tallies();
		SoftAssertions figures = new SoftAssertions();
		for (Figures row : Figures.of(set)) {
			Tally tally = tallies.getOrDefault(row.kind(), Tally.NOTHING);
			figures.assertThat(Double.parseDouble(ScoreTable.figure(tally.f1())))
				.as("F1 of %s, %s documents", row.kind(), set)
				.isGreaterThanOrEqualTo(row.floor());
		}
		figures.assertAll();
	}

}
