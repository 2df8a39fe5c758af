package org.policygraph.gazetteer;

import org.jspecify.annotations.Nullable;

import org.policygraph.text.WordLists;
import org.policygraph.text.Words;

/** Words that say which of the text's own levels an organ belongs to: 省, 市级, 我县. */
final class RelativeRegions {

	private final Words words;

	/** What may not follow: 县（市、区）政府, 市县, 区县政府 are collectives. */
	private final Words unitBehind;

	private final Words likeUnit;

	RelativeRegions(WordLists words) {
		this.words = words.list("RELATIVE");
		this.unitBehind = words.list("UNIT_BEHIND");
		this.likeUnit = words.list("LIKE_UNIT");
	}

	/**
	 * The word at a place of a name; {@code null} where none stands, or a unit behind it.
	 */
	@Nullable String at(String mention, int start) {
		for (String word : this.words.all()) {
			int end = start + word.length();
			if (mention.startsWith(word, start) && end < mention.length()) {
				// 市市场监管局: what looks like a unit may begin the organ's own name.
				boolean organ = !this.unitBehind.holds(mention.charAt(end)) || this.likeUnit.startsAt(mention, end);
				return organ ? word : null;
			}
		}
		return null;
	}

}
