package org.policygraph.entity.organ;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.policygraph.text.Span;
import org.policygraph.text.WordLists;
import org.policygraph.text.Words;

/** Finds organs that act within a clause: 「…由市科委会同市财政局组织实施」, 「经A会同B审定」. */
final class DutyAgents {

	private final DutyWords duties;

	private final OrganRun runs;

	private final DutyRoles roles;

	private final Words by;

	private final Words notBy;

	private final Words authorised;

	private final Words through;

	private final Words interpreting;

	private final Words sanctions;

	private final Words together;

	private final Words beforeTogether;

	private final Words carryingOut;

	private final Words notTheOrgan;

	DutyAgents(DutyWords duties, OrganRun runs, WordLists words) {
		this.duties = duties;
		this.runs = runs;
		this.roles = new DutyRoles(words);
		this.by = words.list("BY");
		this.notBy = words.list("NOT_BY");
		this.authorised = words.list("AUTHORISED");
		this.through = words.list("THROUGH");
		this.interpreting = words.list("INTERPRETING");
		this.sanctions = words.list("SANCTION");
		this.together = words.list("TOGETHER");
		this.beforeTogether = words.list("BEFORE_TOGETHER");
		this.carryingOut = words.list("CARRYING_OUT");
		this.notTheOrgan = words.list("NOT_THE_ORGAN");
	}

	/**
	 * Organs with a duty.
	 *
	 * @param organs where the list of them stands
	 * @param role their role
	 */
	record Duty(Span organs, Role role) {
	}

	/** The organs that act in a clause, those that they act together with last. */
	List<Duty> in(String text, Span clause, DutyReach reach) {
		for (int i = clause.start(); i + 2 < clause.end(); i++) {
			boolean through = reach == DutyReach.ALL && this.through.holds(text.charAt(i));
			int listEnd = (through || isBy(text, i)) ? this.runs.end(text, i + 1, clause.end()) : i;
			if (listEnd > i + 1) {
				int at = this.duties.behindAdverbs(text, this.runs.behindEtc(text, listEnd, clause.end()),
						clause.end());
				boolean acts = through ? this.together.startsAt(text, at) : acts(text, at, clause, reach);
				return acts ? duties(text, new Span(i + 1, listEnd), at, clause) : List.of();
			}
		}
		return List.of();
	}

	private boolean isBy(String text, int at) {
		boolean another = at > 0 && this.notBy.holds(text.charAt(at - 1));
		return (this.by.holds(text.charAt(at)) && !another) || this.authorised.endsAt(text, at + 1);
	}

	private boolean acts(String text, int at, Span clause, DutyReach reach) {
		DutyReach most = most(reach);
		if (this.sanctions.startsAt(text, at) || (most == DutyReach.STRONG && this.interpreting.startsAt(text, at))) {
			return false;
		}
		return this.carryingOut.startsAt(text, at) || this.duties.at(text, at, clause.end(), most) > at
				|| (reach == DutyReach.ALL && at < clause.end() && !this.notTheOrgan.startsAt(text, at));
	}

	private List<Duty> duties(String text, Span organs, int at, Span clause) {
		Duty first = new Duty(organs, this.roles.of(text, at, at, clause.end()));
		Span others = together(text, at, clause);
		return (others != null) ? List.of(first, new Duty(others, Role.SHARED)) : List.of(first);
	}

	/** In a measure 「由A组织的…」 only says which one is meant. */
	private static DutyReach most(DutyReach reach) {
		return (reach == DutyReach.STRONG || reach == DutyReach.PROSE) ? DutyReach.STRONG : DutyReach.ALL;
	}

	/** The organs behind 会同 take part in the duty; {@code null} if there are none. */
	@Nullable Span together(String text, int at, Span clause) {
		int from = at;
		for (String before : this.beforeTogether.all()) {
			from = text.startsWith(before, from) ? from + before.length() : from;
		}
		int start = from + this.together.lengthAt(text, from);
		int listEnd = (start > from) ? this.runs.end(text, start, clause.end()) : start;
		return (listEnd > start) ? new Span(start, listEnd) : null;
	}

}
