package org.policygraph.entity.organ;

import java.util.ArrayList;
import java.util.List;

import org.policygraph.gazetteer.Organs;
import org.policygraph.text.Brackets;
import org.policygraph.text.Span;
import org.policygraph.text.WordLists;
import org.policygraph.text.Words;

/**
 * Puts together what a list's commas cut wrongly: 各省、自治区、直辖市人民政府 and 各级党委、政府 are one,
 * 市、县自然资源局 are two that share their tail.
 */
final class UnitPhrases {

	private static final int LONGEST = 40;

	private final Organs organs;

	private final Words units;

	private final Words tails;

	private final Words each;

	private final Words places;

	private final Words some;

	private final Words governments;

	private final Words parties;

	private final Words competent;

	UnitPhrases(Organs organs, WordLists lists) {
		this.organs = organs;
		this.units = lists.list("ADMINISTRATIVE_UNIT");
		this.tails = lists.list("UNIT_TAIL");
		this.each = lists.list("EACH");
		this.places = lists.list("PLACE_END");
		this.some = lists.list("SOME");
		this.governments = lists.list("GOVERNMENT");
		this.parties = lists.list("PARTY");
		this.competent = lists.list("COMPETENT");
	}

	List<OrganList.Member> members(String text, List<Span> parts) {
		List<OrganList.Member> members = new ArrayList<>();
		int i = 0;
		while (i < parts.size()) {
			int last = lastOfPhrase(text, parts, i);
			Span span = withoutBracket(text, new Span(parts.get(i).start(), parts.get(last).end()));
			String name = withoutSpaces(span.of(text));
			if (last == i && isUnit(name) && i + 1 < parts.size()) {
				name = name + tail(withoutSpaces(parts.get(i + 1).of(text)));
			}
			if (name.length() > 1 && (!isUnit(name) || name.length() > 2 || this.organs.isCertain(name))) {
				members.add(new OrganList.Member(span, name));
			}
			i = last + 1;
		}
		return withSharedTail(members);
	}

	/** 浦东新区、嘉定区等相关区政府: each of them a government. */
	private List<OrganList.Member> withSharedTail(List<OrganList.Member> members) {
		String tail = "";
		for (int i = members.size() - 1; i >= 0; i--) {
			OrganList.Member member = members.get(i);
			String name = member.name();
			boolean place = this.places.holds(name.charAt(name.length() - 1)) && !this.each.startsAt(name, 0);
			if (place && !tail.isEmpty()) {
				members.set(i, new OrganList.Member(member.span(), name + tail));
			}
			else {
				boolean shared = this.some.startsAt(name, 0);
				tail = shared ? name.substring(name.length() - this.governments.lengthBefore(name, name.length())) : "";
			}
		}
		return members;
	}

	/** 市交通委（市道运局）: the organ, without what the bracket says of it. */
	private Span withoutBracket(String text, Span span) {
		char last = text.charAt(span.end() - 1);
		if (!Brackets.closesRound(last) || this.organs.isCollective(span.of(text))) {
			return span;
		}
		int open = span.start() + Math.max(span.of(text).indexOf('（'), span.of(text).indexOf('('));
		Span bare = new Span(span.start(), Math.max(span.start(), open));
		return (bare.length() > 1 && this.organs.looksLikeOrgan(bare.of(text))) ? bare : span;
	}

	static String withoutSpaces(String words) {
		for (int i = 0; i < words.length(); i++) {
			if (Character.isWhitespace(words.charAt(i)) || words.charAt(i) == '\u3000') {
				return words.replaceAll("[\\s\u3000]+", "");
			}
		}
		return words;
	}

	private int lastOfPhrase(String text, List<Span> parts, int first) {
		String words = parts.get(first).of(text);
		if (this.parties.endsAt(words, words.length()) && first + 1 < parts.size()) {
			String next = parts.get(first + 1).of(text);
			return this.governments.contains(next) ? first + 1 : first;
		}
		int start = this.each.lengthAt(words, 0);
		if (unitsEnd(words, start) != words.length() || words.length() == start) {
			return first;
		}
		int last = first;
		for (int i = first + 1; i < parts.size(); i++) {
			boolean near = parts.get(i).start() - parts.get(i - 1).end() <= 1;
			String next = parts.get(i).of(text);
			int end = unitsEnd(next, 0);
			if (!near || end == 0 || !isTail(next.substring(end), next)) {
				break;
			}
			last = i;
			if (end < next.length()) {
				break;
			}
		}
		return last;
	}

	private boolean isTail(String tail, String words) {
		return tail.isEmpty() || this.tails.contains(tail) || this.competent.endsAt(words, words.length());
	}

	/** The end of 各省、自治区、直辖市人民政府 at a place; the place if no such phrase begins there. */
	int phraseEnd(String text, int start, int end) {
		if (!this.each.startsAt(text, start)) {
			return start;
		}
		String words = text.substring(start + 1, Math.min(end, start + LONGEST));
		int at = unitsEnd(words, 0);
		int units = 1;
		while (at > 0 && at + 1 < words.length() && words.charAt(at) == '、' && unitsEnd(words, at + 1) > at + 1) {
			at = unitsEnd(words, at + 1);
			units++;
		}
		return (units > 1) ? start + 1 + at + this.tails.lengthAt(words, at) : start;
	}

	/**
	 * The end of the units before what they share, as in 州、县（市）人民政府; the place if there
	 * are not several.
	 */
	int severalUnitsEnd(String text, int start, int end) {
		String words = text.substring(start, Math.min(end, start + LONGEST));
		int first = unitsEnd(words, 0);
		int at = first;
		while (at > 0 && at + 1 < words.length() && words.charAt(at) == '、' && unitsEnd(words, at + 1) > at + 1) {
			at = unitsEnd(words, at + 1);
		}
		return (at > first) ? start + at : start;
	}

	private boolean isUnit(String words) {
		return unitsEnd(words, 0) == words.length();
	}

	/** Where a run of units ends, brackets among them: 县（市、区）. */
	private int unitsEnd(String words, int start) {
		int at = start;
		boolean found = true;
		while (found && at < words.length()) {
			found = false;
			int unit = this.units.lengthAt(words, at);
			if (unit > 0) {
				at += unit;
				found = true;
			}
			char c = (at < words.length()) ? words.charAt(at) : ' ';
			if (!found && Brackets.opensRound(c) && at > start) {
				int close = words.indexOf((c == '（') ? '）' : ')', at);
				found = close > 0;
				at = found ? close + 1 : at;
			}
		}
		return at;
	}

	/** What 县自然资源局 shares with 市 before it. */
	private String tail(String next) {
		int end = unitsEnd(next, 0);
		return (end > 0 && end < next.length()) ? next.substring(end) : "";
	}

}
