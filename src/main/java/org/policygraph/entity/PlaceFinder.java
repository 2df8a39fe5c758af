package org.policygraph.entity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.policygraph.gazetteer.Region;
import org.policygraph.gazetteer.Regions;
import org.policygraph.text.Doubt;
import org.policygraph.text.Span;

/**
 * Finds the regions and areas that a text names: the longest names at every place, those
 * left out that stand there by chance or inside another name, and each of the rest told
 * apart by what stands around it.
 */
public final class PlaceFinder {

	/** What stands between names of one list, or the ends of one line. */
	private static final List<String> LINKS = List.of("、", "和", "与", "及", "以及", "至", "到", "—", "-", "－", "–", "～",
			"——", "－－", "/");

	private static final String LINES = "至到—-－–～";

	private static final int LONGEST_LINK = 2;

	private final Regions regions;

	private final RegionNames names;

	private final ProperNames properNames;

	private final AreaFinder areas;

	private final Abbreviations abbreviations;

	public PlaceFinder(Regions regions) {
		this.regions = regions;
		PlaceLexicon lexicon = new PlaceLexicon();
		ChanceNames chance = new ChanceNames();
		this.names = new RegionNames(regions, lexicon, chance);
		this.properNames = new ProperNames(regions, lexicon, chance);
		this.areas = new AreaFinder(regions, lexicon, chance);
		this.abbreviations = new Abbreviations(regions, chance);
	}

	/**
	 * The places that a stretch of a clean text names, each once.
	 * @param jurisdiction the region that the document governs; {@code null} if unknown
	 * @param year the document's year; {@code null} for today
	 */
	public PlaceReading find(String text, Span within, @Nullable Region jurisdiction, @Nullable Integer year) {
		AreaFinder.Found found = this.areas.find(text, within, jurisdiction);
		List<RegionMention> mentions = new ArrayList<>();
		List<PlaceName> names = new ArrayList<>();
		int nextArea = 0;
		List<Span> covered = found.covered().stream().sorted().toList();
		for (int at = within.start(); at < within.end();) {
			while (nextArea < covered.size() && covered.get(nextArea).end() <= at) {
				nextArea++;
			}
			if (nextArea < covered.size() && covered.get(nextArea).start() <= at) {
				at = covered.get(nextArea).end();
				continue;
			}
			at = nameAt(text, at, within, jurisdiction, names, mentions);
		}
		choose(text, within, names, new RegionChooser(this.regions, jurisdiction, year), jurisdiction, mentions);
		return reading(text, mentions, found.mentions());
	}

	/** Reads what begins at a place; returns where to go on. */
	private int nameAt(String text, int at, Span within, @Nullable Region jurisdiction, List<PlaceName> names,
			List<RegionMention> mentions) {
		if (text.charAt(at) == '《') {
			int close = text.indexOf('》', at);
			return (close > 0 && close < within.end()) ? close + 1 : at + 1;
		}
		PlaceName name = this.names.longest(text, at, within.end());
		if (name != null) {
			names.add(name);
			return name.span().end();
		}
		List<RegionMention> abbreviated = this.abbreviations.at(text, at, within.end(), jurisdiction);
		abbreviated.stream()
			.filter((mention) -> !this.properNames.isInQuotedWords(text, mention.span(), within))
			.forEach(mentions::add);
		return at + Math.max(1, abbreviated.size());
	}

	private void choose(String text, Span within, List<PlaceName> names, RegionChooser chooser,
			@Nullable Region jurisdiction, List<RegionMention> mentions) {
		for (int first = 0; first < names.size();) {
			int last = first;
			while (last + 1 < names.size() && isLinked(text, names.get(last), names.get(last + 1))) {
				last++;
			}
			List<PlaceName> group = names.subList(first, last + 1);
			Span line = new Span(names.get(first).span().start(), names.get(last).span().end());
			if (!(group.size() > 1 && isLine(text, group) && this.properNames.isRoad(text, line))) {
				choose(text, within, group, chooser, mentions, jurisdiction);
			}
			first = last + 1;
		}
	}

	private void choose(String text, Span within, List<PlaceName> group, RegionChooser chooser,
			List<RegionMention> mentions, @Nullable Region jurisdiction) {
		for (int i = 0; i < group.size(); i++) {
			PlaceName name = group.get(i);
			PlaceName before = (i > 0) ? group.get(i - 1) : null;
			boolean behind = before != null && before.span().end() == name.span().start();
			List<PlaceName> neighbours = group.stream().filter((other) -> other != name).toList();
			RegionMention mention = chooser.choose(name, behind ? before : null, neighbours);
			boolean own = mention != null && jurisdiction != null && mention.region().code().equals(jurisdiction.code());
			boolean bracketed = before != null && before.span().end() + 1 == name.span().start();
			if (mention != null && !this.properNames.contain(text, name, within, bracketed, own)) {
				mentions.add(mention);
			}
		}
	}

	/** Whether two names stand in one list, on one line, or one directly behind the other. */
	private static boolean isLinked(String text, PlaceName one, PlaceName next) {
		int from = one.span().end();
		int to = next.span().start();
		return from == to || (to - from <= LONGEST_LINK && LINKS.contains(text.substring(from, to)))
				|| (to - from == 1 && "（(".indexOf(text.charAt(from)) >= 0);
	}

	private static boolean isLine(String text, List<PlaceName> group) {
		for (int i = 1; i < group.size(); i++) {
			if (group.get(i - 1).span().end() < group.get(i).span().start()
					&& LINES.indexOf(text.charAt(group.get(i).span().start() - 1)) < 0) {
				return false;
			}
		}
		return true;
	}

	private PlaceReading reading(String text, List<RegionMention> mentions, List<AreaMention> areas) {
		Map<String, RegionMention> each = new LinkedHashMap<>();
		mentions.stream()
			.sorted((one, other) -> one.span().compareTo(other.span()))
			.forEach((mention) -> each.putIfAbsent(mention.region().code(), mention));
		List<Doubt> doubts = each.values()
			.stream()
			.filter(RegionMention::doubtful)
			.map((mention) -> doubt(text, mention))
			.toList();
		return new PlaceReading(List.copyOf(each.values()), areas, doubts);
	}

	private Doubt doubt(String text, RegionMention mention) {
		String name = mention.span().of(text);
		String candidates = mention.candidates().stream().map(this.regions::fullName).collect(Collectors.joining(", "));
		return new Doubt(mention.span(),
				name + " may mean any of: " + candidates + "; read as " + this.regions.fullName(mention.region()) + ". "
						+ name + "有多个同名区划，暂按" + this.regions.fullName(mention.region()) + "理解。");
	}

}
