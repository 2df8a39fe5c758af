package org.policygraph.text;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/**
 * A file as it was given, and the text in it.
 *
 * @param name the file's name, without its folder
 * @param format what kind of file it is
 * @param sha256 the digest of its bytes, in hexadecimal
 * @param given the characters in which places are counted: of a text or a page of HTML
 * those of the decoded file, a byte order mark and all markup among them; of a file that
 * holds no characters of its own (Word, PDF) those of its text layer, pages parted by
 * form feeds
 * @param layer what people read of them, and the way back: the article of a page without
 * markup, everything else as given. Headings known as such begin with number signs as in
 * Markdown; rows of tables are lines, their cells parted by tabs, and a cell that goes on
 * from the row above holds {@link #DITTO}
 * @param remarks what was doubtful in reading the file, in words for the reader
 * @param surrogates where the second halves of surrogate pairs stand in {@code given}
 * @param pageEnds where pages end in {@code given}; empty where there are none
 */
public record SourceText(String name, Format format, String sha256, String given, AlignedText layer,
		List<String> remarks, int[] surrogates, int[] pageEnds) {

	/** Ends a page. */
	private static final char PAGE_END = '\f';

	/** Stands in a cell that is part of the one above. */
	public static final String DITTO = "〃";

	public SourceText(String name, Format format, String sha256, String given, AlignedText layer,
			List<String> remarks) {
		this(name, format, sha256, given, layer, List.copyOf(remarks), places(given, Character::isLowSurrogate),
				places(given, (c) -> c == PAGE_END));
	}

	/**
	 * The offset in code points, counted from 0, of an offset in UTF-16 characters: the
	 * unit in which evidence leaves the program, the same in every language.
	 */
	public int codePoint(int offset) {
		int found = Arrays.binarySearch(this.surrogates, offset);
		return offset - ((found < 0) ? -found - 1 : found);
	}

	/**
	 * The page, from 1, that an offset lies on; {@code null} where there are no pages.
	 */
	@Nullable Integer page(int offset) {
		if (this.format != Format.PDF) {
			return null;
		}
		int found = Arrays.binarySearch(this.pageEnds, offset);
		return ((found < 0) ? -found - 1 : found) + 1;
	}

	private static int[] places(String text, CharPredicate which) {
		IntStream.Builder places = IntStream.builder();
		for (int i = 0; i < text.length(); i++) {
			if (which.test(text.charAt(i))) {
				places.add(i);
			}
		}
		return places.build().toArray();
	}

	/** A question about a character. */
	private interface CharPredicate {

		boolean test(char c);

	}

}
