package org.policygraph.entity.name;

import java.util.Set;
import java.util.stream.Collectors;

import org.policygraph.text.Lexicons;
import org.policygraph.text.Span;
import org.policygraph.text.WordTrie;
import org.policygraph.text.Words;

/**
 * Tells where the characters of a region's name stand by chance: inside a word that is
 * known for it (市中心, 和平发展), across the border of two everyday words (医保|定点, 适应|县域), or as
 * an everyday word themselves (振兴).
 */
public final class ChanceNames {

	private static final int LONGEST_NEIGHBOUR = 2;

	private final WordTrie<Boolean> labels = new WordTrie<>();

	private final int longestLabel;

	private final Set<String> everyday;

	private final Set<String> neverAlone;

	private final Words divisions;

	public ChanceNames(Lexicons lexicons) {
		this.divisions = lexicons.lists("place-name-words.csv").list("DIVISION");
		this.everyday = column(lexicons, "common-words.csv", "word");
		this.neverAlone = column(lexicons, "short-names-never-alone.csv", "name");
		int longest = 0;
		for (var row : lexicons.records("not-regions.csv")) {
			this.labels.put(row.get("words"), true);
			longest = Math.max(longest, row.get("words").length());
		}
		this.longestLabel = longest;
	}

	private static Set<String> column(Lexicons lexicons, String file, String name) {
		return lexicons.records(file).stream().map((row) -> row.get(name)).collect(Collectors.toSet());
	}

	/** Whether a name is a word that means a region only with support by others. */
	public boolean isWord(String name) {
		return this.neverAlone.contains(name);
	}

	/** Whether two characters or more are an everyday word. */
	public boolean isEveryday(String word) {
		return this.everyday.contains(word);
	}

	/** Whether the name at a place is there by chance. */
	public boolean isChance(String text, Span name) {
		return isInLabel(text, name) || cutsWords(text, name);
	}

	private boolean isInLabel(String text, Span name) {
		for (int from = Math.max(0, name.end() - this.longestLabel); from <= name.start(); from++) {
			WordTrie.Match<Boolean> label = this.labels.longestAt(text, from, text.length());
			if (label != null && label.end() >= name.end()) {
				return true;
			}
		}
		return false;
	}

	private boolean cutsWords(String text, Span name) {
		for (int cut = name.start() + 1; cut < name.end(); cut++) {
			boolean before = endsWord(text, name.start(), cut);
			boolean generic = name.length() == 2 && this.divisions.holds(text.charAt(cut));
			if (before && (generic || beginsWord(text, cut, name.end()))) {
				return true;
			}
		}
		return false;
	}

	/** Whether a word ends at {@code cut} that begins at {@code start} or before. */
	private boolean endsWord(String text, int start, int cut) {
		for (int from = Math.max(0, start - LONGEST_NEIGHBOUR); from <= start; from++) {
			if (this.everyday.contains(text.substring(from, cut))) {
				return true;
			}
		}
		return false;
	}

	/** Whether a word begins at {@code cut} that ends at {@code end} or behind. */
	private boolean beginsWord(String text, int cut, int end) {
		for (int to = end; to <= Math.min(text.length(), end + LONGEST_NEIGHBOUR); to++) {
			if (this.everyday.contains(text.substring(cut, to))) {
				return true;
			}
		}
		return false;
	}

	/**
	 * Whether the last character of a full name begins an everyday word with the next:
	 * 兰州|市场.
	 */
	boolean endsInNextWord(String text, Span name) {
		return name.end() < text.length() && this.divisions.holds(text.charAt(name.end() - 1))
				&& this.everyday.contains(text.substring(name.end() - 1, name.end() + 1));
	}

}
