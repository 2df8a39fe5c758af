package org.policygraph.file;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.policygraph.text.Format;
import org.policygraph.text.SourceText;

import static org.assertj.core.api.Assertions.assertThat;

class EncodingTests {

	private static final String SIMPLIFIED = "样例市人民政府办公室关于做好冬季供暖工作的通知\n各县（区）人民政府：\n　　到2027年，集中供暖面积达到1200万平方米。\n";

	private static final String TRADITIONAL = "樣例市人民政府辦公室關於做好冬季供暖工作的通知\n各縣（區）人民政府：\n　　到2027年，集中供暖面積達到1200萬平方米。\n";

	private static final List<String> SHORT = List.of("通知", "关于春运", "县医院", "二、任务", "责任单位：市水利局", "发展改革委");

	private static final List<String> SHORT_TRADITIONAL = List.of("通知", "關於春運", "縣醫院", "二、任務", "責任單位：市水利局", "發展改革委");

	private static final Charset GB18030 = Charset.forName("GB18030");

	private static final Charset BIG5 = Charset.forName("Big5");

	@ParameterizedTest
	@ValueSource(strings = { "UTF-8", "GB18030", "GBK", "UTF-16LE", "UTF-16BE" })
	void theEncodingIsFoundByTheBytes(String charset) {
		SourceText text = read(SIMPLIFIED.getBytes(Charset.forName(charset)));
		assertThat(text.given()).isEqualTo(SIMPLIFIED);
		assertThat(text.format()).isEqualTo(Format.TEXT);
		assertThat(text.remarks()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "UTF-8", "GB18030", "UTF-16LE", "UTF-16BE" })
	void aByteOrderMarkIsBelievedAndKept(String charset) {
		String marked = "\uFEFF" + SIMPLIFIED;
		assertThat(read(marked.getBytes(Charset.forName(charset))).given()).isEqualTo(marked);
	}

	@Test
	void big5AndGb18030AreToldApart() {
		assertThat(read(TRADITIONAL.getBytes(BIG5)).given()).isEqualTo(TRADITIONAL);
		assertThat(read(TRADITIONAL.getBytes(GB18030)).given()).isEqualTo(TRADITIONAL);
	}

	@Test
	void aFewCharactersAreEnough() {
		for (String text : SHORT) {
			assertThat(read(text.getBytes(GB18030)).given()).isEqualTo(text);
			assertThat(read(text.getBytes(StandardCharsets.UTF_8)).given()).isEqualTo(text);
		}
		for (String text : SHORT_TRADITIONAL) {
			assertThat(read(text.getBytes(BIG5)).given()).isEqualTo(text);
			assertThat(read(text.getBytes(StandardCharsets.UTF_8)).given()).isEqualTo(text);
		}
	}

	@Test
	void utf8WithALostByteOrACutEndStaysUtf8() {
		byte[] bytes = SIMPLIFIED.repeat(3).getBytes(StandardCharsets.UTF_8);
		assertThat(read(Arrays.copyOf(bytes, bytes.length - 3)).given()).startsWith(SIMPLIFIED).endsWith("米\uFFFD");
		bytes[4] = 'x';
		assertThat(read(bytes).given()).endsWith(SIMPLIFIED).contains("\uFFFD");
	}

	@Test
	void whatAPageDeclaresIsUsedWhenItIsTrue() {
		for (String name : List.of("gb2312", "GBK", "utf-8", "big5")) {
			String page = page(name, name.equals("big5") ? TRADITIONAL : SIMPLIFIED);
			Charset charset = Charset.forName(name.equals("gb2312") ? "GB18030" : name);
			SourceText text = SourceTextReader.read("a.html", page.getBytes(charset));
			assertThat(text.given()).isEqualTo(page);
			assertThat(text.remarks()).isEmpty();
		}
	}

	@Test
	void whatAPageDeclaresIsContradictedWhenItIsFalse() {
		assertContradicted("gb2312", StandardCharsets.UTF_8, SIMPLIFIED);
		assertContradicted("utf-8", GB18030, SIMPLIFIED);
		assertContradicted("iso-8859-1", GB18030, SIMPLIFIED);
		assertContradicted("gbk", BIG5, TRADITIONAL);
		assertContradicted("no-such-charset", GB18030, SIMPLIFIED);
	}

	private static void assertContradicted(String declared, Charset actual, String words) {
		String page = page(declared, words);
		SourceText text = SourceTextReader.read("a.html", page.getBytes(actual));
		assertThat(text.given()).isEqualTo(page);
		assertThat(text.remarks()).singleElement().asString().contains(declared).contains("网页声明编码为");
	}

	private static String page(String charset, String words) {
		return "<html><head><meta http-equiv=\"Content-Type\" content=\"text/html; charset=" + charset
				+ "\"></head><body><p>" + words + "</p></body></html>";
	}

	private static SourceText read(byte[] bytes) {
		return SourceTextReader.read("a.txt", bytes);
	}

}
