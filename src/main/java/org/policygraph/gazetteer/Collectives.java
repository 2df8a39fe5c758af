package org.policygraph.gazetteer;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

import org.policygraph.text.Lexicons;
import org.policygraph.text.WordLists;
import org.policygraph.text.WordTrie;
import org.policygraph.text.Words;

/** Tells a collective of organs by its words: 各县区政府, 市有关部门, 省级党委和政府. */
final class Collectives {

	/** No collective's name is as long as a sentence. */
	private static final int LONGEST = 24;

	/** The same for one that only its end tells: 人力资源社会保障行政部门. */
	private static final int LONGEST_UNMARKED = 14;

	private final Words strongNouns;

	private final Words continuations;

	private final Words through;

	private final Words notThroughBehind;

	private final Words notThroughBefore;

	private final WordTrie<Boolean> starts = new WordTrie<>();

	private final List<String> ends = new ArrayList<>();

	private final WordTrie<Boolean> anywhere = new WordTrie<>();

	private final List<String> nouns = new ArrayList<>();

	private final BitSet lastOfNouns = new BitSet();

	Collectives(Lexicons lexicons) {
		WordLists words = lexicons.lists("organ-words.csv");
		this.strongNouns = words.list("STRONG_NOUN");
		this.continuations = words.list("CONTINUATION");
		this.through = words.list("THROUGH");
		this.notThroughBehind = words.list("NOT_THROUGH_BEHIND");
		this.notThroughBefore = words.list("NOT_THROUGH_BEFORE");
		lexicons.records("collectives.csv").forEach((row) -> add(row.get("words"), row.get("place")));
		this.nouns.forEach((noun) -> this.lastOfNouns.set(noun.charAt(noun.length() - 1)));
	}

	private void add(String words, String place) {
		switch (place) {
			case "START" -> this.starts.put(words, true);
			case "END" -> this.ends.add(words);
			case "ANY" -> this.anywhere.put(words, true);
			case "NOUN" -> this.nouns.add(words);
			default -> throw new IllegalStateException("import/collectives.csv: no place " + place);
		}
	}

	/** Whether words are a collective, where it is known that they name someone. */
	boolean matches(String words) {
		return words.length() > 1 && (this.starts.longestAt(words, 0, words.length()) != null
				|| endsWithAny(words, this.ends) || this.anywhere.occursIn(words, 0, words.length()));
	}

	/** Whether words are nothing but a collective, in a sentence too. */
	boolean matchesWhole(String words) {
		if (words.isEmpty() || words.length() > LONGEST || !this.lastOfNouns.get(words.charAt(words.length() - 1))
				|| !endsWithAny(words, this.nouns) || goesOn(words) || isThrough(words)) {
			return false;
		}
		return begins(words, this.starts) || begins(words, this.anywhere) || this.anywhere.get(words) != null
				|| (words.length() <= LONGEST_UNMARKED && endsWithAny(words, this.ends));
	}

	private static boolean begins(String words, WordTrie<Boolean> starts) {
		return starts.longestAt(words, 0, words.length() - 1) != null;
	}

	private static boolean endsWithAny(String words, List<String> ends) {
		for (String end : ends) {
			if (words.endsWith(end)) {
				return true;
			}
		}
		return false;
	}

	/** 数据经主管部门: what goes through the hands of somebody. */
	private boolean isThrough(String words) {
		int through = words.indexOf(this.through.all().get(0));
		return through > 0 && !this.notThroughBehind.holds(words.charAt(through - 1))
				&& !this.notThroughBefore.holds(words.charAt(through + 1));
	}

	/** 有关部门组织开展…城市: a sentence goes on behind the collective. */
	private boolean goesOn(String words) {
		for (String noun : this.strongNouns.all()) {
			int behind = words.indexOf(noun) + noun.length();
			if (behind >= noun.length() && behind < words.length()) {
				String rest = words.substring(behind);
				if (!this.continuations.startsAt(rest, 0) && !this.nouns.contains(rest)) {
					return true;
				}
			}
		}
		return false;
	}

	/** What a collective may end with. */
	List<String> nouns() {
		return this.nouns;
	}

}
