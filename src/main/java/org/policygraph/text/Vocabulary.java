package org.policygraph.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Words with what they mean, found where they start or where they end. The longest word
 * wins; of two that are written alike, the first.
 *
 * @param <M> what a word means
 */
public final class Vocabulary<M> {

	public record Word<M>(String written, M meaning) {

		public int length() {
			return this.written.length();
		}

	}

	private final WordTrie<Word<M>> words = new WordTrie<>();

	private final Map<Character, List<Word<M>>> byLast = new HashMap<>();

	public Vocabulary(List<Word<M>> words) {
		List<Word<M>> longestFirst = new ArrayList<>(words);
		longestFirst.sort(Comparator.comparingInt((Word<M> word) -> -word.length()));
		for (Word<M> word : longestFirst) {
			String written = word.written();
			if (this.words.get(written) == null) {
				this.words.put(written, word);
			}
			this.byLast.computeIfAbsent(written.charAt(written.length() - 1), (any) -> new ArrayList<>()).add(word);
		}
	}

	/** The longest word that starts at a place and ends before another. */
	public @Nullable Word<M> startingAt(String text, int at, int end) {
		WordTrie.Match<Word<M>> match = this.words.longestAt(text, at, end);
		return (match != null) ? match.value() : null;
	}

	/** The longest word that ends at a place and starts behind another. */
	public @Nullable Word<M> endingAt(String text, int at, int start) {
		if (at <= start) {
			return null;
		}
		for (Word<M> word : this.byLast.getOrDefault(text.charAt(at - 1), List.of())) {
			if (at - word.length() >= start && text.startsWith(word.written(), at - word.length())) {
				return word;
			}
		}
		return null;
	}

	/** The word that stands last between two places. */
	public @Nullable Word<M> lastIn(String text, int start, int end) {
		Word<M> last = null;
		for (int i = start; i < end; i++) {
			Word<M> word = startingAt(text, i, end);
			if (word != null) {
				last = word;
				i += word.length() - 1;
			}
		}
		return last;
	}

	public boolean occursIn(String text, int start, int end) {
		return this.words.occursIn(text, start, end);
	}

}
