package org.policygraph.gazetteer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

import org.policygraph.text.Lexicon;

/** All administrative divisions, by code and by every name. */
public final class Regions {

	/** The code of the nation. */
	public static final String NATION = "100000";

	private final Map<String, Region> byCode = new LinkedHashMap<>();

	private final Map<String, List<Region>> byName = new HashMap<>();

	private final Map<String, List<Region>> children = new HashMap<>();

	private int longestName;

	private Regions() {
	}

	/**
	 * Reads {@code import/regions.csv}.
	 * @throws IllegalStateException when a row has no parent, or a code stands twice
	 */
	public static Regions load() {
		Regions regions = new Regions();
		Lexicon.records("regions.csv").forEach(regions::add);
		regions.byCode.values().forEach(regions::requireParent);
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
		this.byName.computeIfAbsent(name, (any) -> new ArrayList<>()).add(region);
		this.longestName = Math.max(this.longestName, name.length());
	}

	private void requireParent(Region region) {
		if (region.parent() != null && !this.byCode.containsKey(region.parent())) {
			throw new IllegalStateException("import/regions.csv: " + region.code() + " stands below " + region.parent()
					+ ", which is not there");
		}
	}

	public Collection<Region> all() {
		return this.byCode.values();
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
		return this.byName.getOrDefault(name, List.of());
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
			if (at.equals(other)) {
				return true;
			}
		}
		return false;
	}

	/** The names from the province down: 青海省海东市乐都区. The nation is 中华人民共和国. */
	public String fullName(Region region) {
		Region parent = parentOf(region);
		return (parent == null || parent.level() == RegionLevel.NATION) ? region.name()
				: fullName(parent) + region.name();
	}

	/** The longest name of any region that a text has at a place; empty if none. */
	public String longestNameAt(String text, int start, int end) {
		for (int last = Math.min(end, start + this.longestName); last > start + 1; last--) {
			String name = text.substring(start, last);
			if (this.byName.containsKey(name)) {
				return name;
			}
		}
		return "";
	}

	/** Whether words begin with the name of a region. */
	public boolean startsWithName(String words) {
		return !longestNameAt(words, 0, words.length()).isEmpty();
	}

}
