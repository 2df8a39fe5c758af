package org.policygraph.entity.area;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.policygraph.entity.area.AreaNameReader.AreaName;
import org.policygraph.entity.area.AreaWords.Sort;
import org.policygraph.entity.area.AreaWords.Word;
import org.policygraph.text.Span;
import org.policygraph.text.WordLists;
import org.policygraph.text.Words;

/** Tells names of areas that no place is part of from what every such area is called. */
final class NamesWithoutPlace {

	/** So long is the name of a site that all words of its sort make up. */
	private static final int SITE = 6;

	private final Words building;

	private final Pattern sort;

	/** Roads, settlements and their like, of which every town has many. */
	private final Words noSite;

	/** How names of sites end. */
	private final Words last;

	/** Praise and numbers before a name are no part of it. */
	private final Words epithets;

	private final AreaWords words;

	private final boolean local;

	/**
	 * For one document.
	 * @param local whether it is the document of a place
	 */
	NamesWithoutPlace(AreaWords words, WordLists lists, boolean local) {
		this.building = lists.list("BUILDING");
		this.sort = lists.pattern("<SITE_SORT>");
		this.noSite = lists.list("NO_SITE");
		this.last = lists.list("SITE_LAST");
		this.epithets = lists.list("EPITHET");
		this.words = words;
		this.local = local;
	}

	static List<Word> behindLastEdge(List<Word> words) {
		int last = words.size();
		while (last > 0 && words.get(last - 1).sort() != Sort.EDGE) {
			last--;
		}
		return words.subList(last, words.size());
	}

	/** The index of the first place in a name. */
	static OptionalInt firstPlace(List<Word> name) {
		return IntStream.range(0, name.size()).filter((i) -> name.get(i).isPlace()).findFirst();
	}

	int firstNoVerb(String text, List<Word> name) {
		int first = 0;
		while (first < name.size() - 1
				&& (name.get(first).sort() == Sort.INNER || this.epithets.contains(name.get(first).span().of(text)))) {
			first++;
		}
		return first;
	}

	/**
	 * A name that needs no place: it has words of its own, or so many that a site is
	 * meant which is being built.
	 */
	@Nullable AreaName withoutPlace(String text, List<Word> name, boolean site) {
		Span span = withoutVerbs(text, name);
		boolean built = site && span.length() >= SITE && this.building.endsAt(text, span.start())
				&& !this.sort.matcher(span.of(text)).find();
		return (own(name) > 1 || built) ? new AreaName(span, span.of(text).replaceAll("[“”]", ""), List.of(), false)
				: null;
	}

	static long own(List<Word> name) {
		return name.stream().filter((word) -> word.sort() == Sort.OTHER).count();
	}

	private Span withoutVerbs(String text, List<Word> name) {
		return new Span(name.get(firstNoVerb(text, name)).span().start(), name.get(name.size() - 1).span().end());
	}

	/** A name of its own words, whatever its ending needs elsewhere: 杨“数”浦新质秀带|创新区. */
	@Nullable AreaName ownName(String text, int from, int end) {
		List<Word> name = behindLastEdge(this.words.of(text, from, end));
		return (name.isEmpty() || firstPlace(name).isPresent()) ? null : withoutPlace(text, name, false);
	}

	/**
	 * A member of a list of areas: a name of its own, which is neither a region nor a
	 * river, nor what every town has.
	 * @param counted whether the list says how many they are
	 */
	@Nullable Span listed(String text, int from, int end, boolean counted) {
		List<Word> name = behindLastEdge(this.words.of(text, from, end));
		if (name.isEmpty() || !this.local) {
			return null;
		}
		Span span = withoutVerbs(text, name);
		boolean onlyPlaces = name.stream().allMatch(Word::isPlace);
		boolean own = firstPlace(name).isPresent() || own(name) > 1 || (own(name) > 0 && endsLikeASite(text, span));
		boolean zone = counted && text.charAt(end - 1) == '区' && span.length() >= SITE;
		boolean road = this.noSite.endsAt(span.of(text), span.length());
		return (!onlyPlaces && !road && (own || zone) && !this.words.isEveryday(span.of(text))) ? span : null;
	}

	boolean endsLikeASite(String text, Span span) {
		return this.last.holds(text.charAt(span.end() - 1));
	}

	/** Whether a name begins with a place or ends as names of sites do. */
	boolean isSite(String text, Span name) {
		return endsLikeASite(text, name) || beginsWithPlace(name.of(text));
	}

	/** Where a name begins that verbs stand before. */
	int behindVerbs(String name) {
		int start = 0;
		for (Word word : this.words.of(name, 0, name.length())) {
			if (word.sort() != Sort.EDGE && word.sort() != Sort.INNER) {
				return start;
			}
			start = word.span().end();
		}
		return start;
	}

	boolean beginsWithPlace(String name) {
		return this.words.of(name, 0, name.length()).get(0).isPlace();
	}

}
