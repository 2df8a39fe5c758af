package org.policygraph.outline;

import org.policygraph.text.Lexicons;
import org.policygraph.text.Words;

/** The words by which a bracket shows that it assigns an item to organs. */
final class Assignments {

	private final Words words;

	Assignments(Lexicons lexicons) {
		this.words = lexicons.lists("outline-words.csv").list("ASSIGNMENT");
	}

	boolean isIn(String text, int start, int end) {
		return this.words.occurIn(text.substring(start, end));
	}

}
