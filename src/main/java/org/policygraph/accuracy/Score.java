package org.policygraph.accuracy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * The agreement of a reading with an annotation, by kind of fact. First the items are
 * paired, then the facts are compared within each pair.
 *
 * @param tallies the counts of each kind, in the order of the table
 * @param misses all differences
 */
public record Score(Map<String, Tally> tallies, List<Miss> misses) {

	/** The kinds of items that are counted, with their names in the table. */
	private static final Map<String, String> ITEM_KINDS = new LinkedHashMap<>();

	static {
		ITEM_KINDS.put("ACTION", "action");
		ITEM_KINDS.put("TASK", "task");
	}

	static final Score NOTHING = new Score(Map.of(), List.of());

	static Score of(AnnotatedPolicy gold, AnnotatedPolicy read) {
		Counter counter = new Counter(gold, read);
		ITEM_KINDS.forEach(counter::countItems);
		counter.countParents();
		for (FactKind kind : FactKind.values()) {
			counter.countFacts(kind);
		}
		counter.countCitations();
		counter.tallies.merge("metadata", new MetadataScore(counter.misses).of(gold, read), Tally::plus);
		return new Score(counter.tallies, counter.misses);
	}

	/**
	 * Adds the counts of another score. Figures over several documents count all their
	 * facts alike.
	 */
	Score plus(Score other) {
		Map<String, Tally> sums = new LinkedHashMap<>(this.tallies);
		other.tallies.forEach((kind, tally) -> sums.merge(kind, tally, Tally::plus));
		List<Miss> all = new ArrayList<>(this.misses);
		all.addAll(other.misses);
		return new Score(sums, all);
	}

	/** Counts the facts of one annotation and one reading. */
	private static final class Counter {

		private final AnnotatedPolicy gold;

		private final AnnotatedPolicy read;

		private final List<FlatItem> wanted;

		private final List<FlatItem> got;

		private final ItemPairs pairs;

		private final Map<String, Tally> tallies = new LinkedHashMap<>();

		private final List<Miss> misses = new ArrayList<>();

		private Counter(AnnotatedPolicy gold, AnnotatedPolicy read) {
			this.gold = gold;
			this.read = read;
			this.wanted = FlatItem.all(gold.items());
			this.got = FlatItem.all(read.items());
			this.pairs = new ItemPairs(this.wanted, this.got);
		}

		private void countItems(String kind, String title) {
			Tally tally = Tally.NOTHING;
			for (int i = 0; i < this.wanted.size(); i++) {
				if (this.wanted.get(i).isOf(kind)) {
					boolean hit = isOf(kind, this.got, this.pairs.readFor(i));
					tally = tally.plus(hit ? new Tally(1, 0, 0) : new Tally(0, 0, 1));
					note(!hit, title, "missed", String.valueOf(this.wanted.get(i).item().title()));
				}
			}
			for (int j = 0; j < this.got.size(); j++) {
				if (this.got.get(j).isOf(kind) && !isOf(kind, this.wanted, this.pairs.goldFor(j))) {
					tally = tally.plus(new Tally(0, 1, 0));
					note(true, title, "wrong", String.valueOf(this.got.get(j).item().title()));
				}
			}
			add(title, tally);
		}

		private static boolean isOf(String kind, List<FlatItem> items, @Nullable Integer place) {
			return place != null && items.get(place).isOf(kind);
		}

		/**
		 * Counts the pairs in which the items above are a pair too.
		 */
		private void countParents() {
			int right = 0;
			for (int i = 0; i < this.wanted.size(); i++) {
				Integer j = this.pairs.readFor(i);
				if (j != null && isSameParent(this.wanted.get(i).parent(), this.got.get(j).parent())) {
					right++;
				}
			}
			add("hierarchy", new Tally(right, this.pairs.size() - right, this.wanted.size() - right));
		}

		private boolean isSameParent(@Nullable Integer above, @Nullable Integer aboveRead) {
			if (above == null) {
				return aboveRead == null;
			}
			Integer pair = this.pairs.readFor(above);
			return pair != null && pair.equals(aboveRead);
		}

		private void countFacts(FactKind kind) {
			for (int i = 0; i < this.wanted.size(); i++) {
				Integer j = this.pairs.readFor(i);
				AnnotatedItem item = this.wanted.get(i).item();
				compare(kind.title(), kind.of(item), (j != null) ? kind.of(this.got.get(j).item()) : Set.of(),
						" @ " + item.title());
			}
			for (int j = 0; j < this.got.size(); j++) {
				if (this.pairs.goldFor(j) == null) {
					AnnotatedItem item = this.got.get(j).item();
					compare(kind.title(), Set.of(), kind.of(item), " @ (unmatched) " + item.title());
				}
			}
		}

		private void countCitations() {
			compare("citation", plain(this.gold.citations()), plain(this.read.citations()), "");
		}

		private static Set<Object> plain(Collection<String> titles) {
			return titles.stream().map(PlainWords::of).collect(Collectors.toCollection(LinkedHashSet::new));
		}

		private void compare(String kind, Set<Object> expected, Set<Object> found, String where) {
			int right = 0;
			for (Object fact : expected) {
				if (found.contains(fact)) {
					right++;
				}
				note(!found.contains(fact), kind, "missed", fact + where);
			}
			for (Object fact : found) {
				note(!expected.contains(fact), kind, "wrong", fact + where);
			}
			add(kind, new Tally(right, found.size() - right, expected.size() - right));
		}

		private void add(String kind, Tally tally) {
			this.tallies.merge(kind, tally, Tally::plus);
		}

		private void note(boolean differs, String kind, String what, String fact) {
			if (differs) {
				this.misses.add(new Miss(kind, what, fact));
			}
		}

	}

}
