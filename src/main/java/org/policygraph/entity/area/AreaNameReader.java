package org.policygraph.entity.area;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

import org.jspecify.annotations.Nullable;
import org.policygraph.entity.area.AreaWords.Sort;
import org.policygraph.entity.area.AreaWords.Word;
import org.policygraph.entity.name.AreaKind;
import org.policygraph.entity.name.PlaceLexicon.Ending;
import org.policygraph.gazetteer.Region;
import org.policygraph.gazetteer.RegionLevel;
import org.policygraph.gazetteer.Regions;
import org.policygraph.text.Span;
import org.policygraph.text.WordLists;
import org.policygraph.text.Words;

/**
 * Reads the name of an area backwards from its ending. A name begins behind the last verb
 * or particle. It needs a place; what is named without one (紫光芯云产业园) at least a word that
 * not every such area may have.
 */
final class AreaNameReader {

	private static final int LONGEST = 26;

	private static final int LONGEST_MEMBER = 4;

	private static final String INSIDE = "—-－–～·（）()“”";

	private final Regions regions;

	private final AreaWords words;

	private final RegionInitials initials;

	private final @Nullable Region jurisdiction;

	private final boolean local;

	private final NamesWithoutPlace placeless;

	private final Words along;

	private final Words modern;

	AreaNameReader(Regions regions, AreaWords words, RegionInitials initials, WordLists lists,
			@Nullable Region jurisdiction) {
		this.regions = regions;
		this.words = words;
		this.initials = initials;
		this.jurisdiction = jurisdiction;
		this.local = jurisdiction != null && jurisdiction.level() != RegionLevel.NATION;
		this.placeless = new NamesWithoutPlace(words, lists, this.local);
		this.along = lists.list("ALONG");
		this.modern = lists.list("MODERN");
	}

	/**
	 * The name of an area.
	 *
	 * @param span where it stands
	 * @param words what stands before the ending, without epithets and quotation marks
	 * @param members the codes of the regions in it
	 * @param onlyPlaces whether nothing but places stand before the ending
	 */
	record AreaName(Span span, String words, List<String> members, boolean onlyPlaces) {
	}

	/** The name that ends with an ending at a place; {@code null} where none does. */
	@Nullable AreaName read(String text, int floor, Span ending, Ending kind) {
		return read(text, leftLimit(text, floor, ending.start()), ending.start(), kind);
	}

	/** The name that ends before a place and begins at {@code from} or behind. */
	@Nullable AreaName read(String text, int from, int end, Ending kind) {
		List<Word> name = NamesWithoutPlace.behindLastEdge(this.words.of(text, from, end));
		if (name.isEmpty()) {
			return (kind.complete() && this.local) ? new AreaName(new Span(end, end), "", List.of(), false) : null;
		}
		List<Region> byInitial = initials(text, name, kind);
		OptionalInt place = byInitial.isEmpty() ? NamesWithoutPlace.firstPlace(name) : OptionalInt.of(0);
		if (place.isEmpty()) {
			return kind.needsPlace() ? null
					: this.placeless.withoutPlace(text, name, this.local && kind.kind() == AreaKind.PARK);
		}
		List<Word> rest = name.subList(start(text, name, place.getAsInt(), kind), name.size());
		List<String> members = new ArrayList<>(byInitial.stream().map(Region::code).toList());
		if (kind.kind().isMadeOfRegions()) {
			rest.stream().map(Word::region).filter((region) -> region != null).map(Region::code).forEach(members::add);
		}
		int start = this.words.firstOfWaters(text, rest.get(0), rest.get(Math.min(1, rest.size() - 1)));
		String others = text.substring(start, rest.get(0).span().start());
		return new AreaName(new Span(start, end), others + spelled(text, rest, kind), members,
				rest.stream().allMatch((word) -> word.isPlace() || word.sort() == Sort.JOIN || !byInitial.isEmpty()));
	}

