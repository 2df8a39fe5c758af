package org.policygraph.accuracy;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/** Compares the values of documents as a whole: title, number, dates, issuers. */
final class MetadataScore {

	/** Two titles are the same from this similarity on, as in score.py. */
	private static final double ALIKE = 0.9;

	private final List<Miss> misses;

	MetadataScore(List<Miss> misses) {
		this.misses = misses;
	}

	Tally of(AnnotatedPolicy gold, AnnotatedPolicy read) {
		Tally tally = Tally.NOTHING;
		for (String name : AnnotatedPolicy.METADATA) {
			String wanted = gold.metadata().get(name);
			String got = read.metadata().get(name);
			if (wanted != null || got != null) {
				boolean same = isSame(name, wanted, got);
				tally = tally
					.plus(new Tally(same ? 1 : 0, (!same && got != null) ? 1 : 0, (!same && wanted != null) ? 1 : 0));
				note(!same, name, wanted, got);
			}
		}
		return tally.plus(issuers(gold, read));
	}

	private static boolean isSame(String name, @Nullable String wanted, @Nullable String got) {
		if (name.equals("title")) {
			return Similarity.of(PlainWords.of(wanted), PlainWords.of(got)) >= ALIKE;
		}
		if (wanted == null || got == null) {
			return false;
		}
		boolean same = PlainWords.of(wanted).equals(PlainWords.of(got));
		return same || (name.equals("region") && RegionKey.of(wanted).equals(RegionKey.of(got)));
	}

	private Tally issuers(AnnotatedPolicy gold, AnnotatedPolicy read) {
		Set<String> wanted = plain(gold.issuers());
		Set<String> got = plain(read.issuers());
		int right = (int) wanted.stream().filter(got::contains).count();
		note(!wanted.equals(got), "issuer", String.valueOf(wanted), String.valueOf(got));
		return new Tally(right, got.size() - right, wanted.size() - right);
	}

	private static Set<String> plain(List<String> names) {
		return names.stream().map(PlainWords::of).collect(Collectors.toSet());
	}

	private void note(boolean differs, String name, @Nullable String wanted, @Nullable String got) {
		if (differs) {
			this.misses.add(new Miss("metadata", name, "gold " + wanted + " / got " + got));
		}
	}

}
