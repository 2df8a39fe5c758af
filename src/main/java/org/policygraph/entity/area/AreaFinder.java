package org.policygraph.entity.area;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.policygraph.entity.area.AreaNameReader.AreaName;
import org.policygraph.entity.name.AreaKind;
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

	private static final Set<AreaKind> ZONES = Set.of(AreaKind.DEVELOPMENT_ZONE, AreaKind.FREE_TRADE_ZONE);

	private static final int LONGEST_ETC = 6;

	private static final int LONGEST_MEMBER = 14;

	private final Regions regions;

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

	private final Words sharerNot;

	public AreaFinder(Regions regions, PlaceLexicon lexicon, ChanceNames chance, ProperNames properNames,
			RegionInitials initials) {
		WordLists lists = lexicon.lists();
		this.continued = lists.list("CONTINUED");
		this.owned = lists.pattern("<AREA_OWNED>|<PROJECTS>[0-9]+<PIECE>");
		String number = "[" + HanNumber.TO_TEN + "]";
		this.etc = lists.pattern(
				"<LIST_END>(?:<LIST_SORT>|[0-9]+<PIECE>|" + number + "+<PIECE>|" + number + "<PIECE_GREAT>)?$");
		this.provinces = lists.pattern("<COUNT><PROVINCE>");
		this.last = lists.list("AREA_LAST");
		this.sharerNot = lists.list("SHARER_NOT");
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
		return new DocumentAreaReader(this.lexicon, words, new NamesWithoutPlace(words, this.lexicon.lists(), true), text).read();
	}

	private AreaWords words(@Nullable Region jurisdiction) {
		return new AreaWords(this.regions, this.lexicon, this.chance, jurisdiction);
	}

	public Found find(String text, Span within, @Nullable Region jurisdiction, DocumentAreas document) {
		AreaNameReader names = new AreaNameReader(this.regions, words(jurisdiction), this.initials, this.lexicon.lists(), jurisdiction);
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
			addList(text, floor, etc.start(), new Tail(tail, kind, ending.end()), names, found);
			return;
		}
		AreaName name = names.read(text, floor, ending, kind);
		if (name == null) {
			addHeadSharer(text, ending, kind, names, found);
			return;
		}
		Span span = new Span(name.span().start(), ending.end());
		found.removeIf((other) -> other.span().overlaps(span));
		add(name, new Tail(tail, kind, ending.end()), found, "ends like an area");
		boolean shared = name.onlyPlaces() && kind.kind().isMadeOfRegions();
		if (shared && span.start() > floor && text.charAt(span.start() - 1) == '、') {
			addSharers(text, floor, span.start() - 1, new Tail(tail, kind, ending.end()), names, found);
		}
	}

	/** 满洲里边境经济合作区、互市贸易区、综合保税区: zones of the place that the first names. */
	private static void addHeadSharer(String text, Span ending, Ending kind, AreaNameReader names,
			List<AreaMention> found) {
		AreaMention first = found.isEmpty() ? null : found.get(found.size() - 1);
		int start = (first != null) ? first.span().end() + 1 : ending.end();
		if (first == null || !ZONES.contains(kind.kind()) || !ZONES.contains(first.kind()) || start > ending.start()
				|| text.charAt(start - 1) != '、' || !names.isCommon(text, new Span(start, ending.start()))) {
			return;
		}
		String place = names.placeOf(first.writtenName());
		if (!place.isEmpty()) {
			String full = place + text.substring(start, ending.end());
			found.add(new AreaMention(full, full, kind.kind(), new Span(start, ending.end()), List.of(),
					"shares the place of a list"));
		}
	}

	/** The ending that names of a list share, and where the list ends. */
	private record Tail(String words, Ending kind, int end) {
	}

	private static void add(AreaName name, Tail tail, List<AreaMention> found, String rule) {
		String full = name.words() + tail.words();
		found.add(new AreaMention(full, full, tail.kind().kind(), new Span(name.span().start(), tail.end()),
				name.members(), rule));
	}

	/** 都匀—凯里、六盘水、铜仁、兴义城镇组群 are four: each before the last takes the tail. */
	private void addSharers(String text, int floor, int end, Tail tail, AreaNameReader names,
			List<AreaMention> found) {
		int last = end;
		while (last > floor) {
			int start = memberStart(text, floor, last);
			AreaName name = (start < last) ? names.read(text, start, last, tail.kind()) : null;
			if (name == null || !name.onlyPlaces() || this.sharerNot.holds(text.charAt(last - 1))) {
				return;
			}
			add(name, tail, found, "shares the ending of a list");
			boolean more = name.span().start() == start && start > floor && text.charAt(start - 1) == '、';
			last = more ? start - 1 : floor;
		}
	}

	/** 草海、巫家坝等片区: all members take the tail, if every one has a name. */
	private static void addList(String text, int floor, int end, Tail tail, AreaNameReader names,
			List<AreaMention> found) {
		List<AreaName> members = new ArrayList<>();
		int last = end;
		while (last > floor) {
			int start = memberStart(text, floor, last);
			AreaName name = (start < last) ? names.read(text, start, last, tail.kind()) : null;
			name = (name == null && !members.isEmpty()) ? names.asWritten(text, new Span(start, last)) : name;
			if (name == null) {
				break;
			}
			members.add(name);
			boolean more = (name.span().start() == start || names.isRegion(text, start, name.span().start()))
					&& start > floor && text.charAt(start - 1) == '、';
			last = more ? start - 1 : floor;
		}
		if (members.size() > 1) {
			members.forEach((name) -> add(name, tail, found, "shares the ending of a list"));
		}
	}

	private static int memberStart(String text, int floor, int end) {
		int start = end;
		while (start > floor && end - start < LONGEST_MEMBER
				&& (Character.isIdeographic(text.charAt(start - 1)) || "—-－–".indexOf(text.charAt(start - 1)) >= 0)) {
			start--;
		}
		return start;
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
