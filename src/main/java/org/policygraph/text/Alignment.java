package org.policygraph.text;

import java.util.Arrays;

/**
 * The way from a cleaned text back to the text that it was made of: the runs that were
 * taken over unchanged, in order. What lies between two runs was replaced, or left out.
 */
final class Alignment {

	private final int[] clean;

	private final int[] source;

	private final int[] length;

	private Alignment(int[] clean, int[] source, int[] length) {
		this.clean = clean;
		this.source = source;
		this.length = length;
	}

	/** Everything taken over as it stands. */
	static Alignment identity(int length) {
		return new Alignment(new int[] { 0 }, new int[] { 0 }, new int[] { length });
	}

	/**
	 * The place in the source of a place in the clean text. What was left out before or
	 * behind it stays outside, what was left out within it comes along.
	 */
	Span toSource(Span span) {
		int start = startOf(span.start());
		return new Span(start, span.isEmpty() ? start : Math.max(start, endOf(span.end())));
	}

	/** This alignment's source seen through the one before it. */
	Alignment after(Alignment earlier) {
		Builder runs = new Builder();
		for (int i = 0; i < this.clean.length; i++) {
			earlier.addRunsOf(this.source[i], this.length[i], this.clean[i], runs);
		}
		return runs.build();
	}

	private void addRunsOf(int from, int count, int target, Builder runs) {
		for (int i = runAt(from); i < this.clean.length && this.clean[i] < from + count; i++) {
			int start = Math.max(from, this.clean[i]);
			int end = Math.min(from + count, this.clean[i] + this.length[i]);
			if (start < end) {
				runs.add(target + start - from, this.source[i] + start - this.clean[i], end - start);
			}
		}
	}

	private int startOf(int offset) {
		int run = runAt(offset);
		return this.source[run] + Math.min(offset - this.clean[run], this.length[run]);
	}

	private int endOf(int offset) {
		int run = runAt(offset - 1);
		int within = offset - this.clean[run];
		if (within <= this.length[run]) {
			return this.source[run] + within;
		}
		return (run + 1 < this.source.length) ? this.source[run + 1] : this.source[run] + this.length[run];
	}

	/** The last run that starts at or before an offset of the clean text. */
	private int runAt(int offset) {
		int found = Arrays.binarySearch(this.clean, offset);
		return Math.max(0, (found < 0) ? -found - 2 : found);
	}

	/** Collects runs in order and joins those that touch. */
	static final class Builder {

		private int[] clean = new int[16];

		private int[] source = new int[16];

		private int[] length = new int[16];

		private int size;

		void add(int cleanStart, int sourceStart, int count) {
			if (this.size > 0) {
				int last = this.size - 1;
				boolean touches = this.clean[last] + this.length[last] == cleanStart
						&& this.source[last] + this.length[last] == sourceStart;
				if (touches) {
					this.length[last] += count;
					return;
				}
			}
			if (this.size == this.clean.length) {
				this.clean = Arrays.copyOf(this.clean, this.size * 2);
				this.source = Arrays.copyOf(this.source, this.size * 2);
				this.length = Arrays.copyOf(this.length, this.size * 2);
			}
			this.clean[this.size] = cleanStart;
			this.source[this.size] = sourceStart;
			this.length[this.size++] = count;
		}

		Alignment build() {
			if (this.size == 0) {
				return identity(0);
			}
			return new Alignment(Arrays.copyOf(this.clean, this.size), Arrays.copyOf(this.source, this.size),
					Arrays.copyOf(this.length, this.size));
		}

	}

}
