package org.policygraph.entity.term;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.policygraph.text.Lexicons;
import org.policygraph.text.Span;
import org.policygraph.text.Vocabulary;

/**
 * Reads how strongly a measure is put ({@code strength-words.csv}): by the first such
 * word of its heading, else of its text. Later words qualify parts of it.
 */
public final class ObligationFinder {

	/** Words that only hold one by chance, as 应用 holds 应, mean nothing and hide it. */
	private final Vocabulary<Optional<Strength>> words;

	public ObligationFinder(Lexicons lexicons) {
		this.words = new Vocabulary<>(lexicons.records("strength-words.csv")
			.stream()
			.map((row) -> new Vocabulary.Word<>(row.get("words"), strength(row.get("strength"))))
			.toList());
	}

	private static Optional<Strength> strength(String name) {
		return name.isEmpty() ? Optional.empty() : Optional.of(Strength.valueOf(name));
	}

	public @Nullable Obligation find(String text, Span title, Span own) {
		Obligation heading = first(text, title.start(), title.end());
		return (heading != null) ? heading : first(text, title.end(), own.end());
	}

	private @Nullable Obligation first(String text, int start, int end) {
		for (int i = start; i < end; i++) {
			Vocabulary.Word<Optional<Strength>> word = this.words.startingAt(text, i, end);
			if (word != null && word.meaning().isPresent()) {
				return new Obligation(word.meaning().get(), new Span(i, i + word.length()));
			}
			i += (word != null) ? word.length() - 1 : 0;
		}
		return null;
	}

}
