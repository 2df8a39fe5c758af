package org.policygraph.entity.organ;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.policygraph.gazetteer.Organ;
import org.policygraph.gazetteer.Organs;
import org.policygraph.text.Doubt;
import org.policygraph.text.Span;

/** Collects what is found in one item: every organ once for each role. */
final class ResponsibilityCollector {

	private final Organs organs;

	private final AssignmentContext context;

	private final Map<String, Responsibility> found = new LinkedHashMap<>();

	private final List<Doubt> doubts = new ArrayList<>();

	/** Where organs are named that were found before. */
	private final Set<Span> repeated = new HashSet<>();

	private @Nullable Span list;

	private @Nullable Organ before;

	ResponsibilityCollector(Organs organs, AssignmentContext context) {
		this.organs = organs;
		this.context = context;
	}

	int size() {
		return this.found.size();
	}

	/**
	 * Adds an organ.
	 * @param name its name without spaces, completed where a list shares its parts
	 */
	void add(Span mention, String name, Role role, Span clause, AssignmentForm form) {
		boolean first = !clause.equals(this.list);
		boolean ruled = role == Role.SHARED && clause.end() > this.context.firstListedLeadsFrom()
				&& form != AssignmentForm.SENTENCE;
		Organ organ = this.context.own(name);
		if (organ == null) {
			organ = this.organs.readBehind(first ? null : this.before, name, this.context.jurisdiction());
		}
		this.list = clause;
		this.before = organ;
		Role its = ruled ? (first ? Role.LEAD : Role.PARTICIPANT) : role;
		put(new Responsibility(organ, its, this.found.size() + 1, organ.collective(), false, mention, clause,
				ruled ? form.rule() + ", first listed leads" : form.rule()));
	}

	/** What a rule that is said once gives to this item. */
	void addByRule(GeneralAssignment given, boolean inferred, String rule) {
		put(new Responsibility(given.organ(), given.role(), this.found.size() + 1, given.organ().collective(), inferred,
				given.mention(), given.clause(), rule));
	}

	private void put(Responsibility responsibility) {
		if (this.found.putIfAbsent(responsibility.organ().id() + responsibility.role(), responsibility) != null) {
			this.repeated.add(responsibility.clause());
		}
	}

	/** Whether a place names nobody that was found before. */
	boolean isNew(Span clause) {
		return !this.repeated.contains(clause);
	}

	void doubt(Span span, String reason) {
		this.doubts.add(new Doubt(span, reason));
	}

	ResponsibilityReading reading() {
		return new ResponsibilityReading(List.copyOf(this.found.values()), List.copyOf(this.doubts));
	}

}
