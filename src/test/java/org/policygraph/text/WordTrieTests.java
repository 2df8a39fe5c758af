package org.policygraph.text;

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

}
