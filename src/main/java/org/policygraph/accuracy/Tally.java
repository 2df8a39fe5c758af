package org.policygraph.accuracy;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Counts of right, wrong and missed facts.
 *
 * @param right facts that are annotated and read
 * @param wrong facts that are read and not annotated
 * @param missed facts that are annotated and not read
 */
public record Tally(int right, int wrong, int missed) {

	/** The number of decimals of a figure, as in score.py. */
	private static final int DECIMALS = 4;

	static final Tally NOTHING = new Tally(0, 0, 0);

	Tally plus(Tally other) {
		return new Tally(this.right + other.right, this.wrong + other.wrong, this.missed + other.missed);
	}

	/** Returns the share of the read facts that are right; 1 where nothing was read. */
	public double precision() {
		return rounded(share(this.wrong));
	}

	/**
	 * Returns the share of the annotated facts that were read; 1 where nothing is
	 * annotated.
	 */
	public double recall() {
		return rounded(share(this.missed));
	}

	/** Returns the harmonic mean of precision and recall. */
	public double f1() {
		double precision = share(this.wrong);
		double recall = share(this.missed);
		return (precision + recall > 0) ? rounded(2 * precision * recall / (precision + recall)) : 0;
	}

	private double share(int others) {
		int all = this.right + others;
		return (all > 0) ? (double) this.right / all : 1;
	}

	private static double rounded(double value) {
		return new BigDecimal(value).setScale(DECIMALS, RoundingMode.HALF_EVEN).doubleValue();
	}

}
