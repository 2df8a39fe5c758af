package org.policygraph.entity.area;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.policygraph.entity.area.AreaNameReader.AreaName;
import org.policygraph.entity.name.AreaKind;
import org.policygraph.entity.name.PlaceLexicon.Ending;
import org.policygraph.text.Span;
import org.policygraph.text.WordLists;
import org.policygraph.text.Words;

/**
 * Reads areas that share a part of their names in a list: their ending or their place.
 */
final class AreaLists {

	private static final Set<AreaKind> ZONES = Set.of(AreaKind.DEVELOPMENT_ZONE, AreaKind.FREE_TRADE_ZONE);

	private static final int LONGEST_MEMBER = 14;

	private final Words sharerNot;

	AreaLists(WordLists lists) {
		this.sharerNot = lists.list("SHARER_NOT");
	}

	/** 满洲里边境经济合作区、互市贸易区、综合保税区: zones of the place that the first names. */
	void addHeadSharer(String text, Span ending, Ending kind, AreaNameReader names, List<AreaMention> found) {
		AreaMention first = found.isEmpty() ? null : found.get(found.size() - 1);
		int start = (first != null) ? first.span().end() + 1 : ending.end();
		if (first == null || !ZONES.contains(kind.kind()) || !ZONES.contains(first.kind()) || start > ending.start()
				|| text.charAt(start - 1) != '、' || !names.isCommon(text, new Span(start, ending.start()))) {
			return;
		}
		String place = names.placeOf(first.writtenName());
		if (!place.isEmpty()) {
			String full = place + text.substring(start, ending.end());
			found.add(new AreaMention(full, full, kind.kind(), new Span(start, ending.end()), List.of(),
					"shares the place of a list"));
		}
	}

	/** The ending that names of a list share, and where the list ends. */
	record Tail(String words, Ending kind, int end) {
	}

	static void add(AreaName name, Tail tail, List<AreaMention> found, String rule) {
		String full = name.words() + tail.words();
		found.add(new AreaMention(full, full, tail.kind().kind(), new Span(name.span().start(), tail.end()),
				name.members(), rule));
	}

	/** 都匀—凯里、六盘水、铜仁、兴义城镇组群 are four: each before the last takes the tail. */
	void addSharers(String text, int floor, int end, Tail tail, AreaNameReader names, List<AreaMention> found) {
		int last = end;
		while (last > floor) {
			int start = memberStart(text, floor, last);
			AreaName name = (start < last) ? names.read(text, start, last, tail.kind()) : null;
			if (name == null || !name.onlyPlaces() || this.sharerNot.holds(text.charAt(last - 1))) {
				return;
			}
			add(name, tail, found, "shares the ending of a list");
			boolean more = name.span().start() == start && start > floor && text.charAt(start - 1) == '、';
			last = more ? start - 1 : floor;
		}
	}

	/** 草海、巫家坝等片区: all members take the tail, if every one has a name. */
	void addList(String text, int floor, int end, Tail tail, AreaNameReader names, List<AreaMention> found) {
		List<AreaName> members = new ArrayList<>();
		int last = end;
		while (last > floor) {
			int start = memberStart(text, floor, last);
			AreaName name = (start < last) ? names.read(text, start, last, tail.kind()) : null;
			name = (name == null && !members.isEmpty()) ? names.asWritten(text, new Span(start, last)) : name;
			if (name == null) {
				break;
			}
			members.add(name);
			boolean more = (name.span().start() == start || names.isRegion(text, start, name.span().start()))
					&& start > floor && text.charAt(start - 1) == '、';
			last = more ? start - 1 : floor;
		}
		if (members.size() > 1) {
			members.forEach((name) -> add(name, tail, found, "shares the ending of a list"));
		}
	}

	private static int memberStart(String text, int floor, int end) {
		int start = end;
		while (start > floor && end - start < LONGEST_MEMBER
				&& (Character.isIdeographic(text.charAt(start - 1)) || "—-－–".indexOf(text.charAt(start - 1)) >= 0)) {
			start--;
		}
		return start;
	}

}
