package org.policygraph.accuracy;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What was read right, wrongly and not at all.
 *
 * @param right read as annotated
 * @param wrong read and not annotated
 * @param missed annotated and not read
 */
public record Tally(int right, int wrong, int missed) {

	/** How many decimals the figures are rounded to. */
	private static final int DECIMALS = 4;

	static final Tally NOTHING = new Tally(0, 0, 0);

	Tally plus(Tally other) {
		return new Tally(this.right + other.right, this.wrong + other.wrong, this.missed + other.missed);
	}

	/** The share of what was read that is right; 1 where nothing was read. */
	public double precision() {
		return rounded(share(this.wrong));
	}

	/** The share of what is annotated that was read; 1 where nothing is annotated. */
	public double recall() {
		return rounded(share(this.missed));
	}

	/** The harmonic mean of both. */
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
