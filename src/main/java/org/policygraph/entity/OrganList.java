package org.policygraph.entity;

import java.util.ArrayList;
import java.util.List;

import org.policygraph.gazetteer.Organs;
import org.policygraph.text.Span;

/** Splits a list of organs into its members, none of them lost or cut. */
final class OrganList {

	private static final String SEPARATORS = "、，,；;／/ \n　";

	private static final String CONNECTIVES = "和与及";

	private static final List<String> LEADING = List.of("以及", "由", "会同", "联合", "或", "及", "和", "与", "等");

	private static final List<String> TRAILING = List.of("等有关部门和单位", "等有关部门", "等相关部门", "等部门和单位", "等部门单位", "等部门", "等单位",
			"等有关单位", "等", "分别", "各自", "共同", "按照", "依", "按");

	private final Organs organs;

	OrganList(Organs organs) {
		this.organs = organs;
	}

	/** The places of the members in a stretch of text. */
	List<Span> split(String text, Span list) {
		List<Span> members = new ArrayList<>();
		int depth = 0;
		int from = list.start();
		for (int i = list.start(); i < list.end(); i++) {
			char c = text.charAt(i);
			depth += (c == '（' || c == '(') ? 1 : (c == '）' || c == ')') ? -1 : 0;
			boolean separates = depth == 0 && (SEPARATORS.indexOf(c) >= 0 || endsOpenList(text, i, list)
					|| connects(text, from, i, list.end()));
			if (separates) {
				add(text, from, i, members);
				from = (text.startsWith("等", i)) ? behindEtc(text, i, list) : i + 1;
				i = Math.max(i, from - 1);
			}
		}
		add(text, from, list.end(), members);
		return members;
	}

	/** 「A等部门及B」: what stands between the two is a list's end, not an organ. */
	private static boolean endsOpenList(String text, int i, Span list) {
		return text.charAt(i) == '等' && behindEtc(text, i, list) > i + 1;
	}

	private static int behindEtc(String text, int i, Span list) {
		for (String words : TRAILING) {
			if (words.startsWith("等") && words.length() > 1 && text.startsWith(words, i)
					&& i + words.length() <= list.end()) {
				return i + words.length();
			}
		}
		return i + 1;
	}

	/**
	 * 和 joins two organs where an organ's name ends before it, and none goes on over it.
	 */
	private boolean connects(String text, int from, int i, int end) {
		if (CONNECTIVES.indexOf(text.charAt(i)) < 0 || i == from || i + 1 >= end) {
			return false;
		}
		String left = text.substring(from, i).strip();
		String right = text.substring(i + 1, nextSeparator(text, i + 1, end)).strip();
		return this.organs.looksLikeOrgan(left) && this.organs.looksLikeOrgan(right)
				&& !(this.organs.isKnown(left + text.charAt(i) + right) && !this.organs.isKnown(right));
	}

	private static int nextSeparator(String text, int from, int end) {
		int i = from;
		while (i < end && SEPARATORS.indexOf(text.charAt(i)) < 0 && text.charAt(i) != '等') {
			i++;
		}
		return i;
	}

	private static void add(String text, int start, int end, List<Span> members) {
		int from = start;
		int to = end;
		boolean changed = true;
		while (changed && from < to) {
			changed = false;
			if (Character.isWhitespace(text.charAt(from)) || text.charAt(from) == '\u3000') {
				from++;
				changed = true;
			}
			else if (Character.isWhitespace(text.charAt(to - 1)) || "。.".indexOf(text.charAt(to - 1)) >= 0) {
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
		if (to - from > 1) {
			members.add(new Span(from, to));
		}
	}

}
