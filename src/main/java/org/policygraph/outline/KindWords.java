package org.policygraph.outline;

import java.util.List;
import java.util.Optional;

import org.policygraph.text.Lexicons;
import org.policygraph.text.Words;

/** The words in headings that tell what a chapter is for: {@code chapter-kinds.csv}. */
final class KindWords {

	private record Word(String words, String place, ItemKind kind) {

		boolean isIn(String title, boolean last) {
			return switch (this.place) {
				case "ANY" -> title.contains(this.words);
				case "WHOLE" -> title.equals(this.words);
				case "END" -> title.endsWith(this.words);
				case "LAST" -> last && title.contains(this.words);
				default -> throw new IllegalStateException("import/chapter-kinds.csv: no place " + this.place);
			};
		}

	}

	/** A longer heading is a sentence, in which these words mean other things. */
	private static final int LONGEST = 36;

	private final List<Word> words;

	/** How measures are called: such a heading tells of no kind of chapter. */
	private final Words measures;

	private KindWords(List<Word> words, Words measures) {
		this.words = words;
		this.measures = measures;
	}

	static KindWords of(Lexicons lexicons) {
		return new KindWords(lexicons.records("chapter-kinds.csv")
			.stream()
			.map((row) -> new Word(row.get("words"), row.get("place"), ItemKind.valueOf(row.get("kind"))))
			.toList(), lexicons.lists("outline-words.csv").list("CALLED_MEASURE"));
	}

	/** The kind that a heading's words tell; {@code last} for the last chapter. */
	Optional<ItemKind> kindOf(String heading, boolean last) {
		String title = heading.replaceAll("\\s|[（(][^（）()]{1,6}[）)]$", "");
		if (title.length() > LONGEST || this.measures.endsAt(title, title.length())) {
			return Optional.empty();
		}
		return this.words.stream().filter((word) -> word.isIn(title, last)).map(Word::kind).findFirst();
	}

	/** Whether a heading would be known as a chapter's without its number. */
	boolean isChapterName(String title) {
		return this.words.stream().anyMatch((word) -> word.isIn(title, false));
	}

}
