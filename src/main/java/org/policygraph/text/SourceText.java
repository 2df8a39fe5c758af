package org.policygraph.text;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * A text file as it was given, decoded and otherwise untouched.
 *
 * @param name the file's name, without its folder
 * @param text its characters, a byte order mark among them
 * @param charset the encoding they were read in
 * @param sha256 the digest of its bytes, in hexadecimal
 * @param surrogates where the second halves of surrogate pairs stand in {@code text}
 */
public record SourceText(String name, String text, Charset charset, String sha256, int[] surrogates) {

	SourceText(String name, String text, Charset charset, String sha256) {
		this(name, text, charset, sha256, lowSurrogates(text));
	}

	/**
	 * The offset in code points, counted from 0, of an offset in UTF-16 characters: the
	 * unit in which evidence leaves the program, the same in every language.
	 */
	public int codePoint(int offset) {
		int found = Arrays.binarySearch(this.surrogates, offset);
		return offset - ((found < 0) ? -found - 1 : found);
	}

	private static int[] lowSurrogates(String text) {
		return IntStream.range(0, text.length()).filter((i) -> Character.isLowSurrogate(text.charAt(i))).toArray();
	}

}
