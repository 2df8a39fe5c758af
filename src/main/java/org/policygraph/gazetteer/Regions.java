package org.policygraph.gazetteer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

import org.policygraph.text.Lexicons;
import org.policygraph.text.WordTrie;

/** All administrative divisions, by code and by every name; those that were, too. */
public final class Regions {

	/** The code of the nation. */
	public static final String NATION = "100000";

	private final Map<String, Region> byCode = new LinkedHashMap<>();

	private final WordTrie<List<Region>> byName = new WordTrie<>();

	private final Map<String, List<Region>> children = new LinkedHashMap<>();

	private final Lineage lineage;

	private Regions(Lexicons lexicons) {
		this.lineage = new Lineage(lexicons);
	}

	/**
	 * Reads {@code import/regions.csv} and {@code import/region-lineage.csv}.
	 * @throws IllegalStateException when a row has no parent, a code stands twice, or a
	 * former division has no successor
	 */
	public static Regions load() {
		return load(Lexicons.packed());
	}

	/**
	 * Reads other lexicons of regions than those packed with the program: to try a rule.
	 * @throws IllegalStateException as above
	 */
	public static Regions load(Lexicons lexicons) {
		Regions regions = new Regions(lexicons);
		lexicons.records("regions.csv").forEach(regions::add);
		regions.byCode.values().forEach(regions::requireParent);
		regions.lineage.all().forEach(regions::requireSuccessors);
		return regions;
	}

	private void add(CSVRecord row) {
		String parent = row.get("parent");
		Region region = new Region(row.get("code"), row.get("name"), row.get("shortName"),
				RegionLevel.valueOf(row.get("level")), parent.isEmpty() ? null : parent, list(row.get("aliases")));
		if (this.byCode.put(region.code(), region) != null) {
			throw new IllegalStateException("import/regions.csv: the code " + region.code() + " stands twice");
		}
		addName(region.name(), region);
		if (!region.shortName().equals(region.name())) {
			addName(region.shortName(), region);
		}
		region.aliases().forEach((alias) -> addName(alias, region));
		if (region.parent() != null) {
			this.children.computeIfAbsent(region.parent(), (any) -> new ArrayList<>()).add(region);
		}
	}

	private static List<String> list(String cell) {
		return cell.isEmpty() ? List.of() : Arrays.asList(cell.split("\\|"));
	}

	private void addName(String name, Region region) {
		List<Region> named = this.byName.get(name);
		if (named == null) {
			named = new ArrayList<>();
			this.byName.put(name, named);
		}
		named.add(region);
	}

	private void requireParent(Region region) {
		if (region.parent() != null && !this.byCode.containsKey(region.parent())) {
			throw new IllegalStateException("import/regions.csv: " + region.code() + " stands below " + region.parent()
					+ ", which is not there");
		}
	}

	private void requireSuccessors(FormerRegion former) {
		for (String code : former.successors()) {
			if (!this.byCode.containsKey(code)) {
				throw new IllegalStateException("import/region-lineage.csv: " + former.name() + " is followed by "
						+ code + ", which is not there");
			}
		}
	}

	public Collection<Region> all() {
		return this.byCode.values();
	}

	/** The divisions that were. */
	public Collection<FormerRegion> former() {
		return this.lineage.all();
	}

	/**
	 * The region with a code.
	 * @throws IllegalArgumentException when there is none
	 */
	public Region byCode(String code) {
		Region region = this.byCode.get(code);
		if (region == null) {
			throw new IllegalArgumentException("No region has the code " + code);
		}
		return region;
	}

	/** The regions that are written so: by full name, short name or alias. */
	public List<Region> named(String name) {
		List<Region> named = name.isEmpty() ? null : this.byName.get(name);
		return (named != null) ? named : List.of();
	}

	/** The divisions that were called so. */
	public List<FormerRegion> formerlyNamed(String name) {
		List<FormerRegion> named = name.isEmpty() ? null : this.lineage.byName().get(name);
		return (named != null) ? named : List.of();
	}

	/** Those that were called by the longest former name at a place. */
	public WordTrie.@Nullable Match<List<FormerRegion>> formerAt(String text, int start, int end) {
		return this.lineage.byName().longestAt(text, start, end);
	}

	/** What a region was before, the latest first. */
	public List<FormerRegion> before(Region region) {
		return this.lineage.before(region.code())
			.stream()
			.sorted(Comparator.comparingInt(FormerRegion::until).reversed())
			.toList();
	}

	/** The division that a region was in a year; empty where it was what it is. */
	public Optional<FormerRegion> before(Region region, int year) {
		return this.lineage.before(region.code())
			.stream()
			.filter((former) -> former.isValidIn(year))
			.min(Comparator.comparingInt(FormerRegion::until));
	}

	public @Nullable Region parentOf(Region region) {
		return (region.parent() != null) ? byCode(region.parent()) : null;
	}

	public List<Region> childrenOf(Region region) {
		return this.children.getOrDefault(region.code(), List.of());
	}

	/** Whether a region is another one or lies in it. */
	public boolean isWithin(Region region, Region other) {
		for (Region at = region; at != null; at = parentOf(at)) {
			if (at.code().equals(other.code())) {
				return true;
			}
		}
		return false;
	}

	/** The province that a region is or lies in; the nation for itself. */
	public Region provinceOf(Region region) {
		Region at = region;
		for (Region parent = parentOf(at); parent != null
				&& parent.level() != RegionLevel.NATION; parent = parentOf(at)) {
			at = parent;
		}
		return at;
	}

	/** The names from the province down: 青海省海东市乐都区. The nation is 中华人民共和国. */
	public String fullName(Region region) {
		Region parent = parentOf(region);
		return (parent == null || parent.level() == RegionLevel.NATION) ? region.name()
				: fullName(parent) + region.name();
	}

	/** Where names of regions, today's and former, may begin. */
	public WordTrie.Beginnings beginnings() {
		return WordTrie.Beginnings.ofAll(List.of(this.byName.beginnings(), this.lineage.byName().beginnings()));
	}

	/** Those that the longest name at a place means. */
	public WordTrie.@Nullable Match<List<Region>> longestAt(String text, int start, int end) {
		return this.byName.longestAt(text, start, end);
	}

	/** The longest name of any region that a text has at a place; empty if none. */
	public String longestNameAt(String text, int start, int end) {
		WordTrie.Match<List<Region>> match = longestAt(text, start, end);
		return (match != null) ? text.substring(start, match.end()) : "";
	}

	/** Whether words begin with the name of a region. */
	public boolean startsWithName(String words) {
		return longestAt(words, 0, words.length()) != null;
	}

}
