package org.policygraph.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.policygraph.outline.title.Numerals;
import org.policygraph.text.Doubt;
import org.policygraph.text.HanNumber;
import org.policygraph.text.Lexicons;
import org.policygraph.text.Span;
import org.policygraph.text.WordLists;
import org.policygraph.text.Words;

/**
 * Finds lists that a sentence tells, as interpretations do:
 * 「一是城镇化发展空间优化提升行动。包括引导人口适度集聚、推动产城融合发展2项重点任务。二是…」. Each member becomes an item, and the
 * things that it includes become items below it.
 */
final class ProseListReader {

	private final Pattern group;

	private final Words holds;

	ProseListReader(Lexicons lexicons) {
		WordLists words = lexicons.lists("outline-words.csv");
		this.group = words.pattern(
				"([" + HanNumber.TO_TEN + "]{1,3})是([^。；;]{2,40})[。；;，,：:]\\s*<MAINLY>?<HOLDS>([^。；;]+?)<AND_MORE>?"
						+ "([0-9]{1,2}|[" + HanNumber.TO_TEN + "]{1,3})<PARTS>[^。；;，,]{0,10}[。；;]?");
		this.holds = words.list("HOLDS");
	}

	/**
	 * Replaces an item that holds such a list and no other items by one that has them.
	 */
	OutlineItem expand(String text, OutlineItem item, List<Doubt> doubts) {
		if (!item.children().isEmpty()) {
			return item.as(item.kind(), item.children().stream().map((child) -> expand(text, child, doubts)).toList());
		}
		if (!holds(text, item.own())) {
			return item;
		}
		List<OutlineItem> groups = new ArrayList<>();
		Matcher group = this.group.matcher(text).region(item.own().start(), item.own().end());
		while (group.find()) {
			groups.add(group(text, group, doubts));
		}
		if (groups.size() < 2) {
			return item;
		}
		Span own = new Span(item.own().start(), groups.get(0).own().start());
		return item.with(own, reachingOn(groups, item.own().end()));
	}

	/** 「包括」 stands in every such list, and in few other texts. */
	private boolean holds(String text, Span own) {
		return this.holds.occurIn(own.of(text));
	}

	private static OutlineItem group(String text, Matcher group, List<Doubt> doubts) {
		List<OutlineItem> members = new ArrayList<>();
		int end = group.end();
		for (Span member : split(text, group.start(3), group.end(3))) {
			members.add(new OutlineItem(ItemKind.ACTION, null, member, member, List.of(), List.of()));
		}
		int count = Numerals.value(group.group(4));
		if (count != members.size()) {
			doubts.add(new Doubt(new Span(group.start(3), end),
					"the sentence says " + count + " items and lists " + members.size() + " 项数不符"));
		}
		return new OutlineItem(ItemKind.ACTION, group.group(1), new Span(group.start(2), group.end(2)),
				new Span(group.start(), members.get(0).own().start()), List.of(), reachingOn(members, end));
	}

	/** At enumeration commas, but not inside quotation marks or brackets. */
	private static List<Span> split(String text, int start, int end) {
		List<Span> parts = new ArrayList<>();
		int depth = 0;
		int from = start;
		for (int i = start; i < end; i++) {
			char c = text.charAt(i);
			depth += ("“（(《".indexOf(c) >= 0) ? 1 : ("”）)》".indexOf(c) >= 0) ? -1 : 0;
			if (c == '、' && depth == 0) {
				parts.add(new Span(from, i));
				from = i + 1;
			}
		}
		parts.add(new Span(from, end));
		return parts;
	}

	/**
	 * Every item up to the start of the next, so that no character is lost between them.
	 */
	private static List<OutlineItem> reachingOn(List<OutlineItem> items, int end) {
		List<OutlineItem> result = new ArrayList<>();
		for (int i = 0; i < items.size(); i++) {
			OutlineItem item = items.get(i);
			int itemEnd = (i + 1 < items.size()) ? items.get(i + 1).own().start() : end;
			List<OutlineItem> children = item.children();
			if (children.isEmpty()) {
				result.add(item.with(new Span(item.own().start(), itemEnd), children));
			}
			else {
				result.add(item.as(item.kind(), reachingOn(children, itemEnd)));
			}
		}
		return result;
	}

}
