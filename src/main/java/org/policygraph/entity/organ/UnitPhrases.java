package org.policygraph.entity.organ;

import java.util.ArrayList;
import java.util.List;

import org.policygraph.gazetteer.Organs;
import org.policygraph.text.Span;

/**
 * Puts together what a list's commas cut wrongly: 各省、自治区、直辖市人民政府 and 各级党委、政府 are one,
 * 市、县自然资源局 are two that share their tail.
 */
final class UnitPhrases {

	private static final List<String> UNITS = List.of("自治区", "直辖市", "自治州", "自治县", "计划单列市", "新区", "特区", "地区", "乡镇", "街道",
			"开发区", "园区", "省", "市", "州", "盟", "县", "区", "旗", "乡", "镇");

	private static final List<String> TAILS = List.of("", "人民政府", "政府", "党委和政府", "党委", "有关部门", "相关部门", "级");

	private static final int LONGEST = 40;

	private UnitPhrases() {
	}

	static List<OrganList.Member> members(String text, List<Span> parts, Organs organs) {
		List<OrganList.Member> members = new ArrayList<>();
		int i = 0;
		while (i < parts.size()) {
			int last = lastOfPhrase(text, parts, i);
			Span span = withoutBracket(text, new Span(parts.get(i).start(), parts.get(last).end()), organs);
			String name = withoutSpaces(span.of(text));
			if (last == i && isUnit(name) && i + 1 < parts.size()) {
				name = name + tail(withoutSpaces(parts.get(i + 1).of(text)));
			}
			if (name.length() > 1 && (!isUnit(name) || name.length() > 2 || organs.isCertain(name))) {
				members.add(new OrganList.Member(span, name));
			}
			i = last + 1;
		}
		return withSharedTail(members);
	}

	/** 浦东新区、嘉定区等相关区政府: each of them a government. */
	private static List<OrganList.Member> withSharedTail(List<OrganList.Member> members) {
		String tail = "";
		for (int i = members.size() - 1; i >= 0; i--) {
			OrganList.Member member = members.get(i);
			String name = member.name();
			boolean place = "区县市旗".indexOf(name.charAt(name.length() - 1)) >= 0 && !name.startsWith("各");
			if (place && !tail.isEmpty()) {
				members.set(i, new OrganList.Member(member.span(), name + tail));
			}
			else {
				boolean some = name.startsWith("相关") || name.startsWith("有关") || name.startsWith("等");
				tail = !some ? "" : name.endsWith("人民政府") ? "人民政府" : name.endsWith("政府") ? "政府" : "";
			}
		}
		return members;
	}

	/** 市交通委（市道运局）: the organ, without what the bracket says of it. */
	private static Span withoutBracket(String text, Span span, Organs organs) {
		char last = text.charAt(span.end() - 1);
		if (last != '）' && last != ')' || organs.isCollective(span.of(text))) {
			return span;
		}
		int open = span.start() + Math.max(span.of(text).indexOf('（'), span.of(text).indexOf('('));
		Span bare = new Span(span.start(), Math.max(span.start(), open));
		return (bare.length() > 1 && organs.looksLikeOrgan(bare.of(text))) ? bare : span;
	}

	static String withoutSpaces(String words) {
		for (int i = 0; i < words.length(); i++) {
			if (Character.isWhitespace(words.charAt(i)) || words.charAt(i) == '\u3000') {
				return words.replaceAll("[\\s\u3000]+", "");
			}
		}
		return words;
	}

	private static int lastOfPhrase(String text, List<Span> parts, int first) {
		String words = parts.get(first).of(text);
		if (words.endsWith("党委") && first + 1 < parts.size()) {
			String next = parts.get(first + 1).of(text);
			return (next.equals("政府") || next.equals("人民政府")) ? first + 1 : first;
		}
		int start = words.startsWith("各") ? 1 : 0;
		if (unitsEnd(words, start) != words.length() || words.length() == start) {
			return first;
		}
		int last = first;
		for (int i = first + 1; i < parts.size(); i++) {
			boolean near = parts.get(i).start() - parts.get(i - 1).end() <= 1;
			String next = parts.get(i).of(text);
			int end = unitsEnd(next, 0);
			if (!near || end == 0 || !(TAILS.contains(next.substring(end)) || next.endsWith("主管部门"))) {
				break;
			}
			last = i;
			if (end < next.length()) {
				break;
			}
		}
		return last;
	}

	/** The end of 各省、自治区、直辖市人民政府 at a place; the place if no such phrase begins there. */
	static int phraseEnd(String text, int start, int end) {
		if (text.charAt(start) != '各') {
			return start;
		}
		String words = text.substring(start + 1, Math.min(end, start + LONGEST));
		int at = unitsEnd(words, 0);
		int units = 1;
		while (at > 0 && at + 1 < words.length() && words.charAt(at) == '、' && unitsEnd(words, at + 1) > at + 1) {
			at = unitsEnd(words, at + 1);
			units++;
		}
		for (String tail : TAILS) {
			if (units > 1 && !tail.isEmpty() && words.startsWith(tail, at)) {
				return start + 1 + at + tail.length();
			}
		}
		return (units > 1) ? start + 1 + at : start;
	}

	/**
	 * The end of the units before what they share, as in 州、县（市）人民政府; the place if there
	 * are not several.
	 */
	static int severalUnitsEnd(String text, int start, int end) {
		String words = text.substring(start, Math.min(end, start + LONGEST));
		int first = unitsEnd(words, 0);
		int at = first;
		while (at > 0 && at + 1 < words.length() && words.charAt(at) == '、' && unitsEnd(words, at + 1) > at + 1) {
			at = unitsEnd(words, at + 1);
		}
		return (at > first) ? start + at : start;
	}

	private static boolean isUnit(String words) {
		return unitsEnd(words, 0) == words.length();
	}

	/** Where a run of units ends, brackets among them: 县（市、区）. */
	private static int unitsEnd(String words, int start) {
		int at = start;
		boolean found = true;
		while (found && at < words.length()) {
			found = false;
			for (String unit : UNITS) {
				if (words.startsWith(unit, at)) {
					at += unit.length();
					found = true;
					break;
				}
			}
			char c = (at < words.length()) ? words.charAt(at) : ' ';
			if (!found && (c == '（' || c == '(') && at > start) {
				int close = words.indexOf((c == '（') ? '）' : ')', at);
				found = close > 0;
				at = found ? close + 1 : at;
			}
		}
		return at;
	}

	/** What 县自然资源局 shares with 市 before it. */
	private static String tail(String next) {
		int end = unitsEnd(next, 0);
		return (end > 0 && end < next.length()) ? next.substring(end) : "";
	}

}
