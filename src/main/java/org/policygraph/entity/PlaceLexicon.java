package org.policygraph.entity;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.policygraph.text.Lexicon;

/**
 * Names of areas, how areas are called, and words in which a region's name occurs by
 * chance.
 */
final class PlaceLexicon {

	/** An area that is known by name. */
	record Area(String name, AreaKind kind, List<String> members) {
	}

	/** A word that ends names of areas. */
	record Ending(String words, AreaKind kind) {
	}

	private final Map<String, Area> areas = new HashMap<>();

	private final List<Ending> endings = Lexicon.records("area-kinds.csv")
		.stream()
		.map((row) -> new Ending(row.get("ending"), AreaKind.valueOf(row.get("kind"))))
		.sorted(Comparator.comparingInt((Ending ending) -> -ending.words().length()))
		.toList();

	private final List<String> notRegions = Lexicon.records("not-regions.csv")
		.stream()
		.map((row) -> row.get("words"))
		.toList();

	private final Set<String> neverAlone = Lexicon.records("short-names-never-alone.csv")
		.stream()
		.map((row) -> row.get("name"))
		.collect(Collectors.toSet());

	private int longestArea;

	PlaceLexicon() {
		Lexicon.records("areas.csv").forEach((row) -> {
			Area area = new Area(row.get("name"), AreaKind.valueOf(row.get("kind")), list(row.get("members")));
			add(area.name(), area);
			list(row.get("aliases")).forEach((alias) -> add(alias, area));
		});
	}

	private static List<String> list(String cell) {
		return cell.isEmpty() ? List.of() : Arrays.asList(cell.split("\\|"));
	}

	private void add(String name, Area area) {
		this.areas.put(name, area);
		this.longestArea = Math.max(this.longestArea, name.length());
	}

	/** The longest known name of an area at a place. */
	@Nullable String areaAt(String text, int start, int end) {
		for (int last = Math.min(end, start + this.longestArea); last > start + 2; last--) {
			String name = text.substring(start, last);
			if (this.areas.containsKey(name)) {
				return name;
			}
		}
		return null;
	}

	@Nullable Area area(String name) {
		return this.areas.get(name);
	}

	@Nullable Ending endingAt(String text, int at) {
		return this.endings.stream().filter((ending) -> text.startsWith(ending.words(), at)).findFirst().orElse(null);
	}

	/** Whether a name at a place is part of a word that means no region. */
	boolean isChance(String text, int start, int end) {
		return this.notRegions.stream().anyMatch((words) -> {
			for (int from = Math.max(0, end - words.length()); from <= start; from++) {
				if (text.startsWith(words, from)) {
					return true;
				}
			}
			return false;
		});
	}

	/**
	 * Whether a name is a common word that means a region only behind a larger one's
	 * name.
	 */
	boolean isCommonWord(String name) {
		return this.neverAlone.contains(name);
	}

}
