package org.policygraph.entity.citation;

import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.policygraph.text.Lexicons;

import static org.assertj.core.api.Assertions.assertThat;

/** Which documents a text says to take the place of: one form a line. */
class SupersessionFinderTests {

	private static final CitationFinder CITATIONS = new CitationFinder(Lexicons.packed());

	private static final SupersessionFinder FINDER = new SupersessionFinder(Lexicons.packed());

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			本办法自2031年1月1日起施行，《河川市修路办法》（河政发〔2021〕4号）同时废止。       | REPEALS 河政发〔2021〕4号 《河川市修路办法》（河政发〔2021〕4号）同时废止
			自本通知印发之日起，《河川市护路通知》（河政办〔2026〕82号）停止执行。              | REPEALS 河政办〔2026〕82号 《河川市护路通知》（河政办〔2026〕82号）停止执行
			原《河川市修路办法》自本办法施行之日起废止。                                        | REPEALS 河川市修路办法 《河川市修路办法》自本办法施行之日起废止
			2021年印发的《河川市修路办法（试行）》即行废止。                                    | REPEALS 河川市修路办法（试行） 《河川市修路办法（试行）》即行废止
			此前发布的《河川市修路办法》不再执行。                                              | REPEALS 河川市修路办法 《河川市修路办法》不再执行
			经研究决定，现决定废止《河川市修路办法》（河政发〔2021〕4号）。                     | REPEALS 河政发〔2021〕4号 决定废止《河川市修路办法》（河政发〔2021〕4号）
			本规定自公布之日起施行，同时废止《河川市修路办法》。                                | REPEALS 河川市修路办法 同时废止《河川市修路办法》
			市政府决定对《河川市修路办法》（河政发〔2021〕4号）作如下修改：                     | AMENDS 河政发〔2021〕4号 《河川市修路办法》（河政发〔2021〕4号）作如下修改
			现将《河川市修路办法》修改如下：                                                    | AMENDS 河川市修路办法 《河川市修路办法》修改如下
			市政府对《河川市修路办法》（河政发〔2021〕4号）进行了修订，现印发给你们。           | REVISES 河政发〔2021〕4号 《河川市修路办法》（河政发〔2021〕4号）进行了修订
			""")
	void aWholeDocumentIsSaidToBeReplaced(String text, String expected) {
		assertThat(read(text)).isEqualTo(expected);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			《河川市修路办法》（河政发〔2021〕4号）、《河川市护路办法》和《河川市养路办法》同时废止。 | 河政发〔2021〕4号, 河川市护路办法, 河川市养路办法
			《河川市修路办法》《河川市护路办法》等5件规范性文件予以废止。                              | 河川市修路办法, 河川市护路办法
			决定废止《河川市修路办法》、《河川市护路办法》。                                          | 河川市修路办法, 河川市护路办法
			本办法依据《河川市道路条例》制定。《河川市修路办法》同时废止。                            | 河川市修路办法
			根据上级决定，自即日起，《河川市修路办法》停止执行。                                      | 河川市修路办法
			""")
	void titlesInARunShareIt(String text, String expected) {
		assertThat(find(text).stream().map((one) -> name(one.citation())).collect(Collectors.joining(", ")))
			.isEqualTo(expected);
	}

	@ParameterizedTest
	@ValueSource(strings = { "《河川市修路办法》第三条不再执行。", "《河川市修路办法》中有关补助的规定同时废止。", "《河川市修路办法》与本办法不一致的，以本办法为准。",
			"此前规定与本办法不一致的，按《河川市修路办法》执行。", "如国家另有规定，《河川市修路办法》同时废止。", "拟决定废止《河川市修路办法》。", "制定修订废止《河川市修路办法》等规章43件。",
			"《河川市修路办法》废止前，仍按原规定执行。", "《河川市修路办法》废止后，由市公安局负责清理。", "推动修改废止《河川市修路办法》。", "对《河川市修路办法》进行了修订，由市公安局负责。",
			"不得擅自停止执行《河川市修路办法》。", "《东河省道路条例》自2031年1月1日起施行，《东河省修路条例》同时废止。", "《河川市修路办法》已废止。", "修订《河川市修路办法》，废止过时的规定。",
			"《河川市修路办法》《河川市护路办法》等文件中有关规定停止执行。" })
	void nothingIsReadWhereItIsSaidOfAPartOrNotForSure(String text) {
		assertThat(CITATIONS.find(text)).isNotEmpty();
		assertThat(find(text)).isEmpty();
	}

	@Test
	void aReportTellsOfWhatOthersDid() {
		String text = "《河川市修路办法》同时废止。";
		List<Citation> named = CITATIONS.find(text);
		assertThat(FINDER.find(text, "河川市政府工作报告", named, named)).isEmpty();
	}

	@Test
	void aShortNameMeansTheFullTitle() {
		assertThat(read("修改了《河川市修路办法》（河政发〔2021〕4号，以下简称《办法》）。\n原《办法》同时废止。")).isEqualTo("REPEALS 河政发〔2021〕4号 《办法》同时废止");
	}

	private static List<Supersession> find(String text) {
		List<Citation> named = CITATIONS.find(text);
		return FINDER.find(text, "河川市道路办法", named, named);
	}

	private static String name(Citation citation) {
		String number = citation.documentNumber();
		return (number != null) ? number : citation.title();
	}

	private static String read(String text) {
		return find(text).stream()
			.map((one) -> one.kind() + " " + name(one.citation()) + " " + one.span().of(text))
			.collect(Collectors.joining(", "));
	}

}
