package org.policygraph.reading;

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
public record CopyQuality(boolean excerpt, int doubts, int characters,
		String sha256) implements Comparable<CopyQuality>, Serializable {

	private static final Comparator<CopyQuality> BETTER_FIRST = Comparator.comparing(CopyQuality::excerpt)
		.thenComparing((copy) -> -Integer.highestOneBit(copy.characters))
		.thenComparing(CopyQuality::doubts)
		.thenComparing((copy) -> -copy.characters)
		.thenComparing(CopyQuality::sha256);

	/** The better comes first. */
	@Override
	public int compareTo(CopyQuality other) {
		return BETTER_FIRST.compare(this, other);
	}

	public boolean isBetterThan(CopyQuality other) {
		return compareTo(other) < 0;
	}

}
