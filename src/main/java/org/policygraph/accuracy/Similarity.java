package org.policygraph.accuracy;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/**
 * The similarity of two words by the method of Ratcliff and Obershelp, from 0 to 1. It
 * finds the longest run of characters that both words share, then the longest runs on its
 * left and on its right, and so on. The figure is that of {@code SequenceMatcher} in
 * Python's {@code difflib} with {@code autojunk=False}.
 */
final class Similarity {

	private Similarity() {
	}

	static double of(String first, String second) {
		if (first.equals(second)) {
			return 1.0;
		}
		int[] a = first.codePoints().toArray();
		int[] b = second.codePoints().toArray();
		return ratio(shared(a, b), a.length + b.length);
	}

	/**
	 * Returns an upper bound that is cheap to compute: it counts the characters that both
	 * words have, in any order.
	 */
	static double atMost(String first, String second) {
		Map<Integer, Integer> counts = new HashMap<>();
		first.codePoints().forEach((c) -> counts.merge(c, 1, Integer::sum));
		int shared = (int) second.codePoints().filter((c) -> counts.merge(c, -1, Integer::sum) >= 0).count();
		int length = first.codePointCount(0, first.length()) + second.codePointCount(0, second.length());
		return ratio(shared, length);
	}

	private static double ratio(int shared, int length) {
		return (length > 0) ? 2.0 * shared / length : 1.0;
	}

	private static int shared(int[] a, int[] b) {
		int sum = 0;
		Deque<Range> open = new ArrayDeque<>();
		open.push(new Range(0, a.length, 0, b.length));
		while (!open.isEmpty()) {
			Range range = open.pop();
			Run run = longest(a, b, range);
			if (run.length > 0) {
				sum += run.length;
				open.push(new Range(range.aStart, run.a, range.bStart, run.b));
				open.push(new Range(run.a + run.length, range.aEnd, run.b + run.length, range.bEnd));
			}
		}
		return sum;
	}

	private static Run longest(int[] a, int[] b, Range range) {
		Run best = new Run(range.aStart, range.bStart, 0);
		int[] above = new int[b.length + 1];
		int[] row = new int[b.length + 1];
		for (int i = range.aStart; i < range.aEnd; i++) {
			for (int j = range.bStart; j < range.bEnd; j++) {
				row[j + 1] = (a[i] == b[j]) ? above[j] + 1 : 0;
				if (row[j + 1] > best.length) {
					best = new Run(i - row[j + 1] + 1, j - row[j + 1] + 1, row[j + 1]);
				}
			}
			int[] next = above;
			above = row;
			row = next;
			Arrays.fill(row, 0);
		}
		return best;
	}

	/** A stretch of each word that is still to be compared. */
	private record Range(int aStart, int aEnd, int bStart, int bEnd) {
	}

	/** A run of characters that both words share. */
	private record Run(int a, int b, int length) {
	}

}
