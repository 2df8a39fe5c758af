package org.policygraph.corpus;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A made-up document.
 *
 * @param name the name of its file
 * @param text its text
 * @param truth what it says, in the annotation format
 * @param tasks how many tasks it has
 */
public record CorpusDocument(String name, String text, Map<String, @Nullable Object> truth, int tasks) {

	/** Its name without the ending. */
	public String stem() {
		return this.name.substring(0, this.name.lastIndexOf('.'));
	}

}
