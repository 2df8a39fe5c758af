package org.policygraph.entity.place;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

import org.policygraph.entity.name.PlaceName;
import org.policygraph.text.Brackets;
import org.policygraph.text.Clauses;
import org.policygraph.text.Span;
import org.policygraph.text.WordLists;
import org.policygraph.text.Words;

/** Puts names together that stand in one sentence, in one list, on one line. */
final class NameGroups {

	/** The marks between names of one list, or the ends of one line. */
	private static final List<String> MARKS = List.of("、", "—", "-", "－", "–", "～", "——", "－－", "/");

	private static final String DASHES = "—-－–～";

	private static final int LONGEST_LINK = 2;

	private final Words links;

	private final Words lines;

	NameGroups(WordLists lists) {
		this.links = lists.list("LINK");
		this.lines = lists.list("LINE");
	}

	List<List<PlaceName>> sentences(String text, List<PlaceName> names) {
		return split(names, (one, next) -> isOneSentence(text, one, next));
	}

	/** Names that stand in one list, on one line, or one behind the other. */
	List<List<PlaceName>> groups(String text, List<PlaceName> sentence) {
		return split(sentence, (one, next) -> isLinked(text, one, next));
	}

	private static List<List<PlaceName>> split(List<PlaceName> names, BiPredicate<PlaceName, PlaceName> together) {
		List<List<PlaceName>> parts = new ArrayList<>();
		for (int first = 0; first < names.size();) {
			int end = first + 1;
			while (end < names.size() && together.test(names.get(end - 1), names.get(end))) {
				end++;
			}
			parts.add(names.subList(first, end));
			first = end;
		}
		return parts;
	}

	private static boolean isOneSentence(String text, PlaceName one, PlaceName next) {
		for (int at = one.span().end(); at < next.span().start(); at++) {
			if (Clauses.endsStatement(text.charAt(at))) {
				return false;
			}
		}
		return true;
	}

	private boolean isLinked(String text, PlaceName one, PlaceName next) {
		int from = one.span().end();
		int to = next.span().start();
		return from == to || (to - from <= LONGEST_LINK && links(text.substring(from, to)))
				|| (to - from == 1 && Brackets.opensRound(text.charAt(from)));
	}

	private boolean links(String words) {
		return MARKS.contains(words) || this.links.contains(words);
	}

	/** Whether names are the ends of a line and what lies on it: 西宁至成都. */
	boolean isLine(String text, List<PlaceName> group) {
		for (int i = 1; i < group.size(); i++) {
			char before = text.charAt(group.get(i).span().start() - 1);
			if (group.get(i - 1).span().end() < group.get(i).span().start() && DASHES.indexOf(before) < 0
					&& !this.lines.holds(before)) {
				return false;
			}
		}
		return group.size() > 1;
	}

	/** 大邑、崇州、金堂…电站: short names share what follows the last. */
	static boolean share(String text, PlaceName name, PlaceName next) {
		String link = text.substring(name.span().end(), next.span().start());
		return !name.full() && (link.isEmpty() || link.equals("、"));
	}

	static Span spanOf(List<PlaceName> group) {
		return new Span(group.get(0).span().start(), group.get(group.size() - 1).span().end());
	}

	/** Whether a name is another, or stands so close to it that it is no neighbour. */
	static boolean touch(PlaceName name, PlaceName other) {
		return name == other || name.span().end() == other.span().start() || other.span().end() == name.span().start();
	}

}
