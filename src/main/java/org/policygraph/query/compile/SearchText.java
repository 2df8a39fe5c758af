package org.policygraph.query.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.policygraph.query.answer.RequestRefused;

/**
 * What a person typed, as a query of Lucene: words alone, each quoted, so that no mark of
 * theirs is one of its language. The index holds pairs of characters: a word of several
 * is a phrase, one of a single character the beginning of a pair.
 *
 * @param words the words, as they were typed
 */
record SearchText(List<String> words) {

	private static final Pattern WORD = Pattern
		.compile("\\p{IsHan}+|[\\p{L}\\p{N}\\p{M}&&[^\\p{IsHan}]]+(?:\\.\\p{N}+)*");

	private static final int LONGEST = 200;

	private static final int MOST_WORDS = 20;

	/**
	 * Reads the words.
	 * @throws RequestRefused when there are too many
	 */
	static SearchText read(String text) {
		List<String> words = new ArrayList<>();
		Matcher matcher = WORD.matcher(text);
		while (matcher.find()) {
			words.add(matcher.group());
		}
		if (text.length() > LONGEST || words.size() > MOST_WORDS) {
			throw new RequestRefused("BAD_SEARCH", "At most " + LONGEST + " characters and " + MOST_WORDS
					+ " words can be searched for. 检索词过长：至多 " + LONGEST + " 字、" + MOST_WORDS + " 个词。");
		}
		return new SearchText(words);
	}

	/** The query; one without words finds nothing. */
	String query() {
		return this.words.isEmpty() ? "\"\""
				: String.join(" AND ", this.words.stream().map(SearchText::clause).toList());
	}

	private static String clause(String word) {
		boolean single = word.codePointCount(0, word.length()) == 1
				&& Character.UnicodeScript.of(word.codePointAt(0)) == Character.UnicodeScript.HAN;
		return single ? word + "*" : "\"" + word + "\"";
	}

}
