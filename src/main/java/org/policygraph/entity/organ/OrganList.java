package org.policygraph.entity.organ;

import java.util.ArrayList;
import java.util.List;

import org.policygraph.gazetteer.Organs;
import org.policygraph.text.Brackets;
import org.policygraph.text.Clauses;
import org.policygraph.text.Span;

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

	private static final String CONNECTIVES = "和与及";

	private static final List<String> JOINING = List.of("以及", "会同", "牵头");

	private static final List<String> LEADING = List.of("以及", "由", "会同", "联合", "牵头", "或", "及", "和", "与", "等", "经", "报",
			"请", "均需", "需");

	private static final List<String> TRAILING = List.of("分别", "各自", "共同", "具体", "统一", "主要", "按照职责分工", "按职责分工", "按照职责",
			"按职责", "按分工", "按照", "依", "按", "根据职责分工", "根据职责", "要", "应", "应当", "抓好", "等");

	/** What may end an open list: 等有关部门. They name nobody. */
	private static final List<String> ETC_NOUNS = List.of("部门", "单位", "部委", "机构", "方面", "委办局", "委局办", "处室", "机关", "牵头",
			"组织", "分别", "共同", "企业", "参与", "配合", "按职责分工", "按职责", "按照职责分工");

	private static final int LONGEST_ETC = 14;

	private final Organs organs;

	private final FunctionLists functions;

	OrganList(Organs organs) {
		this.organs = organs;
		this.functions = new FunctionLists(organs);
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
		return this.functions.complete(text, UnitPhrases.members(text, parts, this.organs));
	}

	/**
	 * Where the next member begins if a separator stands at a place; the place if none.
	 */
	private int separatorEnd(String text, int from, int i, int end) {
		char c = text.charAt(i);
		if (SEPARATORS.indexOf(c) >= 0) {
			return i + 1;
		}
		if (c == '等') {
			return behindEtc(text, i, end);
		}
		for (String word : JOINING) {
			if (i > from + 1 && text.startsWith(word, i) && i + word.length() < end) {
				return i + word.length();
			}
		}
		return connects(text, from, i, end) ? i + 1 : i;
	}

	/** 各地区各部门 are two. */
	private boolean follows(String text, int from, int i) {
		return text.charAt(i) == '各' && i > from + 1 && text.charAt(from) == '各'
				&& this.organs.isCertain(text.substring(from, i));
	}

	/**
	 * 「A等部门及B」, 「A等国务院相关部门，B」: what stands between is a list's end, not an organ.
	 */
	private static int behindEtc(String text, int i, int end) {
		int next = i + 1;
		while (next < end && SEPARATORS.indexOf(text.charAt(next)) < 0 && CONNECTIVES.indexOf(text.charAt(next)) < 0) {
			next++;
		}
		if (next == i + 1) {
			return next;
		}
		boolean joined = next < end && text.startsWith("单位", next + 1);
		String words = text.substring(i + 1, next);
		if (words.endsWith("政府") && (words.startsWith("相关") || words.startsWith("有关"))) {
			return i + 1;
		}
		boolean etc = words.length() <= LONGEST_ETC && ETC_NOUNS.stream().anyMatch(words::endsWith);
		if (etc && joined) {
			return Math.min(end, next + 3);
		}
		return etc ? next : i;
	}

	/**
	 * 和 joins two organs where an organ's name ends before it, and none goes on over it.
	 */
	private boolean connects(String text, int from, int i, int end) {
		if (CONNECTIVES.indexOf(text.charAt(i)) < 0 || i == from || i + 1 >= end) {
			return false;
		}
		int next = i + 1;
		while (next < end && SEPARATORS.indexOf(text.charAt(next)) < 0 && text.charAt(next) != '等'
				&& (CONNECTIVES.indexOf(text.charAt(next)) < 0 || next == i + 1)) {
			next++;
		}
		String left = text.substring(from, i).strip();
		String right = text.substring(i + 1, next).strip();
		boolean one = right.equals("单位") || right.startsWith("单位按") || right.equals("政府") || right.equals("人民政府");
		boolean shares = right.endsWith("部门") && this.organs.isFunction(left);
		return !one && (shares || this.organs.looksLikeOrgan(left) || left.equals("政府"))
				&& (this.organs.looksLikeOrgan(right) || startsOrgan(right))
				&& !(this.organs.isKnown(left + text.charAt(i) + right) && !this.organs.isKnown(right));
	}

	private boolean startsOrgan(String words) {
		return this.organs.certainAt(words, 0, words.length()) > 0;
	}

	private static void add(String text, int start, int end, List<Span> parts) {
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
			for (String word : LEADING) {
				if (text.startsWith(word, from) && from + word.length() < to) {
					from += word.length();
					changed = true;
				}
			}
			for (String word : TRAILING) {
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
