package org.policygraph.accuracy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;

/** Writes a score as a table for people. */
public final class ScoreTable {

	private static final int DECIMALS = 3;

	private ScoreTable() {
	}

	/**
	 * Returns a line for each kind: precision, recall, F1, and the counts of right (tp),
	 * wrong (fp) and missed (fn) facts.
	 */
	public static String of(Score score) {
		StringBuilder table = new StringBuilder(
				String.format("%-16s%8s%8s%8s%7s%6s%6s%n", "kind", "P", "R", "F1", "tp", "fp", "fn"));
		score.tallies()
			.forEach((kind, tally) -> table
				.append(String.format("%-16s%8s%8s%8s%7d%6d%6d%n", kind, figure(tally.precision()),
						figure(tally.recall()), figure(tally.f1()), tally.right(), tally.wrong(), tally.missed())));
		return table.toString();
	}

	/**
	 * Returns a line for each difference: file, kind, missed or wrong, and fact, with
	 * tabs between them.
	 */
	public static String misses(Map<String, Score> byFile) {
		StringBuilder lines = new StringBuilder();
		byFile.forEach((file, score) -> score.misses()
			.forEach((miss) -> lines.append(String.join("\t", List.of(file, miss.kind(), miss.what(), miss.fact())))
				.append(System.lineSeparator())));
		return lines.toString();
	}

	static String figure(double value) {
		return new BigDecimal(value).setScale(DECIMALS, RoundingMode.HALF_EVEN).toPlainString();
	}

}
