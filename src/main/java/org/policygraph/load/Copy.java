package org.policygraph.load;

import java.io.Serializable;
import java.util.Comparator;

/**
 * How good a copy of a document is. Of copies in several files that differ, the better is
 * held, whichever comes first: a full text before an excerpt; one that is not much
 * shorter (by powers of two) before one that is; then the one with fewer doubts; then the
 * longer; then, so that there is always one, by the digest.
 *
 * @param excerpt whether it calls itself an excerpt
 * @param doubts how many places were read with reserve
 * @param characters how long its text is
 * @param sha256 the digest of its file
 */
public record Copy(boolean excerpt, int doubts, int characters,
		String sha256) implements Comparable<Copy>, Serializable {

	private static final Comparator<Copy> BETTER_FIRST = Comparator.comparing(Copy::excerpt)
		.thenComparing((copy) -> -Integer.highestOneBit(copy.characters))
		.thenComparing(Copy::doubts)
		.thenComparing((copy) -> -copy.characters)
		.thenComparing(Copy::sha256);

	/** The better comes first. */
	@Override
	public int compareTo(Copy other) {
		return BETTER_FIRST.compare(this, other);
	}

	public boolean isBetterThan(Copy other) {
		return compareTo(other) < 0;
	}

}
