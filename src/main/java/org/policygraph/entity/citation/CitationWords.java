package org.policygraph.entity.citation;

import java.util.List;
import java.util.OptionalInt;

import org.jspecify.annotations.Nullable;
import org.policygraph.entity.citation.Citation.Relation;
import org.policygraph.text.Clauses;
import org.policygraph.text.Lexicons;

/** The words before and behind a title that say what a text has to do with it. */
final class CitationWords {

	/** How far behind a title a word may stand. */
	private static final int REACH = 10;

	private final List<Word> before;

	private final List<Word> behind;

	CitationWords(Lexicons lexicons) {
		this.before = words(lexicons, "BEFORE");
		this.behind = words(lexicons, "BEHIND");
	}

	private static List<Word> words(Lexicons lexicons, String place) {
		return lexicons.records("citation-words.csv")
			.stream()
			.filter((row) -> row.get("place").equals(place))
			.map((row) -> new Word(row.get("words"), Relation.valueOf(row.get("relation"))))
			.toList();
	}

	/**
	 * What the last word of a clause, as far as the title, says; {@code null} if there is
	 * none.
	 */
	@Nullable Relation before(String clause) {
		Word last = null;
		int lastEnd = 0;
		for (Word word : this.before) {
			int end = word.lastEnd(clause).orElse(0);
			boolean longer = last != null && word.words.length() > last.words.length();
			if (end > lastEnd || (end == lastEnd && longer)) {
				last = word;
				lastEnd = end;
			}
		}
		return (last != null) ? last.relation : null;
	}

	/** What the words behind a title say, up to the end of the clause. */
	@Nullable Relation behind(String text, int offset) {
		int end = offset;
		while (end < Math.min(text.length(), offset + REACH) && !Clauses.endsClause(text.charAt(end))) {
			end++;
		}
		String clause = text.substring(offset, end);
		return this.behind.stream()
			.filter((word) -> clause.contains(word.words))
			.map(Word::relation)
			.findFirst()
			.orElse(null);
	}

	/** Where the object of the last verb of a clause begins: a title without marks. */
	int objectStart(String text, int from, int offset) {
		int start = Clauses.clauseStart(text, offset, from);
		for (Word word : this.before) {
			int at = text.substring(start, offset).lastIndexOf(word.words);
			start = (at >= 0) ? start + at + word.words.length() : start;
		}
		return start;
	}

	private record Word(String words, Relation relation) {

		/**
		 * Where the word ends that stands last in a clause. Empty for 新修订的 and 印发的: they
		 * describe the document and do not say what is done with it.
		 */
		private OptionalInt lastEnd(String clause) {
			int at = clause.lastIndexOf(this.words);
			int end = at + this.words.length();
			boolean attribute = this.relation == Relation.MENTIONS && at >= 0 && clause.startsWith("的", end);
			return (at < 0 || attribute) ? OptionalInt.empty() : OptionalInt.of(end);
		}

	}

}
