package org.policygraph.entity.organ;

import java.util.ArrayList;
import java.util.List;

import org.policygraph.gazetteer.Organs;

/**
 * Organs named by what they are for, which share their last word: 财政、教育等部门, 财政和医保部门.
 */
final class FunctionLists {

	private static final String DEPARTMENTS = "部门";

	private static final String JOINING = "、和与及";

	private static final List<String> OPEN_ENDS = List.of("等部门", "等有关部门", "等相关部门", "等各部门", "等职能部门", "等主管部门");

	/** No function's name is longer. */
	private static final int LONGEST = 14;

	private final Organs organs;

	FunctionLists(Organs organs) {
		this.organs = organs;
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
			if (text.startsWith(DEPARTMENTS, behind)) {
				return behind + DEPARTMENTS.length();
			}
			if (isOpenEnd(text, behind)) {
				return behind;
			}
			if (behind >= end || JOINING.indexOf(text.charAt(behind)) < 0) {
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

	private static boolean isOpenEnd(String text, int at) {
		return OPEN_ENDS.stream().anyMatch((end) -> text.startsWith(end, at));
	}

	/** Gives every function in a list the word that only the last of them has. */
	List<OrganList.Member> complete(String text, List<OrganList.Member> members) {
		List<OrganList.Member> completed = new ArrayList<>(members);
		boolean shared = false;
		int next = -1;
		for (int i = members.size() - 1; i >= 0; i--) {
			OrganList.Member member = members.get(i);
			int end = member.span().end();
			if (!this.organs.isFunction(member.name())) {
				shared = member.name().endsWith(DEPARTMENTS) && this.organs.isFunction(withoutDepartments(member));
			}
			else {
				boolean joined = end + 1 == next && JOINING.indexOf(text.charAt(end)) >= 0;
				shared = isOpenEnd(text, end) || (shared && joined);
				if (shared) {
					completed.set(i, new OrganList.Member(member.span(), member.name() + DEPARTMENTS));
				}
			}
			next = member.span().start();
		}
		return completed;
	}

	private static String withoutDepartments(OrganList.Member member) {
		return member.name().substring(0, member.name().length() - DEPARTMENTS.length());
	}

}
