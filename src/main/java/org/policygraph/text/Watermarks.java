package org.policygraph.text;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Removes stamps that stand inside words: 「政府@@印发」. A stamp is removed only between two
 * Chinese characters, where nothing else explains it. {@code watermarks.csv} lists the
 * forms.
 */
final class Watermarks implements CleaningStep {

	private final List<Pattern> patterns;

	/**
	 * The characters outside letters, digits and Chinese that a watermark starts with.
	 */
	private final BitSet starts = new BitSet();

	Watermarks(Lexicons lexicons) {
		this.patterns = lexicons.records("watermarks.csv")
			.stream()
			.map((row) -> Pattern.compile(row.get("pattern")))
			.toList();
		for (char c = 33; c < '\uFFFF'; c++) {
			String one = String.valueOf(c);
			String two = one + one;
			boolean may = (c < 128 || c > '\u2000') && !Character.isIdeographic(c)
					&& this.patterns.stream().anyMatch((pattern) -> {
						Matcher matcher = pattern.matcher(two + "ww.ttp://a");
						return matcher.lookingAt();
					});
			this.starts.set(c, may);
		}
		this.starts.set('w');
		this.starts.set('h');
	}

	@Override
	public AlignedText apply(String text) {
		Edits edits = new Edits(text);
		for (int i = 1; i < text.length(); i++) {
			if (this.starts.get(text.charAt(i)) && Character.isIdeographic(text.charAt(i - 1))) {
				int end = endOf(text, i);
				if (end > i && end < text.length() && Character.isIdeographic(text.charAt(end))) {
					edits.remove(i, end);
					i = end;
				}
			}
		}
		return edits.apply();
	}

	private int endOf(String text, int start) {
		for (Pattern pattern : this.patterns) {
			Matcher matcher = pattern.matcher(text).region(start, text.length());
			if (matcher.lookingAt()) {
				return matcher.end();
			}
		}
		return start;
	}

}
