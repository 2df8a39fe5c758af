package org.policygraph.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

import org.policygraph.file.charset.CharacterDecoder;
import org.policygraph.file.charset.DeclaredText;
import org.policygraph.file.charset.DecodedText;
import org.policygraph.file.html.HtmlReader;
import org.policygraph.file.html.Markup;
import org.policygraph.file.layer.ForeignFile;
import org.policygraph.file.layer.RefusedFile;
import org.policygraph.file.word.OfficeReader;
import org.policygraph.file.word.RtfReader;
import org.policygraph.text.AlignedText;
import org.policygraph.text.Format;
import org.policygraph.text.SourceText;

/**
 * The first step of reading: the bytes of a file become the text in it. The first bytes
 * of a file tell its kind, because its name is easily wrong: many a .doc is RTF or HTML.
 */
public final class SourceTextReader {

	/** Larger than any document, and small enough to be held in memory. */
	public static final long LARGEST = 256L << 20;

	private static final List<String> ENDINGS = List.of(".txt", ".md", ".markdown", ".html", ".htm", ".docx", ".doc",
			".wps", ".rtf", ".pdf");

	private SourceTextReader() {
	}

	/**
	 * Whether a file in a folder is taken for a document: by its name, and not if it
	 * tells about the folder.
	 */
	public static boolean isDocument(Path file) {
		String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
		boolean hidden = name.startsWith(".") || name.startsWith("~$");
		return !hidden && !name.startsWith("readme.") && ENDINGS.stream().anyMatch(name::endsWith);
	}

	/** How the names of documents end. */
	public static List<String> endings() {
		return ENDINGS;
	}

	/**
	 * Reads a file: a text, Markdown, a page of HTML, Word or PDF.
	 * @throws UnreadableSource when the file is missing, or cannot be read as any of them
	 */
	public static SourceText read(Path file) {
		return read(String.valueOf(file.getFileName()), bytes(file));
	}

	/**
	 * The bytes of a file.
	 * @throws UnreadableSource when it is missing, a folder, or too large for a document
	 */
	public static byte[] bytes(Path file) {
		try {
			refuseLarger(String.valueOf(file.getFileName()), Files.size(file));
			return Files.readAllBytes(file);
		}
		catch (IOException ex) {
			throw new UnreadableSource(file.toString(), Files.isDirectory(file) ? "is a folder, not a file 是目录，不是文件"
					: "cannot be read 不能读取: " + ex.getMessage());
		}
	}

	/**
	 * Reads the bytes of a file.
	 * @param name the file's name, for messages and where its bytes leave open what it is
	 * @throws UnreadableSource when they cannot be read as any kind of document
	 */
	public static SourceText read(String name, byte[] bytes) {
		refuseLarger(name, bytes.length);
		try {
			SourceText text = readAny(name, bytes);
			if (text.layer().text().isBlank()) {
				throw new RefusedFile("is empty 是空文件，没有文字");
			}
			return text;
		}
		catch (RefusedFile ex) {
			throw new UnreadableSource(name, String.valueOf(ex.getMessage()));
		}
	}

	private static void refuseLarger(String name, long size) {
		if (size > LARGEST) {
			throw new UnreadableSource(name, "is larger than 256 MB 超过 256 MB");
		}
	}

	private static SourceText readAny(String name, byte[] bytes) {
		return switch (FileKind.of(bytes)) {
			case PDF -> whole(name, bytes, Format.PDF, BoundedReading.of("PDF", () -> PdfReader.read(bytes)));
			case RTF -> whole(name, bytes, Format.WORD, BoundedReading.of("RTF", () -> RtfReader.read(bytes)));
			case COMPOUND ->
				whole(name, bytes, Format.WORD, BoundedReading.of("Word", () -> OfficeReader.readCompound(bytes)));
			case ZIP ->
				whole(name, bytes, Format.WORD, BoundedReading.of("Word", () -> OfficeReader.readZip(name, bytes)));
			case CHARACTERS -> readCharacters(name, bytes);
		};
	}

	private static SourceText readCharacters(String name, byte[] bytes) {
		DecodedText decoded = CharacterDecoder.decode(bytes);
		if (decoded == null) {
			throw ForeignFile.refusal(name, bytes);
		}
		if (Markup.isXml(decoded.text()) || Markup.isArchive(decoded.text())) {
			throw ForeignFile.refusal(name, bytes);
		}
		if (!Markup.isHtml(name, decoded.text())) {
			return new SourceText(name, Format.TEXT, sha256(bytes), decoded.text(),
					AlignedText.unchanged(decoded.text()), List.of());
		}
		DeclaredText page = DeclaredText.of(bytes, decoded);
		AlignedText layer = BoundedReading.of("HTML", () -> HtmlReader.read(page.text()));
		return new SourceText(name, Format.HTML, sha256(bytes), page.text(), layer, page.remarks());
	}

	/** A file that holds no characters of its own: its text is what places count in. */
	private static SourceText whole(String name, byte[] bytes, Format format, String text) {
		return new SourceText(name, format, sha256(bytes), text, AlignedText.unchanged(text), List.of());
	}

	/** The digest of a file, in hexadecimal: what tells whether it has changed. */
	public static String sha256(byte[] bytes) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java has SHA-256", ex);
		}
	}

}
