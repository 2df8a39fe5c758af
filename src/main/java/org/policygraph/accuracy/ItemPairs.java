package org.policygraph.accuracy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Pairs annotated items with read items. The pairs with the most similar titles come
 * first; of equally similar pairs, the one at the most similar place. Each item is in one
 * pair at most.
 */
final class ItemPairs {

	/** Two titles can be a pair from this similarity on, as in score.py. */
	private static final double ALIKE = 0.85;

	private final Map<Integer, Integer> readByGold = new HashMap<>();

	private final Map<Integer, Integer> goldByRead = new HashMap<>();

	ItemPairs(List<FlatItem> gold, List<FlatItem> read) {
		for (Candidate candidate : candidates(gold, read)) {
			if (!this.readByGold.containsKey(candidate.gold) && !this.goldByRead.containsKey(candidate.read)) {
				this.readByGold.put(candidate.gold, candidate.read);
				this.goldByRead.put(candidate.read, candidate.gold);
			}
		}
	}

	private static List<Candidate> candidates(List<FlatItem> gold, List<FlatItem> read) {
		List<Candidate> candidates = new ArrayList<>();
		for (int i = 0; i < gold.size(); i++) {
			for (int j = 0; j < read.size(); j++) {
				String wanted = gold.get(i).plainTitle();
				String got = read.get(j).plainTitle();
				double likeness = (Similarity.atMost(wanted, got) >= ALIKE) ? Similarity.of(wanted, got) : 0;
				if (likeness >= ALIKE) {
					double drift = Math.abs((double) i / gold.size() - (double) j / read.size());
					candidates.add(new Candidate(likeness, drift, i, j));
				}
			}
		}
		candidates.sort(Comparator.comparingDouble(Candidate::likeness)
			.reversed()
			.thenComparingDouble(Candidate::drift)
			.thenComparingInt(Candidate::gold)
			.thenComparingInt(Candidate::read));
		return candidates;
	}

	int size() {
		return this.readByGold.size();
	}

	/** Returns the index of the read item in the pair of an annotated item. */
	@Nullable Integer readFor(int gold) {
		return this.readByGold.get(gold);
	}

	/** Returns the index of the annotated item in the pair of a read item. */
	@Nullable Integer goldFor(int read) {
		return this.goldByRead.get(read);
	}

	private record Candidate(double likeness, double drift, int gold, int read) {
	}

}
