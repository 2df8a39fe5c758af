package org.policygraph.entity.organ;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

import org.policygraph.text.Clauses;
import org.policygraph.text.Lexicons;
import org.policygraph.text.WordTrie;
import org.policygraph.text.Words;

/** The words behind an organ's name in a sentence that give it a duty. */
final class DutyWords {

	/** What may stand between the organs and the word. */
	private final Words adverbs;

	private final Words noAdverbs;

	/**
	 * For each reach its words, each with the characters that make another word of it.
	 */
	private final Map<DutyReach, WordTrie<String>> notBefore = new EnumMap<>(DutyReach.class);

	DutyWords(Lexicons lexicons) {
		this.adverbs = lexicons.lists("assignment-words.csv").list("ADVERB");
		this.noAdverbs = lexicons.lists("assignment-words.csv").list("NO_ADVERB");
		for (DutyReach reach : DutyReach.values()) {
			WordTrie<String> words = new WordTrie<>();
			lexicons.records("duty-words.csv")
				.stream()
				.filter((row) -> DutyReach.valueOf(row.get("reach")).compareTo(reach) <= 0)
				.forEach((row) -> words.put(row.get("words"), row.get("notBefore")));
			this.notBefore.put(reach, words);
		}
	}

	/** Where the adverbs at a place end. */
	int behindAdverbs(String text, int start, int end) {
		int at = start;
		boolean found = true;
		while (found) {
			found = false;
			for (String adverb : this.adverbs.all()) {
				boolean comma = Clauses.isComma(adverb.charAt(0)) && at == start;
				boolean person = this.noAdverbs.startsAt(text, at);
				if (!comma && !person && text.startsWith(adverb, at) && at + adverb.length() <= end) {
					at += adverb.length();
					found = true;
				}
			}
		}
		return at;
	}

	/**
	 * The end of the word of duty at a place, within a reach; the place if there is none.
	 */
	int at(String text, int start, int end, DutyReach reach) {
		WordTrie<String> words = Objects.requireNonNull(this.notBefore.get(reach));
		WordTrie.Match<String> word = words.longestAt(text, start, end);
		if (word == null) {
			return start;
		}
		boolean other = word.end() < text.length() && word.value().indexOf(text.charAt(word.end())) >= 0;
		return other ? start : word.end();
	}

}
