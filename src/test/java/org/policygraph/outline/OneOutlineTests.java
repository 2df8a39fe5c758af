package org.policygraph.outline;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import com.github.houbb.opencc4j.util.ZhConverterUtil;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.policygraph.file.SampleFiles;
import org.policygraph.file.SourceTextReader;
import org.policygraph.text.CleanText;
import org.policygraph.text.TextCleaner;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * One policy is one outline, however its file came about: clean, with glosses, under a
 * watermark, in traditional characters, in another encoding, as a page, as a Word file,
 * as a PDF file.
 */
class OneOutlineTests {

	private static final Path CLEAN = Path.of("src/test/resources/one-policy.txt");

	private final TextCleaner cleaner = new TextCleaner();

	private final OutlineReader reader = new OutlineReader();

	static Stream<Map.Entry<String, byte[]>> copies() throws IOException {
		String clean = Files.readString(CLEAN);
		Map<String, byte[]> copies = new TreeMap<>();
		copies.put("glosses.txt",
				utf8(ZhConverterUtil.toTraditional(clean).replace("關", "關(guān)").replace("於", "於(yu) ")));
		copies.put("watermark.txt", utf8(clean.replace("负责", "负@@责").replace("推进", "推@@进").replace("任务", "任※※务")));
		copies.put("traditional.txt", utf8(ZhConverterUtil.toTraditional(clean)));
		copies.put("mark.txt", utf8("\uFEFF" + clean.replace("\n", "\r\n")));
		copies.put("gb18030.txt", clean.getBytes(Charset.forName("GB18030")));
		copies.put("big5.txt", ZhConverterUtil.toTraditional(clean).getBytes(Charset.forName("Big5")));
		copies.put("utf-16.txt", clean.getBytes(StandardCharsets.UTF_16));
		copies.put("misread.txt",
				utf8(new String(clean.getBytes(StandardCharsets.UTF_8), Charset.forName("x-MacCyrillic"))));
		copies.put("doubled.txt", utf8(clean.replace("，", "，，").replace("。", "。。")));
		copies.put("page.html", SampleFiles.html(clean));
		copies.put("word.docx", SampleFiles.docx(clean));
		copies.put("print.pdf", SampleFiles.pdf(clean));
		return copies.entrySet().stream();
	}

	@ParameterizedTest
	@MethodSource("copies")
	void everyCopyGivesTheOutlineOfTheCleanText(Map.Entry<String, byte[]> copy) throws IOException {
		List<String> expected = lines(CLEAN.getFileName().toString(), Files.readAllBytes(CLEAN));
		assertThat(expected).hasSize(20);
		assertThat(lines(copy.getKey(), copy.getValue())).isEqualTo(expected);
	}

	private List<String> lines(String name, byte[] bytes) {
		CleanText text = this.cleaner.clean(SourceTextReader.read(name, bytes));
		Outline outline = this.reader.read(text);
		Head head = outline.head();
		List<String> lines = new ArrayList<>();
		lines.add(head.title());
		lines.add(head.kind() + " " + head.documentNumber() + " "
				+ head.issuers().stream().map((one) -> one.of(text.text())).toList());
		lines.add(String.valueOf((head.issued() != null) ? head.issued().date() : null));
		outline.all()
			.map((item) -> item.kind() + " " + item.number() + " " + item.title().of(text.text()))
			.forEach(lines::add);
		return lines;
	}

	private static byte[] utf8(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

}
