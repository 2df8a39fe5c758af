package org.policygraph.entity;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Words with what they mean, found by their first or their last character, so that a text
 * is asked only where a word may stand. The longest word wins.
 *
 * @param <M> what a word means
 */
final class WordTable<M> {

	record Word<M>(String written, M meaning) {

		int length() {
			return this.written.length();
		}

	}

	private final BitSet firsts = new BitSet(1 << 16);

	private final Map<Character, List<Word<M>>> byFirst = new HashMap<>();

	private final Map<Character, List<Word<M>>> byLast = new HashMap<>();

	WordTable(List<Word<M>> words) {
		List<Word<M>> longestFirst = new ArrayList<>(words);
		longestFirst.sort(Comparator.comparingInt((Word<M> word) -> -word.length()));
		for (Word<M> word : longestFirst) {
			String written = word.written();
			this.firsts.set(written.charAt(0));
			this.byFirst.computeIfAbsent(written.charAt(0), (any) -> new ArrayList<>()).add(word);
			this.byLast.computeIfAbsent(written.charAt(written.length() - 1), (any) -> new ArrayList<>()).add(word);
		}
	}

	/** The longest word that starts at a place and ends before another. */
	@Nullable Word<M> startingAt(String text, int at, int end) {
		if (at >= end || !this.firsts.get(text.charAt(at))) {
			return null;
		}
		for (Word<M> word : this.byFirst.getOrDefault(text.charAt(at), List.of())) {
			if (at + word.length() <= end && text.startsWith(word.written(), at)) {
				return word;
			}
		}
		return null;
	}

	/** The longest word that ends at a place and starts behind another. */
	@Nullable Word<M> endingAt(String text, int at, int start) {
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
	@Nullable Word<M> lastIn(String text, int start, int end) {
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

	boolean occursIn(String text, int start, int end) {
		for (int i = start; i < end; i++) {
			if (startingAt(text, i, end) != null) {
				return true;
			}
		}
		return false;
	}

}
