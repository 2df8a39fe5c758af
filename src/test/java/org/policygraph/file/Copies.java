package org.policygraph.file;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

import com.github.houbb.opencc4j.util.ZhConverterUtil;

/**
 * The copies of one text that circulate: with glosses, under a watermark, in traditional
 * characters, in other encodings, as a page, as a Word file, as a PDF file.
 */
public final class Copies {

	private Copies() {
	}

	/** By file name. */
	public static Map<String, byte[]> of(String clean) {
		// Big5 holds the forms that are usual in Taiwan
		String traditional = ZhConverterUtil.toTraditional(clean)
			.replace("爲", "為")
			.replace("羣", "群")
			.replace("裏", "裡")
			.replace("〇", "○");
		Map<String, byte[]> copies = new TreeMap<>();
		copies.put("glosses.txt", utf8(traditional.replace("關", "關(guān)").replace("於", "於(yu) ")));
		copies.put("watermark.txt", utf8(clean.replace("负责", "负@@责").replace("推进", "推@@进").replace("任务", "任※※务")));
		copies.put("traditional.txt", utf8(traditional));
		copies.put("mark.txt", utf8("\uFEFF" + clean.replace("\n", "\r\n")));
		copies.put("gb18030.txt", clean.getBytes(Charset.forName("GB18030")));
		copies.put("big5.txt", traditional.getBytes(Charset.forName("Big5")));
		copies.put("utf-16.txt", clean.getBytes(StandardCharsets.UTF_16));
		copies.put("misread.txt",
				utf8(new String(clean.getBytes(StandardCharsets.UTF_8), Charset.forName("x-MacCyrillic"))));
		copies.put("doubled.txt", utf8(clean.replace("，", "，，").replace("。", "。。")));
		copies.put("page.html", SampleFiles.html(clean));
		copies.put("word.docx", SampleFiles.docx(clean));
		copies.put("print.pdf", SampleFiles.pdf(clean));
		return copies;
	}

	private static byte[] utf8(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

}
