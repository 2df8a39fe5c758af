package org.policygraph.entity.area;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.policygraph.entity.area.AreaNameReader.AreaName;
import org.policygraph.entity.name.AreaKind;
import org.policygraph.entity.name.PlaceLexicon.Area;
import org.policygraph.entity.name.PlaceLexicon.Ending;
import org.policygraph.entity.name.PlaceLexicon;
import org.policygraph.text.Brackets;
import org.policygraph.text.Clauses;
import org.policygraph.text.HanNumber;
import org.policygraph.text.Span;
import org.policygraph.text.WordLists;
import org.policygraph.text.WordTrie.Match;
import org.policygraph.text.Words;

/**
 * Finds the areas that a document of a place makes known: its own subject, what it
 * abbreviates, what it lists as areas, and zones that it names again and again.
 */
final class DocumentAreaReader {

	/** 《…创新区建设方案》. */
	private static final Pattern TITLE = Pattern.compile("《([^《》\\n]{4,40})》");

	private static final int LONGEST = 18;

	private static final int SHORTEST = 6;

	private static final int LONGEST_LIST = 70;

	private static final int OFTEN = 3;

	private final PlaceLexicon lexicon;

	private final AreaWords words;

	private final NamesWithoutPlace sites;

	private final String text;

	private final WordLists lists;

	private final Words links;

	/** Before what is to be won, not what is there. */
	private final Words awards;

	private final Map<String, Area> found = new LinkedHashMap<>();

	DocumentAreaReader(PlaceLexicon lexicon, AreaWords words, NamesWithoutPlace sites, String text) {
		this.lexicon = lexicon;
		this.words = words;
		this.sites = sites;
		this.text = text;
		this.lists = lexicon.lists();
		this.links = this.lists.list("LIST_JOIN");
		this.awards = this.lists.list("AWARD");
	}

	DocumentAreas read() {
		each(TITLE, new Words(List.of("《")), 0, (title) -> subject(title.start(1), title.end(1)));
		shortNames();
		lists();
		each(this.lists.pattern("“((?![^“”]*<OTHER_VALLEY>)[\\p{IsHan}]{2,6}<VALLEY>)”"), new Words(List.of("“")), 0,
				(name) -> add(name.start(1), name.end(1), AreaKind.PARK));
		recurrent();
		return new DocumentAreas(this.found);
	}

	/** 以下简称“创新区”. */
	private void shortNames() {
		Pattern called = this.lists.pattern("<CALLED>[“\"：:]?("
				+ Clauses.noneOf(Clauses.MEMBER_ENDS, Brackets.ROUND_OPENING + Brackets.ROUND_CLOSING)
				+ "{4,16}?)[”\"]?[）)，]");
		Words below = this.lists.list("BELOW");
		each(called, this.lists.list("CALLED"), 0, (name) -> {
			shortName(name.start(1), name.end(1));
			int start = name.start() - below.lengthBefore(this.text, name.start());
			subject(Math.max(0, start - LONGEST - SHORTEST), start - 1);
		});
	}

	/** 复旦谷、大学路等重点区域; 策源区、承载区两个功能区. */
	private void lists() {
		Pattern list = this.lists.pattern("<LIST_END><LIST_WEIGHT>?(?:[0-9]+<PIECE>|[" + HanNumber.TO_TEN
				+ "两]+<PIECE_GREAT>)?<LIST_WEIGHT>?(<AREA_NOUN>)");
		each(list, this.lists.list("LIST_END"), 0, (etc) -> list(etc.start(), etc.group(1), false));
		Pattern counted = this.lists.pattern("<COUNT>(?<=区.)<PIECE_GREAT><FUNCTION_AREA>");
		each(counted, this.lists.list("FUNCTION_AREA"), 2, (two) -> list(two.start(), "", true));
	}

	/**
	 * Each place where a pattern fits, looked for only around words that it always has: a
	 * pattern tried at every character of a text costs many times as much.
	 * @param before how many characters of the pattern go before those words
	 */
	private void each(Pattern pattern, Words words, int before, Consumer<MatchResult> found) {
		words.all().forEach((word) -> each(pattern, word, before, found));
	}

	private void each(Pattern pattern, String words, int before, Consumer<MatchResult> found) {
		Matcher matcher = pattern.matcher(this.text).useTransparentBounds(true);
		int from = 0;
		for (int at = this.text.indexOf(words); at >= 0; at = this.text.indexOf(words, Math.max(at + 1, from))) {
			if (at - before >= from && matcher.region(at - before, this.text.length()).lookingAt()) {
				found.accept(matcher);
				from = matcher.end();
			}
		}
	}

