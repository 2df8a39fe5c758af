package org.policygraph.alignment;

import java.util.HashSet;
import java.util.Set;

/**
 * The subject of a title, and its pairs of neighbouring characters.
 *
 * @param about the title without its opening words
 * @param core the same without general nouns
 * @param pairs pairs of characters of the first
 * @param corePairs pairs of characters of the second
 * @param against the words in it that are against a thing: 禁止
 */
record Measure(String about, String core, Set<String> pairs, Set<String> corePairs, Set<String> against) {

	/** A shorter core says too little to be met in other words: 人才, 企业. */
	private static final int TELLING = 4;

	private static final int PAIR = 2;

	private static final double THOUSAND = 1000;

	static Measure of(String about, String core, Set<String> against) {
		return new Measure(about, core, pairsOf(about), pairsOf(core), against);
	}

	private static Set<String> pairsOf(String words) {
		Set<String> pairs = new HashSet<>();
		for (int i = 0; i + PAIR <= words.length(); i++) {
			pairs.add(words.substring(i, i + PAIR));
		}
		return pairs;
	}

	/** Whether it names anything: 加强能力建设 does not. */
	boolean isTelling() {
		return !this.corePairs.isEmpty();
	}

	/**
	 * How alike two measures are, from 0 to 1, rounded to three places. 1 means that both
	 * say the same. If one core is the other with something put in, the result is the
	 * mean of the likeness of the whole titles and of the cores. The result is 0 for two
	 * different measures: each has a word that the other lacks (城市 and 农村), they end in
	 * different words, or one is against a thing and the other for it.
	 */
	double likeness(Measure other) {
		if (!isTelling() || !other.isTelling()) {
			return 0;
		}
		if (this.about.equals(other.about)) {
			return 1;
		}
		boolean telling = this.core.length() >= TELLING && other.core.length() >= TELLING;
		boolean oneHoldsTheOther = isWithin(this.core, other.core) || isWithin(other.core, this.core);
		if (!telling || !oneHoldsTheOther || !this.against.equals(other.against) || !end().equals(other.end())) {
			return 0;
		}
		double likeness = (shared(this.pairs, other.pairs) + shared(this.corePairs, other.corePairs)) / 2;
		return Math.round(likeness * THOUSAND) / THOUSAND;
	}

	private String end() {
		return this.core.substring(this.core.length() - PAIR);
	}

	/** Whether all characters of one stand in another in the same order. */
	private static boolean isWithin(String part, String whole) {
		int at = 0;
		for (int i = 0; i < whole.length() && at < part.length(); i++) {
			at += (whole.charAt(i) == part.charAt(at)) ? 1 : 0;
		}
		return at == part.length();
	}

	/** The share of pairs that two have in common (Dice). */
	private static double shared(Set<String> one, Set<String> other) {
		long common = one.stream().filter(other::contains).count();
		return 2.0 * common / (one.size() + other.size());
	}

}
