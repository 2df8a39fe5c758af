package org.policygraph.entity.name;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.policygraph.text.Lexicons;
import org.policygraph.text.WordLists;
import org.policygraph.text.WordTrie.Match;
import org.policygraph.text.WordTrie;

/** What the data files say of areas, and of words around and inside names of places. */
public final class PlaceLexicon {

	/** An area that is known by name. */
	public record Area(String name, AreaKind kind, List<String> members) {
	}

	/**
	 * A word that ends names of areas.
	 *
	 * @param kind the sort of areas that are called so
	 * @param needsPlace whether such an area is named after a place only: a 示范区 has many
	 * adjectives, and no name
	 * @param complete whether a document of a place needs no more words for the only one
	 * there: 东部新区
	 */
	public record Ending(AreaKind kind, boolean needsPlace, boolean complete) {
	}

	/**
	 * A word that ends the name of something that is called after a place.
	 *
	 * @param reach how many characters may stand between the place and the ending
	 * @param shortOnly whether only a short name is part of such a name (安溪铁观音)
	 * @param unless characters behind it that make another word of it: 中心城区
	 */
	record NameEnding(int reach, boolean shortOnly, String unless) {
	}

	private static final int LONGEST_BOUNDARY = 4;

	private final WordTrie<Area> areas = new WordTrie<>();

	private final WordTrie<Ending> endings = new WordTrie<>();

	private final WordTrie.Beginnings areaWords;

	private final WordTrie<NameEnding> nameEndings = new WordTrie<>();

	private final WordTrie<Boolean> boundaries = new WordTrie<>();

	private final WordTrie<Boolean> genericWords;

	private final WordTrie<Boolean> placeWords;

	private final Set<String> slogans;

	private final WordLists lists;

	public PlaceLexicon(Lexicons lexicons) {
		this.lists = lexicons.lists("place-name-words.csv");
		this.genericWords = WordTrie.of(words(lexicons, "area-generic-words.csv"));
		this.placeWords = WordTrie.of(words(lexicons, "place-words.csv"));
		this.slogans = words(lexicons, "slogan-words.csv");
		lexicons.records("areas.csv").forEach((row) -> {
			Area area = new Area(row.get("name"), AreaKind.valueOf(row.get("kind")), list(row.get("members")));
			this.areas.put(area.name(), area);
			list(row.get("aliases")).forEach((alias) -> this.areas.put(alias, area));
		});
		lexicons.records("area-kinds.csv")
			.forEach((row) -> this.endings.put(row.get("ending"), new Ending(AreaKind.valueOf(row.get("kind")),
					!row.get("needs").equals("NAME"), row.get("needs").equals("NOTHING"))));
		this.areaWords = WordTrie.Beginnings.ofAll(List.of(this.areas.beginnings(), this.endings.beginnings()));
		lexicons.records("name-endings.csv")
			.forEach((row) -> this.nameEndings.put(row.get("ending"), new NameEnding(Integer.parseInt(row.get("reach")),
					row.get("behind").equals("SHORT"), row.get("unless"))));
		lexicons.records("boundary-words.csv")
			.forEach((row) -> this.boundaries.put(row.get("word"), row.get("inside").equals("yes")));
	}

	private static List<String> list(String cell) {
		return cell.isEmpty() ? List.of() : Arrays.asList(cell.split("\\|"));
	}

	private static Set<String> words(Lexicons lexicons, String file) {
		return lexicons.records(file).stream().map((row) -> row.get("word")).collect(Collectors.toSet());
	}

	/** The small words around and inside names of places. */
	public WordLists lists() {
		return this.lists;
	}

	/** Whether an area that is known, or the ending of any, may stand at a place. */
	public boolean mayStandAt(String text, int start, int end) {
		return this.areaWords.mayStandAt(text, start, end);
	}

	public @Nullable Match<Area> areaAt(String text, int start, int end) {
		return this.areas.longestAt(text, start, end);
	}

	public @Nullable Match<Ending> endingAt(String text, int start, int end) {
		return this.endings.longestAt(text, start, end);
	}

	@Nullable Match<NameEnding> nameEndingAt(String text, int start, int end) {
		return this.nameEndings.longestAt(text, start, end);
	}

	/**
	 * A verb or particle before or behind which a name ends; its value tells whether it
	 * may stand inside a name too (合作, 发展).
	 */
	public @Nullable Match<Boolean> boundaryAt(String text, int start, int end) {
		return this.boundaries.longestAt(text, start, end);
	}

	/** Whether a verb or particle ends at a place. */
	boolean endsBoundary(String text, int end) {
		for (int start = Math.max(0, end - LONGEST_BOUNDARY); start < end; start++) {
			Match<Boolean> boundary = boundaryAt(text, start, end);
			if (boundary != null && boundary.end() == end) {
				return true;
			}
		}
		return false;
	}

	/** A word that any area may have before its ending: 高新技术, 国家级. */
	public @Nullable Match<Boolean> genericAt(String text, int start, int end) {
		return this.genericWords.longestAt(text, start, end);
	}

	/** The name of a river, a mountain, a part of the country: a place, but no region. */
	public @Nullable Match<Boolean> placeWordAt(String text, int start, int end) {
		return this.placeWords.longestAt(text, start, end);
	}

	/** Whether a word before a short name makes a slogan of both: 平安海东. */
	boolean isSlogan(String word) {
		return this.slogans.contains(word);
	}

}
