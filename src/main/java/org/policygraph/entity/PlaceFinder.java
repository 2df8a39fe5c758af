package org.policygraph.entity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.policygraph.gazetteer.Region;
import org.policygraph.gazetteer.RegionLevel;
import org.policygraph.gazetteer.Regions;
import org.policygraph.text.Span;

/**
 * Finds the regions and areas that a text names. A name is looked for in the document's
 * jurisdiction first; outside it, a county needs its full name. A place inside the name
 * of something else is not one that the text speaks of.
 */
public final class PlaceFinder {

	private static final String JOINS = "—-－–～";

	/**
	 * What follows a region's name when it is part of the name of an organ or a facility.
	 */
	private static final List<String> NAMES_SOMETHING = List.of("局", "委", "厅", "办", "人民政府", "政府", "银监局", "中心支行", "支行",
			"机场", "大学", "学院", "医院", "大数据中心", "博物馆", "海关", "路", "大道", "日报", "精品", "模式", "精神", "苹果", "红牛");

	/** 布局, 格局, 全局: characters behind which 局 is no bureau. */
	private static final String NO_BUREAU = "布格结全大时变餐客";

	private static final Set<Character> GENERIC = Set.of('省', '市', '县', '区', '州', '旗', '盟');

	/**
	 * Characters of verbs and particles that no name of an area has behind its region.
	 */
	private static final String NOT_IN_NAMES = "向在的与和至及布打推培建加等为是";

	private static final int LONGEST_MIDDLE = 10;

	private final Regions regions;

	private final PlaceLexicon lexicon = new PlaceLexicon();

	public PlaceFinder(Regions regions) {
		this.regions = regions;
	}

	/** The places that a stretch of a clean text names, each once. */
	public PlaceReading find(String text, Span within, @Nullable Region jurisdiction) {
		Map<String, RegionMention> found = new LinkedHashMap<>();
		Map<String, AreaMention> areas = new LinkedHashMap<>();
		for (int i = within.start(); i < within.end(); i++) {
			if (text.charAt(i) == '《') {
				int close = text.indexOf('》', i);
				i = (close > 0 && close < within.end()) ? close : i;
				continue;
			}
			int end = area(text, i, within.end(), areas);
			if (end > i) {
				i = end - 1;
				continue;
			}
			String name = this.regions.longestNameAt(text, i, within.end());
			if (!name.isEmpty()) {
				RegionMention mention = region(text, new Span(i, i + name.length()), jurisdiction, within);
				if (mention != null) {
					found.putIfAbsent(mention.region().code(), mention);
				}
				i += name.length() - 1;
			}
		}
		return new PlaceReading(List.copyOf(found.values()), List.copyOf(areas.values()));
	}

	private int area(String text, int start, int end, Map<String, AreaMention> areas) {
		String known = this.lexicon.areaAt(text, start, end);
		if (known != null) {
			PlaceLexicon.Area area = this.lexicon.area(known);
			if (area != null) {
				areas.putIfAbsent(area.name(), new AreaMention(area.name(), area.kind(),
						new Span(start, start + known.length()), area.members(), "named in the lexicon"));
			}
			return start + known.length();
		}
		return composed(text, start, end, areas);
	}

	/** 西宁—海东现代化都市圈, 都匀—凯里、六盘水、铜仁、兴义城镇组群. */
	private int composed(String text, int start, int end, Map<String, AreaMention> areas) {
		List<Span> members = new ArrayList<>();
		int at = start;
		while (true) {
			int next = joined(text, at, end);
			if (next == at) {
				break;
			}
			members.add(new Span(at, next));
			at = next;
			if (at < end && text.charAt(at) == '、') {
				at++;
			}
			else {
				break;
			}
		}
		if (members.isEmpty() || text.charAt(at - 1) == '、') {
			return start;
		}
		for (int i = at; i < Math.min(end, at + LONGEST_MIDDLE) && isPartOfName(text.charAt(i)); i++) {
			PlaceLexicon.Ending ending = this.lexicon.endingAt(text, i);
			if (ending != null) {
				int last = i + ending.words().length();
				boolean shared = members.size() > 1 && ending.kind() == AreaKind.TOWN_GROUP && i == at;
				List<Span> named = shared ? members : members.subList(members.size() - 1, members.size());
				for (Span member : named) {
					String name = member.of(text) + text.substring(at, last);
					areas.putIfAbsent(name, new AreaMention(name, ending.kind(), new Span(member.start(), last),
							List.of(), "composed"));
				}
				return shared || members.size() == 1 ? last : start;
			}
		}
		return start;
	}

	private static boolean isPartOfName(char c) {
		return Character.isIdeographic(c) && NOT_IN_NAMES.indexOf(c) < 0;
	}

	/** Regions joined by dashes; the end of the last. */
	private int joined(String text, int start, int end) {
		int at = start;
		while (true) {
			String name = this.regions.longestNameAt(text, at, end);
			if (name.isEmpty()) {
				return (at > start) ? at - 1 : start;
			}
			at += name.length();
			if (at < end && JOINS.indexOf(text.charAt(at)) >= 0) {
				at++;
			}
			else {
				return at;
			}
		}
	}

	private @Nullable RegionMention region(String text, Span span, @Nullable Region jurisdiction, Span within) {
		String name = span.of(text);
		if (this.lexicon.isCommonWord(name) || this.lexicon.isChance(text, span.start(), span.end())
				|| namesSomething(text, span, within)) {
			return null;
		}
		List<Region> candidates = this.regions.named(name);
		List<Region> near = candidates.stream().filter((region) -> isNear(region, jurisdiction)).toList();
		boolean full = GENERIC.contains(name.charAt(name.length() - 1));
		if (!near.isEmpty()) {
			Region region = near.get(0);
			boolean branded = region.equals(jurisdiction) && !full && text.charAt(Math.max(0, span.start() - 1)) == '“';
			return branded ? null : new RegionMention(region, candidates, span, "in the jurisdiction", near.size() > 1);
		}
		List<Region> known = candidates.stream()
			.filter((region) -> full || region.level() == RegionLevel.PROVINCE
					|| region.level() == RegionLevel.PREFECTURE)
			.toList();
		if (known.isEmpty() || known.get(0).level() == RegionLevel.NATION) {
			return null;
		}
		return new RegionMention(known.get(0), candidates, span,
				full ? "full name" : "name of a prefecture or province", known.size() > 1);
	}

	private boolean isNear(Region region, @Nullable Region jurisdiction) {
		return jurisdiction != null && jurisdiction.level() != RegionLevel.NATION
				&& this.regions.isWithin(region, jurisdiction);
	}

	private boolean namesSomething(String text, Span span, Span within) {
		for (int length = 0; length < 8; length++) {
			int at = span.end() + length;
			if (at >= within.end() || !Character.isIdeographic(text.charAt(at))) {
				return false;
			}
			for (String ending : NAMES_SOMETHING) {
				boolean bureau = "局厅".contains(ending) && length > 0 && NO_BUREAU.indexOf(text.charAt(at - 1)) < 0;
				boolean ends = text.startsWith(ending, at) && (length == 0 || bureau || ending.length() > 1
						|| at + 1 >= within.end() || !Character.isIdeographic(text.charAt(at + 1)));
				if (ends && (length <= 4 || ending.length() > 1)) {
					return true;
				}
			}
		}
		return false;
	}

}
