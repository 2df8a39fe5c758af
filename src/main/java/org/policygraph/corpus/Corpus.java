package org.policygraph.corpus;

import java.util.List;
import java.util.SplittableRandom;

import org.policygraph.gazetteer.Regions;
import org.policygraph.text.Lexicons;

/**
 * Documents of every province and prefecture on every topic over many years, in an order
 * that mixes them. The same seed makes the same documents.
 */
public final class Corpus {

	private static final int FIRST_YEAR = 2016;

	private static final int YEARS = 10;

	private final CorpusWords words = CorpusWords.load();

	private final List<Jurisdiction> places;

	private final long seed;

	/** Coprime to the size: steps of it lead once to each. */
	private final long stride;

	public Corpus(Regions regions, long seed) {
		this.places = new Jurisdictions(regions, Lexicons.packed()).all();
		this.seed = seed;
		long step = size() / 3 + new SplittableRandom(seed).nextInt(size() / 3);
		while (commonDivisor(step, size()) != 1) {
			step++;
		}
		this.stride = step;
	}

	/** How many documents there are, no two alike. */
	public int size() {
		return this.places.size() * this.words.topics().size() * YEARS;
	}

	/**
	 * A document.
	 * @param index from 0 to {@link #size()}, exclusive
	 */
	public CorpusDocument document(int index) {
		int place = (int) ((index + 1) * this.stride % size());
		int topics = this.words.topics().size();
		Identity identity = Identity.of(this.places.get(place / topics / YEARS),
				this.words.topics().get(place / YEARS % topics), FIRST_YEAR + place % YEARS, this.seed);
		String name = String.format("%06d.txt", index + 1);
		return new DocumentWriter(identity, identity.above(this.seed), this.words).write(name);
	}

	/**
	 * How many documents, from the first, have at least so many tasks; all if none do.
	 */
	public int withTasks(int tasks) {
		int count = 0;
		for (long made = 0; made < tasks && count < size(); count++) {
			made += document(count).tasks();
		}
		return count;
	}

	private static long commonDivisor(long a, long b) {
		return (b == 0) ? a : commonDivisor(b, a % b);
	}

}
