package org.policygraph.entity.area;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.policygraph.entity.area.AreaNameReader.AreaName;
import org.policygraph.entity.name.ChanceNames;
import org.policygraph.entity.name.PlaceLexicon.Area;
import org.policygraph.entity.name.PlaceLexicon.Ending;
import org.policygraph.entity.name.PlaceLexicon;
import org.policygraph.entity.name.ProperNames;
import org.policygraph.gazetteer.Region;
import org.policygraph.gazetteer.RegionLevel;
import org.policygraph.gazetteer.Regions;
import org.policygraph.text.HanNumber;
import org.policygraph.text.Span;
import org.policygraph.text.WordLists;
import org.policygraph.text.WordTrie.Match;
import org.policygraph.text.Words;

/**
 * Finds the functional areas that a stretch names: known ones, and such as end like one.
 */
public final class AreaFinder {

	private static final int LONGEST_ETC = 6;

	private final Regions regions;

	private final AreaLists areaLists;

	private final PlaceLexicon lexicon;

	private final ChanceNames chance;

	private final RegionInitials initials;

	private final ProperNames properNames;

	/** Pairs that make another word of an ending and what follows: 开发区域, 经济带动. */
	private final Words continued;

	/** What belongs to an area or leads through it is not the area. */
	private final Pattern owned;

	/** 五华厂口、宜良木龙等（重点）片区. */
	private final Pattern etc;

	/** 京津冀三省市: not the area but those provinces. */
	private final Pattern provinces;

	/** How the names of areas end, parts of the country aside. */
	private final Words last;

	public AreaFinder(Regions regions, PlaceLexicon lexicon, ChanceNames chance, ProperNames properNames,
			RegionInitials initials) {
		WordLists lists = lexicon.lists();
		this.continued = lists.list("CONTINUED");
		this.owned = lists.pattern("<AREA_OWNED>|<PROJECTS>[0-9]+<PIECE>");
		String number = "[" + HanNumber.TO_TEN + "]";
		this.etc = lists
			.pattern("<LIST_END>(?:<LIST_SORT>|[0-9]+<PIECE>|" + number + "+<PIECE>|" + number + "<PIECE_GREAT>)?$");
		this.provinces = lists.pattern("<COUNT><PROVINCE>");
		this.last = lists.list("AREA_LAST");
		this.areaLists = new AreaLists(lists);
		this.properNames = properNames;
		this.regions = regions;
		this.lexicon = lexicon;
		this.chance = chance;
		this.initials = initials;
	}

	/**
	 * The areas of a stretch.
	 *
	 * @param mentions each once
	 * @param covered every place that a name of an area takes
	 */
	public record Found(List<AreaMention> mentions, List<Span> covered) {
	}

	/** The areas that a whole document makes known. */
	public DocumentAreas knownBy(String text, @Nullable Region jurisdiction) {
		if (jurisdiction == null || jurisdiction.level() == RegionLevel.NATION) {
			return DocumentAreas.NONE;
		}
		AreaWords words = words(jurisdiction);
		return new DocumentAreaReader(this.lexicon, words, new NamesWithoutPlace(words, this.lexicon.lists(), true),
				text)
			.read();
	}

	private AreaWords words(@Nullable Region jurisdiction) {
		return new AreaWords(this.regions, this.lexicon, this.chance, jurisdiction);
	}

	public Found find(String text, Span within, @Nullable Region jurisdiction, DocumentAreas document) {
		AreaNameReader names = new AreaNameReader(this.regions, words(jurisdiction), this.initials,
				this.lexicon.lists(), jurisdiction);
		List<AreaMention> found = new ArrayList<>();
		int floor = within.start();
		for (int at = within.start(); at < within.end();) {
			if (text.charAt(at) == '《') {
				int close = text.indexOf('》', at);
				at = (close > 0 && close < within.end()) ? close + 1 : at + 1;
				floor = at;
				continue;
			}
			if (!this.lexicon.mayStandAt(text, at, within.end()) && !document.mayStandAt(text, at, within.end())) {
				at++;
				continue;
			}
			Match<Area> known = longer(this.lexicon.areaAt(text, at, within.end()),
					document.at(text, at, within.end()));
			Match<Ending> ending = (known == null) ? this.lexicon.endingAt(text, at, within.end()) : null;
			if (known != null && this.provinces.matcher(text).region(known.end(), within.end()).lookingAt()) {
				at++;
				continue;
			}
			if (known != null) {
				found.add(known(text, new Span(at, known.end()), known.value()));
			}
			else if (ending != null && !isContinued(text, ending.end())) {
				read(text, floor, new Span(at, ending.end()), ending.value(), names, found);
			}
			at = (known != null) ? known.end() : (ending != null) ? ending.end() : at + 1;
		}
		return new Found(each(text, within, found), found.stream().map(AreaMention::span).toList());
	}

	private static @Nullable Match<Area> longer(@Nullable Match<Area> one, @Nullable Match<Area> other) {
		return (one == null || (other != null && other.end() > one.end())) ? other : one;
	}

	private static AreaMention known(String text, Span span, Area area) {
		return new AreaMention(area.name(), span.of(text).replaceAll("[“”]", ""), area.kind(), span, area.members(),
				"named in the lexicon");
	}

	private boolean isContinued(String text, int end) {
		return end < text.length() && this.continued.contains(text.substring(end - 1, end + 1));
	}

	private void read(String text, int floor, Span ending, Ending kind, AreaNameReader names, List<AreaMention> found) {
		if (names.isRegion(text, floor, ending.end())) {
			return;
		}
		String tail = ending.of(text);
		Matcher etc = this.etc.matcher(text).region(Math.max(floor, ending.start() - LONGEST_ETC), ending.start());
		if (etc.find()) {
			this.areaLists.addList(text, floor, etc.start(), new AreaLists.Tail(tail, kind, ending.end()), names,
					found);
			return;
		}
		AreaName name = names.read(text, floor, ending, kind);
		if (name == null) {
			this.areaLists.addHeadSharer(text, ending, kind, names, found);
			return;
		}
		Span span = new Span(name.span().start(), ending.end());
		found.removeIf((other) -> other.span().overlaps(span));
		AreaLists.add(name, new AreaLists.Tail(tail, kind, ending.end()), found, "ends like an area");
		boolean shared = name.onlyPlaces() && kind.kind().isMadeOfRegions();
		if (shared && span.start() > floor && text.charAt(span.start() - 1) == '、') {
			this.areaLists.addSharers(text, floor, span.start() - 1, new AreaLists.Tail(tail, kind, ending.end()),
					names, found);
		}
	}

	/**
	 * A part of the country is easily part of another name: 长三角大数据中心, 数字长三角.
	 */
	private boolean isInName(String text, Span area, Span within) {
		boolean part = !this.last.holds(text.charAt(area.end() - 1));
		return this.owned.matcher(text).region(area.end(), text.length()).lookingAt()
				|| (part && (this.properNames.endsInName(text, area.end(), within.end(), true)
						|| this.properNames.isSlogan(text, area)));
	}

	/** Each area once, in its fullest spelling; none that is part of another's name. */
	private List<AreaMention> each(String text, Span within, List<AreaMention> found) {
		Map<String, AreaMention> byName = new LinkedHashMap<>();
		for (AreaMention mention : found) {
			if (!isInName(text, mention.span(), within)) {
				byName.merge(mention.name(), mention,
						(one, other) -> (other.writtenName().length() > one.writtenName().length()) ? other : one);
			}
		}
		return byName.values().stream().sorted(Comparator.comparing(AreaMention::span)).toList();
	}

}
