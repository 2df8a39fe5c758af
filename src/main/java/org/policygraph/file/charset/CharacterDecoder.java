package org.policygraph.file.charset;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;

/**
 * Finds the encoding of a text by its bytes. A byte order mark decides. Else the text is
 * UTF-8 where it is valid as such, because other encodings are so only by chance. Else it
 * is UTF-16 by its ranges. Else it is GB18030 or Big5, whichever gives more common
 * characters.
 */
public final class CharacterDecoder {

	/** A character lost among at least so many does not make UTF-8 another encoding. */
	private static final int WHOLE_FOR_ONE_LOST = 20;

	/** Beyond this share of lost and control characters a file is no text. */
	private static final double BROKEN = 0.05;

	/**
	 * Share of the characters of a sample that must lie where Chinese texts have them.
	 */
	private static final double UTF_16 = 0.95;

	/**
	 * Some words, 通知 is one, are valid in both; this share of common characters tells.
	 */
	private static final double BY_CHANCE_UTF_8 = 0.5;

	private static final int SAMPLE = 1 << 16;

	private static final char LOST = '\uFFFD';

	private CharacterDecoder() {
	}

	/** The characters of a text; nothing when the bytes are none. */
	public static @Nullable DecodedText decode(byte[] bytes) {
		DecodedText text = decodeAs(bytes, charset(bytes));
		return isText(text.text()) ? text : null;
	}

	/** The characters in an encoding given beforehand, lost ones replaced. */
	static DecodedText decodeAs(byte[] bytes, Charset charset) {
		return new DecodedText(new String(bytes, charset), charset);
	}

	/** The characters in an encoding, nothing when some bytes have no meaning in it. */
	static @Nullable String decodeStrictly(byte[] bytes, Charset charset) {
		try {
			return charset.newDecoder()
				.onMalformedInput(CodingErrorAction.REPORT)
				.onUnmappableCharacter(CodingErrorAction.REPORT)
				.decode(ByteBuffer.wrap(bytes))
				.toString();
		}
		catch (CharacterCodingException ex) {
			return null;
		}
	}

	private static Charset charset(byte[] bytes) {
		Charset marked = byteOrderMark(bytes);
		if (marked != null) {
			return marked;
		}
		Charset utf16 = utf16(bytes);
		if (utf16 != null) {
			return utf16;
		}
		boolean utf8 = isUtf8(bytes);
		if (utf8 && hasChinese(bytes)) {
			return StandardCharsets.UTF_8;
		}
		double gb18030 = Plausibility.of(sample(bytes, Charsets.GB18030));
		if (utf8 && gb18030 < BY_CHANCE_UTF_8) {
			return StandardCharsets.UTF_8;
		}
		double big5 = Plausibility.of(sample(bytes, Charsets.BIG5));
		return (big5 > gb18030) ? Charsets.BIG5 : Charsets.GB18030;
	}

	private static @Nullable Charset byteOrderMark(byte[] bytes) {
		if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
			return StandardCharsets.UTF_8;
		}
		if (startsWith(bytes, 0xFF, 0xFE)) {
			return StandardCharsets.UTF_16LE;
		}
		if (startsWith(bytes, 0xFE, 0xFF)) {
			return StandardCharsets.UTF_16BE;
		}
		return startsWith(bytes, 0x84, 0x31, 0x95, 0x33) ? Charsets.GB18030 : null;
	}

	private static boolean startsWith(byte[] bytes, int... prefix) {
		if (bytes.length < prefix.length) {
			return false;
		}
		for (int i = 0; i < prefix.length; i++) {
			if ((bytes[i] & 0xFF) != prefix[i]) {
				return false;
			}
		}
		return true;
	}

	/**
	 * Text in UTF-16 has zeros beside its digits and line ends, and no other text has
	 * any: what has none is looked at only if it is short.
	 */
	private static @Nullable Charset utf16(byte[] bytes) {
		int length = Math.min(bytes.length, SAMPLE) & ~1;
		if (length == 0 || (bytes.length & 1) != 0) {
			return null;
		}
		boolean zeros = false;
		int little = 0;
		int big = 0;
		for (int i = 0; i < length; i += 2) {
			zeros |= bytes[i] == 0 || bytes[i + 1] == 0;
			little += isUsual(bytes[i] & 0xFF, bytes[i + 1] & 0xFF) ? 1 : 0;
			big += isUsual(bytes[i + 1] & 0xFF, bytes[i] & 0xFF) ? 1 : 0;
		}
		boolean likely = Math.max(little, big) * 2 > length * UTF_16;
		if (!likely || (!zeros && (decodeStrictly(bytes, StandardCharsets.UTF_8) != null))) {
			return null;
		}
		return (little > big) ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
	}

	private static boolean isUsual(int low, int high) {
		return switch (high) {
			case 0 -> low >= ' ' || (low >= '\t' && low <= '\r');
			case 0x20 -> low >= 0x10 && low <= 0x3B;
			case 0x30 -> low <= 0x3F;
			case 0xFF -> low <= 0x65 || low >= 0xE0;
			default -> high >= 0x4E && high <= 0x9F;
		};
	}

	/** UTF-8 throughout, or but for a few lost bytes and the end that was cut off. */
	private static boolean isUtf8(byte[] bytes) {
		int whole = 0;
		int lost = 0;
		for (int i = 0; i < bytes.length;) {
			if (bytes[i] >= 0) {
				i++;
				continue;
			}
			int more = continuations(bytes[i] & 0xFF);
			int end = i + 1;
			while (end < bytes.length && end <= i + more && (bytes[end] & 0xC0) == 0x80) {
				end++;
			}
			if (more > 0 && end == i + 1 + more) {
				whole++;
			}
			else if (more == 0 || end < bytes.length) {
				lost++;
			}
			i = end;
		}
		return lost * WHOLE_FOR_ONE_LOST <= whole && (whole > 0 || isAscii(bytes));
	}

	private static boolean hasChinese(byte[] bytes) {
		return Plausibility.of(sample(bytes, StandardCharsets.UTF_8)) > 0;
	}

	private static boolean isAscii(byte[] bytes) {
		for (byte b : bytes) {
			if (b < 0) {
				return false;
			}
		}
		return true;
	}

	private static int continuations(int lead) {
		return (lead < 0xC2) ? 0 : (lead < 0xE0) ? 1 : (lead < 0xF0) ? 2 : (lead < 0xF5) ? 3 : 0;
	}

	private static String sample(byte[] bytes, Charset charset) {
		return new String(bytes, 0, Math.min(bytes.length, SAMPLE), charset);
	}

	private static boolean isText(String text) {
		int broken = 0;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c == LOST || (c < ' ' && !Character.isWhitespace(c))) {
				broken++;
			}
		}
		return broken <= text.length() * BROKEN;
	}

}
