package org.policygraph.entity;

import java.util.ArrayList;
import java.util.List;

import org.policygraph.gazetteer.Organs;
import org.policygraph.text.Span;

/**
 * Organs that are the subject of a duty in a sentence: 「各县区政府要切实落实好主体责任」,
 * 「市发改委要牵头推进规划实施」, 「由市科委牵头」.
 */
final class ProseAssignments {

	private static final List<String> DUTY = List.of("要", "应", "须", "牵头", "负责", "会同", "加强统筹领导", "加强组织领导", "按照职责分工",
			"切实");

	private static final String ENDS = "。；;，,\n：:";

	private static final int LONGEST = 60;

	private final Organs organs;

	private final OrganList lists;

	ProseAssignments(Organs organs) {
		this.organs = organs;
		this.lists = new OrganList(organs);
	}

	List<Span> find(String text, Span within) {
		List<Span> found = new ArrayList<>();
		int start = within.start();
		for (int i = within.start(); i < within.end(); i++) {
			if (ENDS.indexOf(text.charAt(i)) >= 0) {
				start = i + 1;
			}
			else if (i - start < LONGEST && i > start + 1) {
				int at = i;
				if (DUTY.stream().anyMatch((word) -> text.startsWith(word, at))) {
					addSubject(text, new Span(start, i), found);
					start = endOfClause(text, i, within.end());
					i = start - 1;
				}
			}
		}
		return found;
	}

	private static int endOfClause(String text, int from, int end) {
		int i = from;
		while (i < end && ENDS.indexOf(text.charAt(i)) < 0) {
			i++;
		}
		return i;
	}

	private void addSubject(String text, Span subject, List<Span> found) {
		List<Span> members = this.lists.split(text, subject);
		boolean organs = !members.isEmpty()
				&& members.stream().allMatch((member) -> this.organs.looksLikeOrgan(member.of(text)));
		if (organs) {
			found.addAll(members);
		}
	}

	static Span sentence(String text, Span mention, Span within) {
		int start = Math.max(within.start(), text.lastIndexOf('。', mention.start()) + 1);
		int stop = text.indexOf('。', mention.end());
		return new Span(Math.min(start, mention.start()), (stop < 0 || stop > within.end()) ? within.end() : stop);
	}

}
