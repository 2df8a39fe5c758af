package org.policygraph.outline.title;

import org.junit.jupiter.api.Test;

import org.policygraph.text.Lexicons;

import static org.assertj.core.api.Assertions.assertThat;

/** The years that a document is for, and the lexicon of five-year plans handed in. */
class PeriodReaderTests {

	private final PeriodReader periods = new PeriodReader(Lexicons.packed());

	@Test
	void aFiveYearPlanHasTheYearsOfItsLexicon() {
		assertThat(this.periods.of("海东市“十四五”规划")).isEqualTo(new Period(2021, 2025));
		assertThat(this.periods.of("海东市“十六五”规划")).isNull();
	}

	@Test
	void anotherPlanCanBeTried() {
		Lexicons lexicons = Lexicons.packed().with("plan-terms.csv", "plan,firstYear,lastYear\n十六五,2031,2035\n");
		assertThat(new PeriodReader(lexicons).of("海东市“十六五”规划")).isEqualTo(new Period(2031, 2035));
	}

	@Test
	void aClauseOnForceSaysHowLong() {
		assertThat(this.periods.inForce("本办法自2025年8月1日起施行，有效期5年。")).isEqualTo(new Period(2025, 2030));
		assertThat(this.periods.inForce("本办法自2025年8月1日起施行，有效期至2030年7月31日。")).isEqualTo(new Period(2025, 2030));
	}

}
