package org.policygraph.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.apache.poi.xwpf.usermodel.XWPFDocument;

/**
 * Files of the formats that are read, made of a text: each of its lines becomes one
 * paragraph.
 */
public final class SampleFiles {

	private static final int CHARACTERS_IN_A_LINE = 34;

	private static final int LINES_ON_A_PAGE = 26;

	private static final int SIZE = 14;

	private static final int LEADING = 28;

	private SampleFiles() {
	}

	public static byte[] docx(String text) {
		try (XWPFDocument document = new XWPFDocument(); ByteArrayOutputStream file = new ByteArrayOutputStream()) {
			text.lines().forEach((line) -> document.createParagraph().createRun().setText(line));
			document.write(file);
			return file.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** As a portal shows it: menus before, links and the imprint behind. */
	public static byte[] html(String text) {
		StringBuilder page = new StringBuilder("""
				<!DOCTYPE html>
				<html><head><meta charset="utf-8"><title>样例市人民政府</title><style>p { text-indent: 2em }</style></head>
				<body>
				<div class="nav"><ul><li><a href="/">首页</a></li><li><a href="/zw">政务公开</a></li></ul></div>
				<div class="content">
				""");
		text.lines()
			.filter((line) -> !line.isBlank())
			.forEach((line) -> page.append("<p>").append(escaped(line)).append("</p>\n"));
		page.append("""
				</div>
				<div class="share">分享到：<a href="#">微信</a> <a href="#">微博</a></div>
				<div class="foot">版权所有：样例市人民政府办公室 样ICP备00000000号</div>
				</body></html>
				""");
		return page.toString().getBytes(StandardCharsets.UTF_8);
	}

	private static String escaped(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
	}

	/**
	 * Printed in lines of 34 characters, the first line of a paragraph indented by two,
	 * in a font that every reader of PDF brings along.
	 */
	public static byte[] pdf(String text) {
		List<String> pages = new ArrayList<>();
		StringBuilder page = new StringBuilder();
		int lines = 0;
		for (String paragraph : text.lines().toList()) {
			int start = 0;
			do {
				int indent = (start == 0) ? 2 : 0;
				int end = Math.min(paragraph.length(), start + CHARACTERS_IN_A_LINE - indent);
				page.append(line(paragraph.substring(start, end), indent, lines));
				start = end;
				if (++lines == LINES_ON_A_PAGE) {
					pages.add(page.toString());
					page.setLength(0);
					lines = 0;
				}
			}
			while (start < paragraph.length());
		}
		if (lines > 0) {
			pages.add(page.toString());
		}
		return pdfOf(pages);
	}

	private static String line(String text, int indent, int number) {
		StringBuilder hex = new StringBuilder();
		text.chars().forEach((c) -> hex.append(String.format("%04X", c)));
		int x = 60 + indent * SIZE;
		int y = 770 - number * LEADING;
		return "BT /F1 " + SIZE + " Tf 1 0 0 1 " + x + " " + y + " Tm <" + hex + "> Tj ET\n";
	}

	/** A PDF of pages whose contents are given in the language of page descriptions. */
	static byte[] pdfOf(List<String> contents) {
		List<String> objects = new ArrayList<>();
		StringBuilder kids = new StringBuilder();
		for (int i = 0; i < contents.size(); i++) {
			kids.append(6 + 2 * i).append(" 0 R ");
		}
		objects.add("<< /Type /Catalog /Pages 2 0 R >>");
		objects.add("<< /Type /Pages /Count " + contents.size() + " /Kids [ " + kids + "] >>");
		objects.add("<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H"
				+ " /DescendantFonts [ 4 0 R ] >>");
		objects.add("<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo"
				+ " << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /FontDescriptor 5 0 R /DW 1000 >>");
		objects.add("<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [ -25 -254 1000 880 ]"
				+ " /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>");
		for (int i = 0; i < contents.size(); i++) {
			objects.add("<< /Type /Page /Parent 2 0 R /MediaBox [ 0 0 595 842 ] /Contents " + (7 + 2 * i)
					+ " 0 R /Resources << /Font << /F1 3 0 R >> >> >>");
			objects.add("<< /Length " + contents.get(i).length() + " >>\nstream\n" + contents.get(i) + "\nendstream");
		}
		return file(objects);
	}

	private static byte[] file(List<String> objects) {
		StringBuilder file = new StringBuilder("%PDF-1.4\n");
		StringBuilder table = new StringBuilder("0000000000 65535 f \n");
		for (int i = 0; i < objects.size(); i++) {
			table.append(String.format("%010d 00000 n \n", file.length()));
			file.append(i + 1).append(" 0 obj\n").append(objects.get(i)).append("\nendobj\n");
		}
		int start = file.length();
		file.append("xref\n0 ").append(objects.size() + 1).append('\n').append(table);
		file.append("trailer\n<< /Size ").append(objects.size() + 1).append(" /Root 1 0 R >>\n");
		file.append("startxref\n").append(start).append("\n%%EOF\n");
		return file.toString().getBytes(StandardCharsets.ISO_8859_1);
	}

}
