package org.policygraph.entity.organ;

import java.util.ArrayList;
import java.util.List;

import org.policygraph.gazetteer.Organs;
import org.policygraph.text.WordLists;
import org.policygraph.text.Words;

/**
 * Organs named by what they are for, which share their last word: 财政、教育等部门, 财政和医保部门.
 */
final class FunctionLists {

	private final String departments;

	private final Words joins;

	private final Words openEnds;

	/** No function's name is longer. */
	private static final int LONGEST = 14;

	private final Organs organs;

	FunctionLists(Organs organs, WordLists lists) {
		this.organs = organs;
		this.departments = lists.list("DEPARTMENT").all().get(0);
		this.joins = lists.list("AND");
		this.openEnds = lists.list("OPEN_FUNCTIONS");
	}

	/**
	 * The end of the functions that are listed at a place, if departments follow them;
	 * the place if not. 等部门 is not part of them.
	 */
	int end(String text, int start, int end) {
		int at = start;
		while (at < end) {
			int behind = functionEnd(text, at, end);
			if (behind == at) {
				return start;
			}
			if (text.startsWith(this.departments, behind)) {
				return behind + this.departments.length();
			}
			if (isOpenEnd(text, behind)) {
				return behind;
			}
			if (behind >= end || !joins(text.charAt(behind))) {
				return start;
			}
			at = behind + 1;
		}
		return start;
	}

	private int functionEnd(String text, int start, int end) {
		for (int last = Math.min(end, start + LONGEST); last > start + 1; last--) {
			if (this.organs.isFunction(text.substring(start, last))) {
				return last;
			}
		}
		return start;
	}

	private boolean joins(char c) {
		return c == '、' || this.joins.holds(c);
	}

	private boolean isOpenEnd(String text, int at) {
		return this.openEnds.startsAt(text, at);
	}

	/** Gives every function in a list the word that only the last of them has. */
	List<OrganList.Member> complete(String text, List<OrganList.Member> members) {
		List<OrganList.Member> completed = new ArrayList<>(members);
		boolean shared = false;
		for (int i = members.size() - 1; i >= 0; i--) {
			OrganList.Member member = members.get(i);
			int end = member.span().end();
			if (!this.organs.isFunction(member.name())) {
				shared = member.name().endsWith(this.departments) && this.organs.isFunction(withoutDepartments(member));
			}
			else {
				boolean joined = i + 1 < members.size() && end + 1 == members.get(i + 1).span().start()
						&& joins(text.charAt(end));
				shared = isOpenEnd(text, end) || (shared && joined);
				if (shared) {
					completed.set(i, new OrganList.Member(member.span(), member.name() + this.departments));
				}
			}
		}
		return completed;
	}

	private String withoutDepartments(OrganList.Member member) {
		return member.name().substring(0, member.name().length() - this.departments.length());
	}

}
