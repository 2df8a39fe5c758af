package org.policygraph.entity.term;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.policygraph.text.Lexicons;
import org.policygraph.text.Span;

import static org.assertj.core.api.Assertions.assertThat;

/** How strongly a measure is put: heading, text, strength and the word that tells. */
class ObligationFinderTests {

	private static final ObligationFinder FINDER = new ObligationFinder(Lexicons.packed());

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			严格水资源管理。 | 推动节水。         | MUST 严格
			节水改造。       | 各单位应当公开。   | SHOULD 应当
			供水应用场景。   | 加快管网更新。     | PROMOTE 加快
			社会参与。       | 鼓励企业投入。     | SUPPORT 鼓励
			数据要素市场。   | 探索新的办法。     | EXPLORE 探索
			""")
	void theHeadingTellsOrElseTheText(String title, String body, String expected) {
		String text = title + body;
		Obligation obligation = FINDER.find(text, new Span(0, title.length()), new Span(0, text.length()));
		assertThat(obligation).extracting((one) -> one.strength() + " " + one.word().of(text)).isEqualTo(expected);
	}

}
