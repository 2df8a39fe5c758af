package org.policygraph.entity.organ;

import org.policygraph.text.WordLists;
import org.policygraph.text.Words;

/** Tells which role the words of a sentence give its organs. */
final class DutyRoles {

	private final Words lead;

	private final Words leading;

	private final Words eagerly;

	private final Words helping;

	private final Words takingPart;

	/** Where others are made to take part, or the organ does more than that. */
	private final Words others;

	DutyRoles(WordLists lists) {
		this.lead = lists.list("LEAD");
		this.leading = lists.list("LEADING");
		this.eagerly = lists.list("EAGERLY");
		this.helping = lists.list("HELPING");
		this.takingPart = lists.list("TAKING_PART");
		this.others = lists.list("OTHERS");
	}

	/**
	 * The role of organs in a clause.
	 * @param at where the words behind the organs begin
	 * @param behind where the word of duty ends
	 * @param end where the clause ends
	 */
	Role of(String text, int at, int behind, int end) {
		String clause = text.substring(at, Math.max(at, end));
		if (this.lead.startsAt(text, at) || this.lead.startsAt(text, behind) || this.leading.occurIn(clause)) {
			return Role.LEAD;
		}
		int verb = behind + this.eagerly.lengthAt(text, behind);
		boolean helps = this.helping.startsAt(text, at) || this.helping.startsAt(text, verb);
		boolean joins = this.takingPart.occurIn(clause) && !this.others.occurIn(clause);
		return (helps || joins) ? Role.PARTICIPANT : Role.SHARED;
	}

	/** The role of organs that are called answerable: A是…的牵头单位. */
	Role ofAnswerable(String clause) {
		return this.lead.occurIn(clause) ? Role.LEAD : Role.SHARED;
	}

}
