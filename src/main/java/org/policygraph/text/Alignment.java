package org.policygraph.text;

import java.util.Arrays;

/**
 * The way from a text back to the text that it was made of. It is a list of pieces in
 * order, which cover the made text without a gap. A piece is as long as its source and
 * stands for it character by character, or it stands for its source as a whole.
 * Characters that were removed lie between the sources of two pieces.
 */
public final class Alignment {

	private final int[] made;

	private final int[] source;

	private final int[] sourceLength;

	private final int size;

	private final int length;

	private Alignment(int[] made, int[] source, int[] sourceLength, int size, int length) {
		this.made = made;
		this.source = source;
		this.sourceLength = sourceLength;
		this.size = size;
		this.length = length;
	}

	/** Everything taken over as it stands. */
	public static Alignment identity(int length) {
		return new Builder().add(length, 0, length).build();
	}

	/**
	 * The place in the source of a place in the made text. What was left out before or
	 * behind it stays outside, what was left out within it comes along.
	 */
	public Span toSource(Span span) {
		int start = startOf(span.start());
		return new Span(start, span.isEmpty() ? start : Math.max(start, endOf(span.end())));
	}

	/** This alignment's source seen through the alignment that it was made with. */
	public Alignment after(Alignment earlier) {
		Builder pieces = new Builder();
		int at = 0;
		for (int i = 0; i < this.size; i++) {
			int from = this.source[i];
			int to = from + this.sourceLength[i];
			while (at + 1 < earlier.size && earlier.made[at + 1] <= from) {
				at++;
			}
			if (isExact(i)) {
				earlier.addPieces(at, from, to, pieces);
			}
			else {
				int start = earlier.startOf(from);
				int end = (from < to) ? Math.max(start, earlier.endOf(to)) : start;
				pieces.add(madeLength(i), start, end - start);
			}
		}
		return pieces.build();
	}

	private void addPieces(int first, int from, int to, Builder pieces) {
		for (int i = first; i < this.size && this.made[i] < to; i++) {
			int start = Math.max(from, this.made[i]);
			int end = Math.min(to, this.made[i] + madeLength(i));
			if (start < end) {
				boolean exact = isExact(i);
				pieces.add(end - start, this.source[i] + (exact ? start - this.made[i] : 0),
						exact ? end - start : this.sourceLength[i]);
			}
		}
	}

	private int startOf(int offset) {
		if (this.size == 0) {
			return 0;
		}
		int piece = pieceAt(offset);
		if (isExact(piece) || offset == this.length) {
			return this.source[piece] + Math.min(offset - this.made[piece], this.sourceLength[piece]);
		}
		return this.source[piece];
	}

	private int endOf(int offset) {
		int piece = pieceAt(offset - 1);
		return this.source[piece] + (isExact(piece) ? offset - this.made[piece] : this.sourceLength[piece]);
	}

	private boolean isExact(int piece) {
		return madeLength(piece) == this.sourceLength[piece];
	}

	private int madeLength(int piece) {
		return ((piece + 1 < this.size) ? this.made[piece + 1] : this.length) - this.made[piece];
	}

	/** The piece in which an offset of the made text lies. */
	private int pieceAt(int offset) {
		int found = Arrays.binarySearch(this.made, 0, this.size, offset);
		return (found < 0) ? Math.max(0, -found - 2) : found;
	}

	/** Collects pieces in order and joins those that go on character by character. */
	public static final class Builder {

		private int[] made = new int[16];

		private int[] source = new int[16];

		private int[] sourceLength = new int[16];

		private int size;

		private int length;

		/**
		 * The next piece of the made text: how long it is, and what it stands for.
		 */
		public Builder add(int madeLength, int sourceStart, int length) {
			if (madeLength == 0) {
				return this;
			}
			int last = this.size - 1;
			boolean goesOn = last >= 0 && madeLength == length
					&& this.length - this.made[last] == this.sourceLength[last]
					&& this.source[last] + this.sourceLength[last] == sourceStart;
			if (goesOn) {
				this.sourceLength[last] += length;
			}
			else {
				if (this.size == this.made.length) {
					grow();
				}
				this.made[this.size] = this.length;
				this.source[this.size] = sourceStart;
				this.sourceLength[this.size++] = length;
			}
			this.length += madeLength;
			return this;
		}

		private void grow() {
			this.made = Arrays.copyOf(this.made, this.size * 2);
			this.source = Arrays.copyOf(this.source, this.size * 2);
			this.sourceLength = Arrays.copyOf(this.sourceLength, this.size * 2);
		}

		public Alignment build() {
			return new Alignment(this.made, this.source, this.sourceLength, this.size, this.length);
		}

	}

}
