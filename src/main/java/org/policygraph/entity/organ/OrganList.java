package org.policygraph.entity.organ;

import java.util.ArrayList;
import java.util.List;

import org.policygraph.gazetteer.Organs;
import org.policygraph.text.Brackets;
import org.policygraph.text.Clauses;
import org.policygraph.text.Span;
import org.policygraph.text.WordLists;
import org.policygraph.text.Words;

/** Splits a list of organs into its members, none of them lost or cut. */
final class OrganList {

	/**
	 * A member of a list.
	 *
	 * @param span where it stands
	 * @param name its name, without spaces, completed where it shares its tail with the
	 * next
	 */
	record Member(Span span, String name) {
	}

	private static final String SEPARATORS = Clauses.MEMBER_ENDS.replaceAll("[：:]", "") + "／/ \u3000";

	private static final int LONGEST_ETC = 14;

	private final Organs organs;

	private final FunctionLists functions;

	private final UnitPhrases phrases;

	private final Words and;

	private final Words joining;

	private final Words before;

	private final Words behind;

	/** 经开区, 经信局: the word before a member is part of its name here. */
	private final Words ownStarts;

	/** What may end an open list: 等有关部门. They name nobody. */
	private final Words openList;

	private final Words listEnd;

	private final Words each;

	private final Words unit;

	private final Words unitsBy;

	private final Words governments;

	private final Words some;

	private final Words noMember;

	private final Words departments;

	OrganList(Organs organs, FunctionLists functions, UnitPhrases phrases, WordLists lists) {
		this.organs = organs;
		this.functions = functions;
		this.phrases = phrases;
		this.and = lists.list("AND");
		this.joining = lists.list("JOINING");
		this.before = lists.list("BEFORE_MEMBER");
		this.behind = lists.list("BEHIND_MEMBER");
		this.ownStarts = lists.list("OWN_START");
		this.openList = lists.list("OPEN_LIST");
		this.listEnd = lists.list("LIST_END");
		this.each = lists.list("EACH");
		this.unit = lists.list("UNIT");
		this.unitsBy = lists.list("UNITS_BY");
		this.governments = lists.list("GOVERNMENT");
		this.some = lists.list("SOME_ONLY");
		this.noMember = lists.list("NOT_A_MEMBER");
		this.departments = lists.list("DEPARTMENT");
	}

	/** The members in a stretch of text. */
	List<Member> split(String text, Span list) {
		List<Span> parts = new ArrayList<>();
		int depth = 0;
		int from = list.start();
		for (int i = list.start(); i < list.end(); i++) {
			char c = text.charAt(i);
			if (Brackets.opensRound(c)) {
				depth++;
			}
			else if (Brackets.closesRound(c)) {
				depth = Math.max(0, depth - 1);
			}
			else if (depth == 0 && follows(text, from, i)) {
				add(text, from, i, parts);
				from = i;
			}
			else if (depth == 0) {
				int behind = separatorEnd(text, from, i, list.end());
				if (behind > i) {
					add(text, from, i, parts);
					from = behind;
					i = behind - 1;
				}
			}
		}
		add(text, from, list.end(), parts);
		return this.functions.complete(text, this.phrases.members(text, parts));
	}

	/**
	 * Where the next member begins if a separator stands at a place; the place if none.
	 */
	private int separatorEnd(String text, int from, int i, int end) {
		char c = text.charAt(i);
		if (SEPARATORS.indexOf(c) >= 0) {
			return i + 1;
		}
		if (this.listEnd.holds(c)) {
			return behindEtc(text, i, end);
		}
		int joining = this.joining.lengthAt(text, i);
		if (joining > 0 && i > from + 1 && i + joining < end) {
			return i + joining;
		}
		return connects(text, from, i, end) ? i + 1 : i;
	}

	/** 各地区各部门 are two. */
	private boolean follows(String text, int from, int i) {
		return this.each.holds(text.charAt(i)) && i > from + 1 && this.each.holds(text.charAt(from))
				&& this.organs.isCertain(text.substring(from, i));
	}

	/**
	 * 「A等部门及B」, 「A等国务院相关部门，B」: what stands between is a list's end, not an organ.
	 */
	private int behindEtc(String text, int i, int end) {
		int next = i + 1;
		while (next < end && SEPARATORS.indexOf(text.charAt(next)) < 0 && !this.and.holds(text.charAt(next))) {
			next++;
		}
		if (next == i + 1) {
			return next;
		}
		boolean joined = next < end && this.unit.startsAt(text, next + 1);
		String words = text.substring(i + 1, next);
		if (this.governments.endsAt(words, words.length()) && this.some.startsAt(words, 0)) {
			return i + 1;
		}
		boolean etc = words.length() <= LONGEST_ETC && this.openList.endsAt(words, words.length());
		if (etc && joined) {
			return Math.min(end, next + 3);
		}
		return etc ? next : i;
	}

	/**
	 * 和 joins two organs where an organ's name ends before it, and none goes on over it.
	 */
	private boolean connects(String text, int from, int i, int end) {
		if (!this.and.holds(text.charAt(i)) || i == from || i + 1 >= end) {
			return false;
		}
		int next = i + 1;
		while (next < end && SEPARATORS.indexOf(text.charAt(next)) < 0 && !this.listEnd.holds(text.charAt(next))
				&& (!this.and.holds(text.charAt(next)) || next == i + 1)) {
			next++;
		}
		String left = text.substring(from, i).strip();
		String right = text.substring(i + 1, next).strip();
		boolean one = this.noMember.contains(right) || this.unitsBy.startsAt(right, 0);
		boolean shares = this.departments.endsAt(right, right.length()) && this.organs.isFunction(left);
		return !one && (shares || this.organs.looksLikeOrgan(left) || this.governments.contains(left))
				&& (this.organs.looksLikeOrgan(right) || startsOrgan(right))
				&& !(this.organs.isKnown(left + text.charAt(i) + right) && !this.organs.isKnown(right));
	}

	private boolean startsOrgan(String words) {
		return this.organs.certainAt(words, 0, words.length()) > 0;
	}

	private void add(String text, int start, int end, List<Span> parts) {
		int from = start;
		int to = end;
		boolean changed = true;
		while (changed && from < to) {
			changed = false;
			if (isSpace(text.charAt(from))) {
				from++;
				changed = true;
			}
			else if (isSpace(text.charAt(to - 1)) || "。.：:".indexOf(text.charAt(to - 1)) >= 0) {
				to--;
				changed = true;
			}
			for (String word : this.before.all()) {
				if (text.startsWith(word, from) && from + word.length() < to && !this.ownStarts.startsAt(text, from)) {
					from += word.length();
					changed = true;
				}
			}
			for (String word : this.behind.all()) {
				if (to - from > word.length() && text.startsWith(word, to - word.length())) {
					to -= word.length();
					changed = true;
				}
			}
		}
		if (to > from) {
			parts.add(new Span(from, to));
		}
	}

	private static boolean isSpace(char c) {
		return Character.isWhitespace(c) || c == '\u3000';
	}

}
