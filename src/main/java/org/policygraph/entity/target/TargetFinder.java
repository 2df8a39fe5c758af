package org.policygraph.entity.target;

import org.jspecify.annotations.Nullable;
import org.policygraph.text.Clauses;
import org.policygraph.text.Lexicons;
import org.policygraph.text.Span;

/** Finds measurable targets: a number with a unit that a clause says is to be reached. */
public final class TargetFinder {

	private final TargetReaders readers;

	public TargetFinder(Lexicons lexicons) {
		this.readers = TargetReaders.of(lexicons);
	}

	/**
	 * The targets in a text of its own.
	 * @param documentYear the year of a one-year document
	 */
	public TargetReading find(String text, Span within, @Nullable Integer documentYear) {
		return find(text, TargetContext.of(within, documentYear));
	}

	/** The targets in an item's own text, and the baselines given with them. */
	public TargetReading find(String text, TargetContext setting) {
		TargetSentences reading = new TargetSentences(text, setting, this.readers);
		int start = setting.own().start();
		for (int i = start; i <= setting.own().end(); i++) {
			if (i == setting.own().end() || Clauses.endsStatement(text.charAt(i))) {
				if (i > start && !isRow(text, start, i) && !setting.isInTable(start)) {
					reading.read(new Span(start, i));
				}
				start = i + 1;
			}
		}
		return reading.result();
	}

	/**
	 * The year that an item's own text hands down to the items below it: the one that its
	 * last paragraph opens with, or that its last sentence gives.
	 */
	public @Nullable Integer leadingYear(String text, Span own, int body) {
		int end = own.end();
		while (end > body && " 　\n\t。：；:;".indexOf(text.charAt(end - 1)) >= 0) {
			end--;
		}
		if (end <= body) {
			return null;
		}
		int paragraph = Math.max(text.lastIndexOf('\n', end - 1) + 1, Math.min(body + 1, end));
		Integer opening = this.readers.years().opening(text, new Span(paragraph, end));
		int sentence = Math.max(text.lastIndexOf('。', end - 1) + 1, paragraph);
		return (opening != null) ? opening : this.readers.years().lastIn(text, sentence, end);
	}

	/** A row of a table whose cells are divided by bars. */
	private static boolean isRow(String text, int start, int end) {
		int bars = 0;
		for (int i = start; i < end && bars < 2; i++) {
			bars += (text.charAt(i) == '|') ? 1 : 0;
		}
		return bars > 1;
	}

}