	private void subject(int from, int to) {
		Matcher rest = this.lists.pattern("<TITLE_WORD>*<TITLE_KIND>(?:（[^（）]*）)?$")
			.matcher(this.text)
			.region(from, Math.max(from, to));
		int end = rest.find() ? rest.start() : to;
		Span ending = endingBefore(from, end);
		Ending kind = (ending != null) ? ending(ending) : null;
		AreaName name = (ending != null && kind != null) ? this.sites.ownName(this.text, from, ending.start()) : null;
		if (ending != null && name != null && kind != null) {
			add(name.span().start(), ending.end(), kind.kind());
		}
	}

	private void shortName(int from, int end) {
		Span ending = endingBefore(from, end);
		Ending kind = (ending != null) ? ending(ending) : null;
		if (ending != null && kind != null && ending.start() - from > 1
				&& !this.words.areCommon(this.text, new Span(from, ending.start()))) {
			add(from, end, kind.kind());
		}
	}

	private @Nullable Span endingBefore(int from, int end) {
		for (int start = from; start < end; start++) {
			Match<Ending> ending = this.lexicon.endingAt(this.text, start, end);
			if (ending != null && ending.end() == end) {
				return new Span(start, end);
			}
		}
		return null;
	}

	private @Nullable Ending ending(Span span) {
		Match<Ending> ending = this.lexicon.endingAt(this.text, span.start(), span.end());
		return (ending != null) ? ending.value() : null;
	}

	private void add(int start, int end, AreaKind kind) {
		String written = this.text.substring(start, end);
		String name = written.replaceAll("[“”]", "");
		this.found.putIfAbsent(written, new Area(name, kind, List.of()));
	}

	/**
	 * Members of a list, the last first, as long as they are names; one of them at least
	 * is a place's.
	 */
	private void list(int end, String tail, boolean counted) {
		List<Span> members = new ArrayList<>();
		int last = end;
		while (last > 0 && end - last < LONGEST_LIST) {
			int start = memberStart(last);
			boolean inner = start > 0 && links(this.text.charAt(start - 1));
			Span name = (counted && inner) ? new Span(start, last) : this.sites.listed(this.text, start, last, counted);
			if (name == null) {
				break;
			}
			members.add(name);
			last = (name.start() == start && inner) ? start - 1 : 0;
		}
		boolean named = counted || members.stream().anyMatch((name) -> this.sites.isSite(this.text, name));
		members.stream()
			.filter((name) -> counted ? name.length() >= SHORTEST && this.text.charAt(name.end() - 1) == '区'
					: !this.lists.list("DISTRICT").contains(tail) || this.sites.endsLikeASite(this.text, name))
			.filter((name) -> named)
			.forEach((name) -> add(name.start(), name.end(), AreaKind.DISTRICT));
	}

	private boolean links(char c) {
		return c == '、' || this.links.holds(c);
	}

	private int memberStart(int end) {
		int start = end;
		while (start > 0 && end - start < LONGEST && (Character.isIdeographic(this.text.charAt(start - 1))
				|| "“”".indexOf(this.text.charAt(start - 1)) >= 0) && !links(this.text.charAt(start - 1))) {
			start--;
		}
		return start;
	}

	/** 新旧动能转换先行区, named again and again, is one zone; what is to be won is a sort. */
	private void recurrent() {
		Map<String, Integer> counts = new LinkedHashMap<>();
		each(this.lists.pattern("<RECURRENT>"), this.lists.list("RECURRENT"), 0, (ending) -> {
			int start = ending.start();
			while (start > 0 && ending.start() - start < LONGEST
					&& Character.isIdeographic(this.text.charAt(start - 1))) {
				start--;
				if (ending.start() - start >= SHORTEST) {
					counts.merge(this.text.substring(start, ending.end()), 1, Integer::sum);
				}
			}
		});
		counts.entrySet()
			.stream()
			.filter((one) -> one.getValue() >= OFTEN)
			.map((one) -> one.getKey())
			.filter((one) -> counts.keySet()
				.stream()
				.noneMatch((longer) -> longer.length() == one.length() + 1 && longer.endsWith(one)
						&& counts.getOrDefault(longer, 0) >= OFTEN))
			.forEach(this::addRecurrent);
	}

	private void addRecurrent(String written) {
		int start = this.sites.behindVerbs(written);
		String name = written.substring(start);
		if (name.length() < SHORTEST + 3 || this.sites.beginsWithPlace(name)) {
			return;
		}
		for (int at = this.text.indexOf(name); at >= 0; at = this.text.indexOf(name, at + 1)) {
			if (this.awards.endsAt(this.text, at) || this.awards.endsAt(name, 2)) {
				return;
			}
		}
		this.found.putIfAbsent(name, new Area(name, AreaKind.DEMONSTRATION_AREA, List.of()));
	}

}
