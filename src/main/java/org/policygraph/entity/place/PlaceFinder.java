package org.policygraph.entity.place;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.policygraph.entity.area.AreaFinder;
import org.policygraph.entity.area.AreaMention;
import org.policygraph.entity.area.RegionInitials;
import org.policygraph.entity.name.ChanceNames;
import org.policygraph.entity.name.PlaceLexicon;
import org.policygraph.entity.name.PlaceName;
import org.policygraph.entity.name.ProperNames;
import org.policygraph.entity.name.RegionNames;
import org.policygraph.gazetteer.Region;
import org.policygraph.gazetteer.Regions;
import org.policygraph.text.Doubt;
import org.policygraph.text.Lexicons;
import org.policygraph.text.Span;
import org.policygraph.text.WordTrie;
import org.policygraph.text.Words;

/**
 * Finds the regions and areas that a text names: the longest names at every place, those
 * left out that stand there by chance or inside another name, and each of the rest told
 * apart by what stands around it.
 */
public final class PlaceFinder {

	private final Regions regions;

	private final RegionNames names;

	private final ProperNames properNames;

	private final AreaFinder areas;

	private final Abbreviations abbreviations;

	private final NameGroups groups;

	private final Words features;

	/** Where a region may be named, in full or by one character. */
	private final WordTrie.Beginnings beginnings;

	public PlaceFinder(Regions regions, Lexicons lexicons) {
		this.regions = regions;
		PlaceLexicon lexicon = new PlaceLexicon(lexicons);
		ChanceNames chance = new ChanceNames(lexicons);
		this.groups = new NameGroups(lexicon.lists());
		this.features = lexicon.lists().list("FEATURE");
		this.names = new RegionNames(regions, lexicon, chance);
		this.properNames = new ProperNames(regions, lexicon, chance);
		this.areas = new AreaFinder(regions, lexicon, chance, this.properNames, new RegionInitials(regions, lexicons));
		this.abbreviations = new Abbreviations(regions, chance, lexicons);
		this.beginnings = WordTrie.Beginnings.ofAll(List.of(regions.beginnings(), this.abbreviations.beginnings()));
	}

	/**
	 * The places that a stretch of a clean text names, each once.
	 * @param jurisdiction the region that the document governs; {@code null} if unknown
	 * @param year the document's year; {@code null} for today
	 */
	public PlaceReading find(String text, Span within, @Nullable Region jurisdiction, @Nullable Integer year) {
		return find(text, within, document(text, jurisdiction, year));
	}

	/** What holds for a whole document. */
	public DocumentPlaces document(String text, @Nullable Region jurisdiction, @Nullable Integer year) {
		return new DocumentPlaces(jurisdiction, year, this.areas.knownBy(text, jurisdiction));
	}

	/** The places that a stretch of a document names, each once. */
	public PlaceReading find(String text, Span within, DocumentPlaces document) {
		Region jurisdiction = document.jurisdiction();
		AreaFinder.Found found = this.areas.find(text, within, jurisdiction, document.areas());
		List<RegionMention> mentions = new ArrayList<>();
		List<PlaceName> names = new ArrayList<>();
		int nextArea = 0;
		List<Span> covered = found.covered().stream().sorted().toList();
		for (int at = within.start(); at < within.end();) {
			if (text.charAt(at) != '《' && !this.beginnings.mayStandAt(text, at, within.end())) {
				at++;
				continue;
			}
			while (nextArea < covered.size() && covered.get(nextArea).end() <= at) {
				nextArea++;
			}
			if (nextArea < covered.size() && covered.get(nextArea).start() <= at) {
				at = covered.get(nextArea).end();
				continue;
			}
			at = nameAt(text, at, within, jurisdiction, names, mentions);
		}
		choose(text, within, names, new RegionChooser(this.regions, this.features, jurisdiction, document.year()),
				jurisdiction, mentions);
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
		for (RegionMention mention : abbreviated) {
			if (!this.properNames.isInQuotedWords(text, mention.span(), within)) {
				mentions.add(mention);
			}
		}
		return at + Math.max(1, abbreviated.size());
	}

	private void choose(String text, Span within, List<PlaceName> names, RegionChooser chooser,
			@Nullable Region jurisdiction, List<RegionMention> mentions) {
		for (List<PlaceName> sentence : this.groups.sentences(text, names)) {
			for (List<PlaceName> group : this.groups.groups(text, sentence)) {
				boolean road = this.groups.isLine(text, group)
						&& this.properNames.isRoad(text, NameGroups.spanOf(group));
				PlaceName named = null;
				RegionMention next = null;
				for (int i = group.size() - 1; !road && i >= 0; i--) {
					PlaceName name = group.get(i);
					PlaceName before = (i > 0) ? group.get(i - 1) : null;
					RegionMention mention = chooser.choose(name, around(group, i, sentence));
					boolean inName = mention != null && isInName(text, within, name, before, mention, jurisdiction);
					inName = inName || (named != null && NameGroups.share(text, name, named));
					named = (inName && !name.full()) ? name : null;
					if (mention != null && !inName && !isPathTo(mention, next)) {
						mentions.add(mention);
					}
					next = inName ? null : mention;
				}
			}
		}
	}

	/** 安徽省合肥市: the province only says which city is meant. */
	private boolean isPathTo(RegionMention superior, @Nullable RegionMention next) {
		return next != null && superior.span().end() == next.span().start()
				&& this.regions.isWithin(next.region(), superior.region());
	}

	private static RegionChooser.Surroundings around(List<PlaceName> group, int which, List<PlaceName> sentence) {
		PlaceName name = group.get(which);
		PlaceName before = (which > 0) ? group.get(which - 1) : null;
		PlaceName next = (which + 1 < group.size()) ? group.get(which + 1) : null;
		boolean behind = before != null && before.span().end() == name.span().start();
		boolean ahead = next != null && name.span().end() == next.span().start();
		return new RegionChooser.Surroundings(behind ? before : null, ahead ? next : null,
				group.stream().filter((other) -> !NameGroups.touch(name, other)).toList(), sentence);
	}

	private boolean isInName(String text, Span within, PlaceName name, @Nullable PlaceName before,
			RegionMention mention, @Nullable Region jurisdiction) {
		boolean own = jurisdiction != null && mention.region().code().equals(jurisdiction.code());
		return this.properNames.contain(text, name, within, before, own);
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