	/** How far back a name may go: to a punctuation mark, or out of a bracket. */
	private static int leftLimit(String text, int floor, int end) {
		int closed = 0;
		int at = end;
		while (at > floor && end - at < LONGEST) {
			char c = text.charAt(at - 1);
			if ("）)”".indexOf(c) >= 0) {
				closed++;
			}
			if ("（(“".indexOf(c) >= 0) {
				closed--;
			}
			if (closed < 0 || !(Character.isIdeographic(c) || Character.isLetterOrDigit(c) || INSIDE.indexOf(c) >= 0)) {
				break;
			}
			at--;
		}
		return at;
	}

	private List<Region> initials(String text, List<Word> name, Ending kind) {
		int end = 0;
		while (end < name.size() && name.get(end).sort() == Sort.OTHER) {
			end++;
		}
		if (end == 0 || !(kind.kind().isMadeOfRegions() || kind.kind() == AreaKind.DEMONSTRATION_AREA)) {
			return List.of();
		}
		return this.initials.read(text.substring(name.get(0).span().start(), name.get(end - 1).span().end()),
				this.jurisdiction);
	}

	/**
	 * Where the name begins: at its place, unless that stands in brackets (中国（上海）…), is
	 * followed along (沿黄河…), or a founder's name stands before it (浪潮昆明产业园).
	 */
	private int start(String text, List<Word> name, int place, Ending kind) {
		List<Word> before = name.subList(0, place);
		Region county = name.get(place).region();
		boolean split = kind.kind() == AreaKind.DISTRICT && county != null && county.level() == RegionLevel.COUNTY
				&& county.name().equals(name.get(place).span().of(text));
		if (split && NamesWithoutPlace.own(name.subList(place + 1, name.size())) > 0 && name.size() > place + 2) {
			return place + 1;
		}
		if (before.stream().anyMatch((word) -> word.sort() == Sort.MARK && "（(".contains(word.span().of(text)))) {
			return this.placeless.firstNoVerb(text, name);
		}
		boolean along = place == 1 && this.along.contains(before.get(0).span().of(text));
		boolean zone = this.words.isEnding(text.substring(name.get(0).span().start(), name.get(place).span().start()));
		boolean founder = !kind.needsPlace() && before.stream().anyMatch((word) -> word.sort() == Sort.OTHER);
		return (along || zone) ? 0 : founder ? this.placeless.firstNoVerb(text, name) : place;
	}

	/** Whether words are such as every area may have. */
	boolean isCommon(String text, Span span) {
		return this.words.areCommon(text, span);
	}

	/** The place that a name begins with: 满洲里 of 满洲里边境经济合作区; empty if none. */
	String placeOf(String name) {
		Word first = this.words.of(name, 0, name.length()).get(0);
		return first.isPlace() ? first.span().of(name) : "";
	}

	/** A short member of a list whose others have places: 临港 in 临港、金山等应用基地. */
	@Nullable AreaName asWritten(String text, Span stretch) {
		List<Word> words = NamesWithoutPlace.behindLastEdge(this.words.of(text, stretch.start(), stretch.end()));
		Span span = words.isEmpty() ? new Span(stretch.end(), stretch.end())
				: new Span(words.get(0).span().start(), stretch.end());
		boolean name = span.length() > 1 && span.length() <= LONGEST_MEMBER
				&& words.stream().noneMatch((word) -> word.sort() == Sort.INNER);
		return name ? new AreaName(span, span.of(text), List.of(), false) : null;
	}

	/** 西宁—海东现代化都市圈 and “西宁—海东”都市圈 are one: 西宁—海东都市圈. */
	private String spelled(String text, List<Word> words, Ending kind) {
		StringBuilder spelled = new StringBuilder();
		for (Word word : words) {
			String written = word.span().of(text);
			boolean epithet = kind.kind().isMadeOfRegions() && this.modern.contains(written);
			if (!epithet && !"“”".contains(written)) {
				spelled.append((word.sort() == Sort.JOIN) ? "—" : written);
			}
		}
		return spelled.toString();
	}

	/** Whether an ending is that of a region's own name: 滨海新区. */
	boolean isRegion(String text, int floor, int end) {
		for (int start = end - 3; start >= Math.max(floor, end - 5); start--) {
			if (!this.regions.named(text.substring(start, end)).isEmpty()) {
				return true;
			}
		}
		return false;
	}

}
