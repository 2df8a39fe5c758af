package org.policygraph.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;

import org.policygraph.file.SourceTextReader;
import org.policygraph.file.UnreadableSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What cleaning undoes, and that the way back leads to the very characters. */
class TextCleanerTests {

	private static final TextCleaner CLEANER = new TextCleaner();

	@ParameterizedTest
	@CsvSource({ "城鎮(zhèn)化戰(zhàn)略發(fā)展, 城镇化战略发展", "有關(guān)部門負責於(yu) 執行, 有关部门负责于执行", "網際網路與智慧城市的最佳化, 互联网与智慧城市的优化",
			"推動人工智慧和智慧型製造, 推动人工智能和智能制造", "建立健全指標體系, 建立健全指标体系", "顯著提升，隨著發展, 显著提升，随着发展", "公共運輸與幼稚園, 公共交通与幼儿园",
			"到２０２８年達到９５％以上，堅持負責, 到2028年达到95%以上，坚持负责" })
	void noiseIsUndone(String given, String clean) {
		assertThat(clean(given).text()).isEqualTo(clean);
	}

	@ParameterizedTest
	@CsvSource({ "乾隆年间的著作", "应用(app)开发", "政府和社会资本合作(PPP)", "（一）加强领导" })
	void aTextInSimplifiedCharactersIsLeftAlone(String given) {
		assertThat(clean(given).text()).isEqualTo(given);
	}

	@Test
	void aPlaceInTheCleanTextLeadsBackToTheSourcesOwnWords() {
		CleanText text = clean("實施新型城鎮(zhèn)化戰(zhàn)略，推進網際網路應用");
		int at = text.text().indexOf("互联网");
		assertThat(text.evidence(new Span(at, at + 3))).isEqualTo(new Evidence(24, 28, null, "網際網路"));
		assertThat(text.evidence(new Span(4, 9)).quote()).isEqualTo("城鎮(zhèn)化戰(zhàn)略");
	}

	@Test
	void offsetsCountCodePoints() {
		CleanText text = clean("𠮷林省，實施方案負責單位");
		int at = text.text().indexOf("实施");
		assertThat(text.evidence(new Span(at, at + 2))).isEqualTo(new Evidence(4, 6, null, "實施"));
	}

	@Test
	void everyPlaceLeadsBackWhateverTheNoise() {
		Random random = new Random(7);
		String[] pieces = { "鎮(zhèn)", "網際網路", "實施", "A", "９", "\r\n", "\u200B", "，", "於(yu) ", "市公安局", "計畫" };
		for (int round = 0; round < 500; round++) {
			StringBuilder given = new StringBuilder("發展戰略");
			for (int i = 0; i < 20; i++) {
				given.append(pieces[random.nextInt(pieces.length)]);
			}
			CleanText text = clean(given.toString());
			for (int start = 0; start < text.text().length(); start++) {
				Evidence evidence = text.evidence(new Span(start, start + 1));
				assertThat(evidence.quote()).isEqualTo(given.substring(evidence.start(), evidence.end()));
			}
			assertThat(clean(text.text()).text()).isEqualTo(text.text());
		}
	}

	@Test
	void utf8AndGb18030GiveTheSameText() {
		String text = "海东市人民政府办公室关于印发工作要点的通知";
		byte[] gb18030 = text.getBytes(Charset.forName("GB18030"));
		assertThat(SourceTextReader.read("a.txt", gb18030).given()).isEqualTo(text);
		assertThat(SourceTextReader.read("a.txt", text.getBytes(StandardCharsets.UTF_8)).given()).isEqualTo(text);
	}

	@Test
	void whatIsNoTextIsRefusedWithAReason() {
		assertThatThrownBy(() -> SourceTextReader.read("a.txt", new byte[0])).isInstanceOf(UnreadableSource.class)
			.hasMessageStartingWith("a.txt is empty");
		byte[] binary = new byte[5000];
		new Random(1).nextBytes(binary);
		assertThatThrownBy(() -> SourceTextReader.read("a.bin", binary)).isInstanceOf(UnreadableSource.class)
			.hasMessageContaining("is not a text");
	}

	private CleanText clean(String given) {
		return CLEANER.clean(SourceTextReader.read("given.txt", given.getBytes(StandardCharsets.UTF_8)));
	}

}
