package org.policygraph.entity.organ;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.policygraph.text.Lexicon;
import org.policygraph.text.WordTrie;

/** The words behind an organ's name in a sentence that give it a duty. */
final class DutyWords {

	/** What may stand between the organs and the word. */
	private static final List<String> ADVERBS = List.of("按照职责分工", "按职责分工", "根据职责分工", "按照各自职责", "按各自职责", "依据各自职责",
			"在各自职责范围内", "在职责范围内", "依职责", "依法", "具体", "共同", "分别", "统一", "主要", "也", "均", "都", "还", "则", "全面", "总体", "，");

	/**
	 * For each reach its words, each with the characters that make another word of it.
	 */
	private final Map<DutySentences.Reach, WordTrie<String>> notBefore = new EnumMap<>(DutySentences.Reach.class);

	DutyWords() {
		for (DutySentences.Reach reach : DutySentences.Reach.values()) {
			WordTrie<String> words = new WordTrie<>();
			Lexicon.records("duty-words.csv")
				.stream()
				.filter((row) -> DutySentences.Reach.valueOf(row.get("reach")).compareTo(reach) <= 0)
				.forEach((row) -> words.put(row.get("words"), row.get("notBefore")));
			this.notBefore.put(reach, words);
		}
	}

	/** Where the adverbs at a place end. */
	static int behindAdverbs(String text, int start, int end) {
		int at = start;
		boolean found = true;
		while (found) {
			found = false;
			for (String adverb : ADVERBS) {
				boolean comma = adverb.equals("，") && at == start;
				boolean person = adverb.equals("主要") && (text.startsWith("主要领导", at) || text.startsWith("主要负责", at));
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
	int at(String text, int start, int end, DutySentences.Reach reach) {
		WordTrie<String> words = Objects.requireNonNull(this.notBefore.get(reach));
		WordTrie.Match<String> word = words.longestAt(text, start, end);
		if (word == null) {
			return start;
		}
		boolean other = word.end() < text.length() && word.value().indexOf(text.charAt(word.end())) >= 0;
		return other ? start : word.end();
	}

}
