package org.policygraph.text;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Words are found the longest first. */
class WordTrieTests {

	private final WordTrie<Integer> trie = new WordTrie<>();

	WordTrieTests() {
		this.trie.put("海", 1);
		this.trie.put("海东", 2);
		this.trie.put("海东市", 3);
		this.trie.put("海北", 4);
	}

	@Test
	void theLongestWordAtAPlace() {
		assertThat(this.trie.longestAt("在海东市区", 1, 5)).isEqualTo(new WordTrie.Match<>(4, 3));
		assertThat(this.trie.longestAt("海南", 0, 2)).isEqualTo(new WordTrie.Match<>(1, 1));
	}

	@Test
	void noWordGoesOverTheEndOfTheStretch() {
		assertThat(this.trie.longestAt("海东市", 0, 2)).isEqualTo(new WordTrie.Match<>(2, 2));
		assertThat(this.trie.longestAt("海东市", 3, 3)).isNull();
	}

	@Test
	void wholeWords() {
		assertThat(this.trie.get("海北")).isEqualTo(4);
		assertThat(this.trie.get("海北州")).isNull();
		assertThat(this.trie.get("东")).isNull();
	}

	@Test
	void theShortestWordAtAPlace() {
		assertThat(this.trie.shortestEndAt("在海东市区", 1, 5)).isEqualTo(2);
		assertThat(this.trie.shortestEndAt("东海", 0, 2)).isZero();
	}

	@Test
	void noWordStandsWhereNoneOfSeveralTriesHasOne() {
		WordTrie<Boolean> organs = WordTrie.of(List.of("财政局"));
		WordTrie.Beginnings any = WordTrie.Beginnings.ofAll(List.of(organs.beginnings(), this.trie.beginnings()));
		String text = "由财政局在海北州";
		assertThat(IntStream.range(0, text.length()).filter((at) -> any.mayStandAt(text, at, text.length())))
			.containsExactly(1, 5);
		assertThat(any.mayStandAt(text, 1, 2)).isFalse();
	}

}
