package org.policygraph.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

import org.policygraph.text.AlignedText;
import org.policygraph.text.Format;
import org.policygraph.text.SourceText;

/** The first step: the bytes of a file become characters. */
public final class SourceTextReader {

	/** What the State requires of software since 2000; GBK and GB2312 are parts of it. */
	private static final Charset GB18030 = Charset.forName("GB18030");

	/** Beyond this share of undecodable characters a file is no text. */
	private static final double BROKEN = 0.05;

	private SourceTextReader() {
	}

	/**
	 * Reads a text file in UTF-8 or GB18030.
	 * @throws UnreadableSource when the file is missing, empty or not a text
	 */
	public static SourceText read(Path file) {
		String name = String.valueOf(file.getFileName());
		try {
			return read(name, Files.readAllBytes(file));
		}
		catch (IOException ex) {
			throw new UnreadableSource(file.toString(),
					Files.isDirectory(file) ? "is a folder, not a file" : "cannot be read: " + ex.getMessage());
		}
	}

	/**
	 * Reads the bytes of a text file in UTF-8 or GB18030.
	 * @throws UnreadableSource when there are none, or they are not a text
	 */
	public static SourceText read(String name, byte[] bytes) {
		String sha256 = sha256(bytes);
		String text;
		try {
			text = decode(bytes, StandardCharsets.UTF_8, CodingErrorAction.REPORT);
		}
		catch (CharacterCodingException ex) {
			text = decodeReplacing(bytes);
		}
		refuseWhatIsNoText(name, text);
		return new SourceText(name, Format.TEXT, sha256, text, AlignedText.unchanged(text), List.of());
	}

	private static void refuseWhatIsNoText(String name, String text) {
		if (text.isBlank()) {
			throw new UnreadableSource(name, "is empty");
		}
		long broken = text.chars().filter((c) -> c == '\uFFFD' || (c < ' ' && !Character.isWhitespace(c))).count();
		if (broken > text.length() * BROKEN) {
			throw new UnreadableSource(name, "is not a text in UTF-8 or GB18030");
		}
	}

	private static String decodeReplacing(byte[] bytes) {
		try {
			return decode(bytes, GB18030, CodingErrorAction.REPLACE);
		}
		catch (CharacterCodingException ex) {
			throw new IllegalStateException("A decoder that replaces does not report", ex);
		}
	}

	private static String decode(byte[] bytes, Charset charset, CodingErrorAction onError)
			throws CharacterCodingException {
		return charset.newDecoder()
			.onMalformedInput(onError)
			.onUnmappableCharacter(onError)
			.decode(ByteBuffer.wrap(bytes))
			.toString();
	}

	private static String sha256(byte[] bytes) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java has SHA-256", ex);
		}
	}

}
