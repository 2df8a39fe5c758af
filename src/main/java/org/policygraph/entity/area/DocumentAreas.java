package org.policygraph.entity.area;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.policygraph.entity.name.PlaceLexicon.Area;
import org.policygraph.text.WordTrie;
import org.policygraph.text.WordTrie.Match;

/**
 * Areas that one document makes known: whoever reads it knows them wherever it names them
 * again.
 */
public final class DocumentAreas {

	static final DocumentAreas NONE = new DocumentAreas(Map.of());

	private final WordTrie<Area> areas = new WordTrie<>();

	/**
	 * Makes them of what they are called.
	 * @param areas by what the text has for them
	 */
	DocumentAreas(Map<String, Area> areas) {
		areas.forEach(this.areas::put);
	}

	/** Whether one of them may be named at a place. */
	boolean mayStandAt(String text, int at, int end) {
		return this.areas.beginnings().mayStandAt(text, at, end);
	}

	/** The longest of them that a text names at a place. */
	@Nullable Match<Area> at(String text, int at, int end) {
		return this.areas.longestAt(text, at, end);
	}

}
