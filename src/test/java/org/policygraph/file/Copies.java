package org.policygraph.file;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

import org.policygraph.corpus.Noise;

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
		String traditional = Noise.traditional(clean);
		Map<String, byte[]> copies = new TreeMap<>();
		copies.put("glosses.txt", Noise.GLOSSES.copy(clean));
		copies.put("watermark.txt", Noise.WATERMARK.copy(clean));
		copies.put("traditional.txt", Noise.TRADITIONAL.copy(clean));
		copies.put("mark.txt", utf8("\uFEFF" + clean.replace("\n", "\r\n")));
		copies.put("gb18030.txt", Noise.GB18030.copy(clean));
		copies.put("big5.txt", traditional.getBytes(Charset.forName("Big5")));
		copies.put("utf-16.txt", clean.getBytes(StandardCharsets.UTF_16));
		copies.put("misread.txt",
				utf8(new String(clean.getBytes(StandardCharsets.UTF_8), Charset.forName("x-MacCyrillic"))));
		copies.put("doubled.txt", Noise.DOUBLED.copy(clean));
		copies.put("page.html", SampleFiles.html(clean));
		copies.put("word.docx", SampleFiles.docx(clean));
		copies.put("print.pdf", SampleFiles.pdf(clean));
		return copies;
	}

	private static byte[] utf8(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

}
