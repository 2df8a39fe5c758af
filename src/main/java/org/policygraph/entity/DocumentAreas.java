package org.policygraph.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.policygraph.entity.PlaceLexicon.Area;
import org.policygraph.text.WordTrie.Match;

/**
 * Areas that one document makes known: whoever reads it knows them wherever it names them
 * again.
 */
final class DocumentAreas {

	static final DocumentAreas NONE = new DocumentAreas(Map.of());

	private final Map<Character, List<Map.Entry<String, Area>>> byFirst = new LinkedHashMap<>();

	/**
	 * Makes them of what they are called.
	 * @param areas by what the text has for them
	 */
	DocumentAreas(Map<String, Area> areas) {
		areas.entrySet()
			.stream()
			.sorted(Comparator.comparingInt((Map.Entry<String, Area> entry) -> -entry.getKey().length()))
			.forEach((entry) -> this.byFirst.computeIfAbsent(entry.getKey().charAt(0), (any) -> new ArrayList<>())
				.add(entry));
	}

	/** The longest of them that a text names at a place. */
	@Nullable Match<Area> at(String text, int at, int end) {
		for (Map.Entry<String, Area> entry : this.byFirst.getOrDefault(text.charAt(at), List.of())) {
			if (at + entry.getKey().length() <= end && text.startsWith(entry.getKey(), at)) {
				return new Match<>(at + entry.getKey().length(), entry.getValue());
			}
		}
		return null;
	}

}
