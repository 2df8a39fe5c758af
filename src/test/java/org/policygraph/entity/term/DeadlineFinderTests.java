package org.policygraph.entity.term;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.policygraph.text.Lexicons;
import org.policygraph.text.Span;

import static org.assertj.core.api.Assertions.assertThat;

/** By when a measure is to be done, read from a document for 2024. */
class DeadlineFinderTests {

	private static final DeadlineFinder FINDER = new DeadlineFinder(Lexicons.packed());

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			修订服务清单（6月底完成，牵头单位：甲局）   | 2024-06-30
			2025年2月底前建成平台。                     | 2025-02-28
			9月15日前完成初审。                         | 2024-09-15
			2026年底前全部改造。                        | 2026-12-31
			年底前公布名单。                            | 2024-12-31
			到2027年，形成体系。                        | 2027
			“十四五”期间，新建管网。                    | 2025
			（10月底取得成效，持续推进）                | 2024-10-31 goes on
			清理台账（长期坚持）                        | goes on
			持续推进改革试点。                          | none
			2005年底前建成的小区全部改造。              | none
			2026年底前建成平台。                        | 2026-12-31
			2023年5月1日印发的办法继续有效。            | none
			""")
	void isRead(String text, String expected) {
		assertThat(read(text, 2024)).isEqualTo(expected);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			修订清单（6月底完成）     | --06-30
			年底前公布名单。          | none
			""")
	void aMonthWithoutAYearKeepsItsDay(String text, String expected) {
		assertThat(read(text, null)).isEqualTo(expected);
	}

	private static String read(String text, @Nullable Integer year) {
		Deadline deadline = FINDER.find(text, new Span(0, text.length()), year, year);
		if (deadline == null) {
			return "none";
		}
		String date = (deadline.date() != null) ? deadline.date() + " " : "";
		return (date + (deadline.ongoing() ? "goes on" : "")).strip();
	}

}
