package org.policygraph.entity.area;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.policygraph.entity.name.ChanceNames;
import org.policygraph.entity.name.PlaceLexicon;
import org.policygraph.gazetteer.Region;
import org.policygraph.gazetteer.RegionLevel;
import org.policygraph.gazetteer.Regions;
import org.policygraph.text.Span;
import org.policygraph.text.WordTrie.Match;
import org.policygraph.text.Words;

/** Takes the words before the ending of an area's name apart: 推进|民和|—|红古|创新|发展|…先行区. */
final class AreaWords {

	private static final String JOINS = "—-－–～";

	private static final int LONGEST_WATER = 5;

	private static final String QUOTES = "“”";

	private static final String BRACKETS = "（）()";

	/** The sorts of words. */
	enum Sort {

		/** A region. */
		REGION,
		/** A river, a part of the country, another area. */
		PLACE,
		/** Between regions that are named together. */
		JOIN,
		/** A verb or a particle; no name goes over it. */
		EDGE,
		/** A verb that may be part of a name. */
		INNER,
		/** An adjective that every area may have. */
		GENERIC,
		/** A bracket or a quotation mark. */
		MARK,
		/** Anything else: what makes a name a name. */
		OTHER

	}

	/**
	 * A word of an area's name.
	 *
	 * @param span where it stands
	 * @param sort its sort
	 * @param region what it means, if it is a region
	 */
	record Word(Span span, Sort sort, @Nullable Region region) {

		boolean isPlace() {
			return this.sort == Sort.REGION || this.sort == Sort.PLACE;
		}

	}

	private final Regions regions;

	private final PlaceLexicon lexicon;

	private final ChanceNames chance;

	private final @Nullable Region jurisdiction;

	private final Words basins;

	private final Words joins;

	AreaWords(Regions regions, PlaceLexicon lexicon, ChanceNames chance, @Nullable Region jurisdiction) {
		this.regions = regions;
		this.lexicon = lexicon;
		this.chance = chance;
		this.jurisdiction = jurisdiction;
		this.basins = lexicon.lists().list("BASIN");
		this.joins = lexicon.lists().list("LIST_JOIN");
	}

	List<Word> of(String text, int start, int end) {
		List<Word> words = new ArrayList<>();
		for (int at = start; at < end;) {
			Word word = wordAt(text, at, end);
			words.add(word);
			at = word.span().end();
		}
		return words;
	}

	/** Whether words are such as every area may have. */
	boolean areCommon(String text, Span span) {
		return of(text, span.start(), span.end()).stream().allMatch((word) -> word.sort() == Sort.GENERIC);
	}

	/** Whether words are how areas are called: 自贸试验区|昆明片区. */
	boolean isEnding(String words) {
		Match<PlaceLexicon.Ending> ending = this.lexicon.endingAt(words, 0, words.length());
		return ending != null && ending.end() == words.length();
	}

	/** 滇池、阳宗海|流域…: where the list of waters begins whose basins an area lies in. */
	int firstOfWaters(String text, Word first, Word next) {
		int start = first.span().start();
		boolean waters = first.sort() == Sort.PLACE && this.basins.startsAt(text, next.span().start());
		for (int at = start - LONGEST_WATER; waters && at < start - 1; at++) {
			Match<Boolean> water = (at >= 0) ? this.lexicon.placeWordAt(text, at, start - 1) : null;
			if (water != null && water.end() == start - 1
					&& (text.charAt(start - 1) == '、' || this.joins.holds(text.charAt(start - 1)))) {
				return at;
			}
		}
		return start;
	}

	boolean isEveryday(String word) {
		return this.chance.isEveryday(word);
	}

	private Word wordAt(String text, int at, int end) {
		char c = text.charAt(at);
		if (JOINS.indexOf(c) >= 0 || QUOTES.indexOf(c) >= 0 || BRACKETS.indexOf(c) >= 0) {
			return new Word(new Span(at, at + 1), (JOINS.indexOf(c) >= 0) ? Sort.JOIN : Sort.MARK, null);
		}
		Word place = placeAt(text, at, end);
		if (place != null) {
			return place;
		}
		Match<Boolean> edge = this.lexicon.boundaryAt(text, at, end);
		Match<Boolean> generic = this.lexicon.genericAt(text, at, end);
		if (edge != null && (generic == null || edge.end() >= generic.end())) {
			return new Word(new Span(at, edge.end()), edge.value() ? Sort.INNER : Sort.EDGE, null);
		}
		if (generic != null || Character.isDigit(c)) {
			return new Word(new Span(at, (generic != null) ? generic.end() : at + 1), Sort.GENERIC, null);
		}
		return new Word(new Span(at, at + 1), Sort.OTHER, null);
	}

	private @Nullable Word placeAt(String text, int at, int end) {
		Match<PlaceLexicon.Area> area = this.lexicon.areaAt(text, at, end);
		Match<Boolean> placeWord = this.lexicon.placeWordAt(text, at, end);
		Match<List<Region>> named = this.regions.longestAt(text, at, end);
		int other = Math.max((area != null) ? area.end() : at, (placeWord != null) ? placeWord.end() : at);
		Region region = (named != null && named.end() >= other) ? region(text, new Span(at, named.end()), named.value())
				: null;
		if (named != null && region != null) {
			return new Word(new Span(at, named.end()), Sort.REGION, region);
		}
		return (other > at) ? new Word(new Span(at, other), Sort.PLACE, null) : null;
	}

	private @Nullable Region region(String text, Span span, List<Region> named) {
		String name = span.of(text);
		if (this.chance.isChance(text, span) || (this.chance.isWord(name) && !isJoined(text, span) && named.stream()
			.noneMatch((one) -> isNear(one) && (one.level() == RegionLevel.PREFECTURE || one.name().equals(name))))) {
			return null;
		}
		return named.stream()
			.filter(this::isNear)
			.findFirst()
			.orElse(named.stream()
				.filter((region) -> region.level() == RegionLevel.PROVINCE || region.level() == RegionLevel.PREFECTURE
						|| (region.level() == RegionLevel.COUNTY
								&& (region.name().equals(name) || (named.size() == 1 && isJoined(text, span)))))
				.findFirst()
				.orElse(null));
	}

	private static boolean isJoined(String text, Span span) {
		return (span.start() > 0 && JOINS.indexOf(text.charAt(span.start() - 1)) >= 0)
				|| (span.end() < text.length() && JOINS.indexOf(text.charAt(span.end())) >= 0);
	}

	private boolean isNear(Region region) {
		return this.jurisdiction != null && this.jurisdiction.level() != RegionLevel.NATION
				&& this.regions.isWithin(region, this.jurisdiction);
	}

}
