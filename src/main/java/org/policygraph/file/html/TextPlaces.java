package org.policygraph.file.html;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Finds the place in the page of each character of a text node. It goes through the raw
 * and the decoded text side by side; the two differ only at character references.
 */
final class TextPlaces {

	/** The longest, {@code &CounterClockwiseContourIntegral;}, and some. */
	private static final int LONGEST_REFERENCE = 40;

	private static final int MOST_REMEMBERED = 5000;

	private final String page;

	private final Map<String, Reference> references = new HashMap<>();

	/** Runs: where they begin in the node and the page, and how long they are in both. */
	private int[] runs = new int[64];

	private int size;

	/**
	 * A character reference.
	 *
	 * @param length how many characters of the page it takes
	 * @param value what it stands for
	 */
	private record Reference(int length, String value) {
	}

	/** Is told the runs of a text in order. */
	interface Runs {

		void run(int start, int end, int source, int length);

	}

	TextPlaces(String page) {
		this.page = page;
	}

	/** Tells the runs of a node; one whose place is in doubt is one run as a whole. */
	void tell(TextNode node, Runs runs) {
		String text = node.getWholeText();
		int start = node.sourceRange().startPos();
		int end = Math.min(node.sourceRange().endPos(), this.page.length());
		if (start < 0 || end < start) {
			runs.run(0, text.length(), 0, 0);
		}
		else if (end - start == text.length() && text.indexOf('&') < 0 && this.page.startsWith(text, start)) {
			runs.run(0, text.length(), start, text.length());
		}
		else if (walk(text, start, end)) {
			for (int i = 0; i < this.size; i += 4) {
				runs.run(this.runs[i], this.runs[i + 1], this.runs[i + 2], this.runs[i + 3]);
			}
		}
		else {
			runs.run(0, text.length(), start, end - start);
		}
	}

	private boolean walk(String text, int start, int end) {
		this.size = 0;
		int raw = start;
		int at = 0;
		while (at < text.length()) {
			Reference reference = (raw < end && this.page.charAt(raw) == '&') ? reference(raw, end, text, at) : null;
			if (reference != null) {
				add(at, at + reference.value().length(), raw, reference.length());
				raw += reference.length();
				at += reference.value().length();
			}
			else if (raw < end && this.page.charAt(raw) == text.charAt(at)) {
				int same = 1;
				while (at + same < text.length() && raw + same < end && text.charAt(at + same) != '&'
						&& this.page.charAt(raw + same) == text.charAt(at + same)) {
					same++;
				}
				add(at, at + same, raw, same);
				raw += same;
				at += same;
			}
			else if (raw < end && this.page.charAt(raw) == '\0' && text.charAt(at) == '\uFFFD') {
				add(at++, at, raw++, 1);
			}
			else if (raw < end && isDropped(this.page.charAt(raw), raw == start)) {
				raw++;
			}
			else {
				return false;
			}
		}
		return true;
	}

	/** The parser drops nulls, and the line end that begins preformatted text. */
	private static boolean isDropped(char c, boolean first) {
		return c == '\0' || (first && c == '\n');
	}

	private void add(int start, int end, int source, int length) {
		if (this.size == this.runs.length) {
			this.runs = Arrays.copyOf(this.runs, this.size * 2);
		}
		this.runs[this.size++] = start;
		this.runs[this.size++] = end;
		this.runs[this.size++] = source;
		this.runs[this.size++] = length;
	}

	private @Nullable Reference reference(int raw, int end, String text, int at) {
		int stop = raw + 1;
		int most = Math.min(end, raw + LONGEST_REFERENCE);
		while (stop < most && (Character.isLetterOrDigit(this.page.charAt(stop)) || this.page.charAt(stop) == '#')) {
			stop++;
		}
		if (stop < most && this.page.charAt(stop) == ';') {
			stop++;
		}
		String written = this.page.substring(raw, stop);
		Reference reference = this.references.get(written);
		if (reference == null) {
			reference = decode(written);
			if (this.references.size() < MOST_REMEMBERED) {
				this.references.put(written, reference);
			}
		}
		return (reference.length() > 0 && text.startsWith(reference.value(), at)) ? reference : null;
	}

	/** The longest beginning that stands for something; of length 0 if none does. */
	private static Reference decode(String written) {
		for (int length = written.length(); length > 2; length--) {
			String value = Parser.unescapeEntities(written.substring(0, length), false);
			int characters = value.codePointCount(0, value.length());
			boolean whole = characters == 1
					|| (characters == 2 && written.charAt(length - 1) == ';' && value.charAt(1) != ';');
			if (whole && !value.startsWith("&") || value.equals("&") && length > 3) {
				return new Reference(length, value);
			}
		}
		return new Reference(0, "");
	}

}
