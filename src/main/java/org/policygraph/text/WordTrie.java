package org.policygraph.text;

import java.util.Collection;

import org.jspecify.annotations.Nullable;

/**
 * Words with their meanings. A search asks for the words at one place of a text. Most
 * places of a text begin no word; there, a look at two bits is enough.
 *
 * @param <V> what a word means
 */
public final class WordTrie<V> {

	private final Node<V> root = new Node<>();

	private final Beginnings beginnings = new Beginnings();

	/** A trie of words that mean no more than that they are there. */
	public static WordTrie<Boolean> of(Collection<String> words) {
		WordTrie<Boolean> trie = new WordTrie<>();
		words.forEach((word) -> trie.put(word, true));
		return trie;
	}

	/**
	 * A word that stands at a place.
	 *
	 * @param <V> what a word means
	 * @param end the character after its last
	 * @param value what it means
	 */
	public record Match<V>(int end, V value) {
	}

	/** Adds a word; one that is there already gets a new meaning. */
	public void put(String word, V value) {
		this.beginnings.add(word.charAt(0), (word.length() > 1) ? word.charAt(1) : Beginnings.NONE);
		Node<V> node = this.root;
		for (int i = 0; i < word.length(); i++) {
			node = node.childFor(word.charAt(i));
		}
		node.value = value;
	}

	/** Where its words may begin. */
	public Beginnings beginnings() {
		return this.beginnings;
	}

	/** What a word means; {@code null} if it is none. */
	public @Nullable V get(String word) {
		Match<V> match = longestAt(word, 0, word.length());
		return (match != null && match.end() == word.length()) ? match.value() : null;
	}

	/** The longest word that stands at a place and ends within a stretch. */
	public @Nullable Match<V> longestAt(String text, int start, int end) {
		if (!this.beginnings.mayStandAt(text, start, end)) {
			return null;
		}
		Node<V> node = this.root.child(text.charAt(start));
		int last = start;
		V found = null;
		for (int at = start + 1; node != null; at++) {
			if (node.value != null) {
				found = node.value;
				last = at;
			}
			node = (at < end) ? node.child(text.charAt(at)) : null;
		}
		return (found != null) ? new Match<>(last, found) : null;
	}

	/**
	 * Where the shortest word that stands at a place ends; the place itself if none does.
	 */
	public int shortestEndAt(String text, int start, int end) {
		Node<V> node = this.beginnings.mayStandAt(text, start, end) ? this.root.child(text.charAt(start)) : null;
		for (int at = start + 1; node != null; at++) {
			if (node.value != null) {
				return at;
			}
			node = (at < end) ? node.child(text.charAt(at)) : null;
		}
		return start;
	}

	/** Whether any word stands between two places. */
	public boolean occursIn(String text, int start, int end) {
		for (int at = start; at < end; at++) {
			if (longestAt(text, at, end) != null) {
				return true;
			}
		}
		return false;
	}

	/**
	 * A bit for the first two characters of every word, of one trie or of several. Others
	 * may share it, so that it tells only where none begins. It fits the cache, as a
	 * table of characters would not.
	 */
	public static final class Beginnings {

		/** Stands for the second character of a word that has one alone. */
		private static final char NONE = '\0';

		private final long[] bits = new long[(Character.MAX_VALUE + 1) / Long.SIZE];

		private boolean single;

		/** Those of several tries, as they are now. */
		public static Beginnings ofAll(Collection<Beginnings> several) {
			Beginnings all = new Beginnings();
			for (Beginnings one : several) {
				for (int i = 0; i < all.bits.length; i++) {
					all.bits[i] |= one.bits[i];
				}
				all.single |= one.single;
			}
			return all;
		}

		private void add(char first, char second) {
			int bit = bit(first, second);
			this.bits[bit >> 6] |= 1L << bit;
			this.single |= second == NONE;
		}

		/** Whether a word may stand at a place and end within a stretch. */
		public boolean mayStandAt(String text, int start, int end) {
			if (start >= end) {
				return false;
			}
			char first = text.charAt(start);
			return start + 1 < end && holds(first, text.charAt(start + 1)) || this.single && holds(first, NONE);
		}

		private boolean holds(char first, char second) {
			int bit = bit(first, second);
			return (this.bits[bit >> 6] & 1L << bit) != 0;
		}

		private static int bit(char first, char second) {
			return (first * 31 + second) & Character.MAX_VALUE;
		}

	}

	/**
	 * Its children stand in a table that is at most half full, found by their characters.
	 */
	private static final class Node<V> {

		/** 2^32 over the golden ratio: parts characters that stand beside one another. */
		private static final int SPREAD = 0x9E3779B9;

		private char[] keys = new char[2];

		private @Nullable Node<V>[] children = table(2);

		private int size;

		private @Nullable V value;

		@SuppressWarnings({ "unchecked", "rawtypes" })
		private static <V> @Nullable Node<V>[] table(int length) {
			return new Node[length];
		}

		private @Nullable Node<V> child(char key) {
			return this.children[place(key)];
		}

		private Node<V> childFor(char key) {
			Node<V> child = child(key);
			if (child == null) {
				child = new Node<>();
				add(key, child);
			}
			return child;
		}

		/** Where the child for a character stands, or would stand. */
		private int place(char key) {
			int last = this.keys.length - 1;
			int place = (key * SPREAD >>> Character.SIZE) & last;
			while (this.children[place] != null && this.keys[place] != key) {
				place = (place + 1) & last;
			}
			return place;
		}

		private void add(char key, Node<V> child) {
			if (this.size * 2 == this.keys.length) {
				grow();
			}
			int place = place(key);
			this.keys[place] = key;
			this.children[place] = child;
			this.size++;
		}

		private void grow() {
			char[] before = this.keys;
			@Nullable Node<V>[] childrenBefore = this.children;
			this.keys = new char[before.length * 2];
			this.children = table(before.length * 2);
			this.size = 0;
			for (int i = 0; i < before.length; i++) {
				Node<V> child = childrenBefore[i];
				if (child != null) {
					add(before[i], child);
				}
			}
		}

	}

}
