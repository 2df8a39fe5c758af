package org.policygraph.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.policygraph.text.Lexicon;

/** The words behind an organ's name in a sentence that give it a duty. */
final class DutyWords {

	/** A word, how far it reaches, and the characters that make another word of it. */
	private record Word(String words, DutySentences.Reach reach, String notBefore) {
	}

	/** What may stand between the organs and the word. */
	private static final List<String> ADVERBS = List.of("按照职责分工", "按职责分工", "根据职责分工", "按照各自职责", "按各自职责", "依据各自职责",
			"在各自职责范围内", "在职责范围内", "依职责", "依法", "具体", "共同", "分别", "统一", "主要", "也", "均", "都", "还", "则", "全面", "总体", "，");

	private final Map<Character, List<Word>> byStart = new HashMap<>();

	DutyWords() {
		Lexicon.records("duty-words.csv").forEach((row) -> {
			Word word = new Word(row.get("words"), DutySentences.Reach.valueOf(row.get("reach")), row.get("notBefore"));
			this.byStart.computeIfAbsent(word.words().charAt(0), (any) -> new ArrayList<>()).add(word);
		});
		this.byStart.values()
			.forEach((words) -> words.sort(Comparator.comparingInt((Word word) -> -word.words().length())));
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
		if (start >= end) {
			return start;
		}
		for (Word word : this.byStart.getOrDefault(text.charAt(start), List.of())) {
			int behind = start + word.words().length();
			if (word.reach().compareTo(reach) <= 0 && behind <= end && text.startsWith(word.words(), start)) {
				boolean other = behind < text.length() && word.notBefore().indexOf(text.charAt(behind)) >= 0;
				return other ? start : behind;
			}
		}
		return start;
	}

}
