package org.policygraph.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.commons.csv.CSVRecord;

/**
 * Mends texts in UTF-8 that were read in another encoding and saved so: 「еЫљеК°йЩҐ」 for
 * 国务院. This step turns the characters back into bytes and reads those as UTF-8. {@code
 * misreadings.csv} lists the encodings in which such files were seen. Characters that do
 * not decode stay as they are.
 */
final class Misreadings implements CleaningStep {

	/** How much of a text tells whether it was misread. */
	private static final int SAMPLE = 4000;

	/** Share of characters outside ASCII that must decode, for a text to be misread. */
	private static final double MISREAD = 0.6;

	private static final int FEWEST = 4;

	/**
	 * An encoding that files were misread in.
	 *
	 * @param charset as this Java has it
	 * @param also characters that other systems have in it, with their bytes
	 */
	private record Misreading(Charset charset, Map<Character, Byte> also) {

		static Misreading of(CSVRecord row) {
			Map<Character, Byte> also = new HashMap<>();
			for (String pair : row.get("also").split(" ")) {
				if (!pair.isEmpty()) {
					also.put(pair.charAt(0), (byte) Integer.parseInt(pair.substring(2), 16));
				}
			}
			return new Misreading(Charset.forName(row.get("charset")), Map.copyOf(also));
		}

	}

	private final List<Misreading> misreadings;

	Misreadings(Lexicons lexicons) {
		this.misreadings = lexicons.records("misreadings.csv").stream().map(Misreading::of).toList();
	}

	@Override
	public AlignedText apply(String text) {
		if (looksLikeChinese(text)) {
			return AlignedText.unchanged(text);
		}
		for (Misreading misreading : this.misreadings) {
			String sample = text.substring(0, Math.min(SAMPLE, text.length()));
			Decoding decoding = new Decoding(sample, misreading);
			if (decoding.decoded() >= FEWEST && decoding.decoded() >= MISREAD * decoding.outsideAscii()) {
				return new Decoding(text, misreading).apply();
			}
		}
		return AlignedText.unchanged(text);
	}

	/** Most characters outside ASCII are among the common ones of Chinese. */
	private static boolean looksLikeChinese(String text) {
		int common = 0;
		int outsideAscii = 0;
		for (int i = 0; i < Math.min(SAMPLE, text.length()); i++) {
			char c = text.charAt(i);
			if (c > '\u007F') {
				outsideAscii++;
				common += CommonCharacters.isCommon(c) ? 1 : 0;
			}
		}
		return common * 2 >= outsideAscii;
	}

	/** One text put back into bytes, and those read as UTF-8. */
	private static final class Decoding {

		private final String text;

		private final Edits edits;

		/** The bytes that the characters were. */
		private byte[] bytes = new byte[0];

		/** Which character each byte comes from. */
		private int[] origin = new int[0];

		private int size;

		private int decoded;

		private int outsideAscii;

		Decoding(String text, Misreading misreading) {
			this.text = text;
			this.edits = new Edits(text);
			encode(misreading);
			decode();
		}

		int decoded() {
			return this.decoded;
		}

		int outsideAscii() {
			return this.outsideAscii;
		}

		AlignedText apply() {
			return this.edits.apply();
		}

		private void encode(Misreading misreading) {
			this.bytes = new byte[this.text.length() * 3];
			this.origin = new int[this.bytes.length];
			CharsetEncoder encoder = misreading.charset()
				.newEncoder()
				.onMalformedInput(CodingErrorAction.REPORT)
				.onUnmappableCharacter(CodingErrorAction.REPORT);
			for (int i = 0; i < this.text.length(); i++) {
				char c = this.text.charAt(i);
				if (c < '\u0080') {
					put((byte) c, i);
				}
				else {
					this.outsideAscii++;
					Byte also = misreading.also().get(c);
					putAll((also != null) ? new byte[] { also } : encoded(encoder, i), i);
				}
			}
		}

		private byte[] encoded(CharsetEncoder encoder, int i) {
			char c = this.text.charAt(i);
			try {
				ByteBuffer buffer = encoder.encode(CharBuffer.wrap(this.text, i, i + 1));
				return Arrays.copyOf(buffer.array(), buffer.limit());
			}
			catch (CharacterCodingException ex) {
				// Bytes without a character are often kept as control characters.
				return (c <= '\u00FF') ? new byte[] { (byte) c } : new byte[] { '?' };
			}
		}

		private void putAll(byte[] some, int character) {
			for (byte one : some) {
				put(one, character);
			}
		}

		private void put(byte one, int character) {
			this.bytes[this.size] = one;
			this.origin[this.size++] = character;
		}

		private void decode() {
			int i = 0;
			while (i < this.size) {
				int length = lengthOfSequence(i);
				if (length > 1) {
					int point = point(i, length);
					if (isText(point)) {
						int end = (i + length < this.size) ? this.origin[i + length] : this.text.length();
						this.edits.replace(this.origin[i], Math.max(end, this.origin[i] + 1),
								Character.toString(point));
						this.decoded += this.origin[i + length - 1] - this.origin[i] + 1;
						i = behind(i + length, end);
						continue;
					}
				}
				i++;
			}
		}

		/** A character whose bytes belong to two sequences is taken once. */
		private int behind(int at, int character) {
			int i = at;
			while (i < this.size && this.origin[i] < character) {
				i++;
			}
			return i;
		}

		private int lengthOfSequence(int at) {
			int first = this.bytes[at] & 0xFF;
			int length = (first >= 0xC2 && first < 0xE0) ? 2
					: (first >= 0xE0 && first < 0xF0) ? 3 : (first >= 0xF0 && first < 0xF5) ? 4 : 1;
			for (int i = at + 1; i < at + length; i++) {
				if (i >= this.size || (this.bytes[i] & 0xC0) != 0x80) {
					return 1;
				}
			}
			return length;
		}

		private int point(int at, int length) {
			int point = this.bytes[at] & (0xFF >> (length + 1));
			for (int i = at + 1; i < at + length; i++) {
				point = (point << 6) | (this.bytes[i] & 0x3F);
			}
			return point;
		}

		/** Chinese characters and the punctuation and signs that stand among them. */
		private static boolean isText(int point) {
			return (point >= 0x2000 && point < 0x2E80) || (point >= 0x3000 && point < 0xA000)
					|| (point >= 0xF900 && point < 0xFB00) || (point >= 0xFF00 && point < 0xFFF0)
					|| (point >= 0x20000 && point < 0x32000) || point == 0xB7 || point == 0xD7;
		}

	}

}
