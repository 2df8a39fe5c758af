package org.policygraph.entity.organ;

import org.policygraph.gazetteer.Organs;
import org.policygraph.text.Brackets;
import org.policygraph.text.Clauses;
import org.policygraph.text.Lexicons;
import org.policygraph.text.Span;
import org.policygraph.text.WordLists;
import org.policygraph.text.Words;

/**
 * Finds organs that a sentence gives a duty, as its subject or otherwise:
 * 「各县区政府要切实落实好主体责任」, 「由市科委牵头」, 「市城市管理局：负责…」, 「A会同B…」. Brackets are left out.
 */
final class DutySentences {

	private static final int LONGEST_TOPIC = 16;

	private final Organs organs;

	private final OrganList lists;

	private final OrganRun runs;

	private final DutyWords duties;

	private final DutyTimes times;

	private final DutyRoles roles;

	private final DutyAgents agents;

	private final Words strong;

	private final Words asides;

	private final Words each;

	private final Words agency;

	private final Words pilots;

	private final Words towards;

	private final Words answering;

	private final Words doing;

	private final Words being;

	private final Words answerable;

	private final Words dutyNouns;

	DutySentences(Organs organs, OrganList lists, OrganRun runs, Lexicons lexicons) {
		this.organs = organs;
		this.lists = lists;
		this.runs = runs;
		WordLists words = lexicons.lists("assignment-words.csv");
		this.duties = new DutyWords(lexicons);
		this.times = new DutyTimes(words);
		this.roles = new DutyRoles(words);
		this.agents = new DutyAgents(this.duties, runs, words);
		this.strong = words.list("STRONG");
		this.asides = words.list("ASIDE");
		this.each = words.list("EACH");
		this.agency = words.list("AGENCY");
		this.pilots = words.list("PILOT");
		this.towards = words.list("TOWARDS");
		this.answering = words.list("ANSWERING");
		this.doing = words.list("DOING");
		this.being = words.list("BEING");
		this.answerable = words.list("ANSWERABLE");
		this.dutyNouns = words.list("DUTY");
	}

	/** Reads a stretch clause by clause. */
	void find(String text, Span within, DutyReach reach, ResponsibilityCollector found) {
		int i = within.start();
		boolean line = true;
		while (i < within.end()) {
			int end = Clauses.clauseEnd(text, i, within.end());
			int first = behindSpace(text, i, end);
			if (first < end && (reach != DutyReach.STRONG || first == within.start()
					|| this.strong.occurIn(text, first, end) || endsInColon(text, end))) {
				clause(text, new Span(first, end), line, reach, within, found);
			}
			line = end < within.end() && (text.charAt(end) == '\n' || (line && first >= end));
			i = end + 1;
		}
	}

	/** Behind the spaces, bullets and brackets that a clause opens with. */
	private static int behindSpace(String text, int start, int end) {
		int i = start;
		while (i < end && (Character.isWhitespace(text.charAt(i)) || "—-·●■”）)".indexOf(text.charAt(i)) >= 0)) {
			i++;
		}
		Span bracket = (i < end && Brackets.opensRound(text.charAt(i))) ? Brackets.at(text, i, end) : null;
		return (bracket != null) ? behindSpace(text, bracket.end(), end) : i;
	}

	private static boolean endsInColon(String text, int end) {
		return end < text.length() && Clauses.isColon(text.charAt(end));
	}

	private void clause(String text, Span whole, boolean line, DutyReach reach, Span within,
			ResponsibilityCollector found) {
		int behindTime = (reach.compareTo(DutyReach.ALL) >= 0) ? this.times.end(text, whole.start(), whole.end())
				: whole.start();
		Span clause = (behindTime < whole.end()) ? new Span(behindTime, whole.end()) : whole;
		int listEnd = this.runs.end(text, clause.start(), clause.end());
		if (listEnd > clause.start()) {
			Span list = new Span(clause.start(), listEnd);
			int organs = this.runs.behindEtc(text, listEnd, clause.end());
			int at = behindAside(text, organs, within.end(), reach);
			if (line && listEnd == clause.end() && isAgency(text, list, within)) {
				add(text, list, Role.SHARED, within, found);
				return;
			}
			Span rest = (at <= clause.end()) ? clause
					: new Span(clause.start(), Clauses.clauseEnd(text, at, within.end()));
			boolean timed = behindTime > whole.start() || this.times.end(text, organs, clause.end()) > organs;
			DutyReach own = (reach == DutyReach.PROSE && !timed && isAnybody(text, list)) ? DutyReach.STRONG : reach;
			if (subject(text, list, at, rest, own, within, found)) {
				return;
			}
		}
		this.agents.in(text, clause, reach).forEach((duty) -> add(text, duty.organs(), duty.role(), within, found));
	}

	/** 「A根据…安排部署，负责…」: what stands between the organs and their duty. */
	private int behindAside(String text, int start, int end, DutyReach reach) {
		int at = this.duties.behindAdverbs(text, start, end);
		if (reach.compareTo(DutyReach.ALL) >= 0) {
			int time = this.times.end(text, at, end);
			int behind = this.duties.behindAdverbs(text, time, end);
			if (time > at && this.duties.at(text, behind, end, reach) > behind) {
				return behind;
			}
		}
		if (reach == DutyReach.STRONG || !this.asides.startsAt(text, start)) {
			return at;
		}
		int comma = Clauses.clauseEnd(text, at, end);
		boolean goesOn = comma + 1 < end && Clauses.isComma(text.charAt(comma));
		return goesOn ? this.duties.behindAdverbs(text, comma + 1, end) : at;
	}

	/** 「（三）市城市管理局：负责…」, 「（四）市水务局。」: by agency instead of by task. */
	private boolean isAgency(String text, Span list, Span within) {
		String words = list.of(text);
		boolean each = this.each.startsAt(words, 0);
		boolean label = this.organs.isCollective(words) && !each;
		boolean heading = list.start() == within.start() && (each || this.organs.saysWhose(words));
		if (label || !endsInColon(text, list.end())) {
			return !label && heading && (list.end() >= within.end() || Clauses.endsSentence(text.charAt(list.end())));
		}
		int next = list.end() + 1;
		return next < within.end() && text.charAt(next) != '\n' && (heading || this.agency.startsAt(text, next));
	}

	/**
	 * 各地, 各级政府: a measure speaks of them, and assigns nothing to them unless it sets them
	 * a time. 试点地区 are chosen ones.
	 */
	private boolean isAnybody(String text, Span list) {
		return this.lists.split(text, list)
			.stream()
			.map(OrganList.Member::name)
			.allMatch((name) -> this.organs.isCollective(name) && !this.organs.isByFunction(name)
					&& !this.pilots.startsAt(name, 0));
	}

	private boolean subject(String text, Span list, int at, Span clause, DutyReach reach, Span within,
			ResponsibilityCollector found) {
		int behind = this.duties.at(text, at, clause.end(), reach);
		if (behind > at) {
			add(text, list, this.roles.of(text, at, behind, clause.end()), within, found);
			Span others = this.agents.together(text, at, clause);
			if (others != null) {
				add(text, others, Role.SHARED, within, found);
			}
			return true;
		}
		boolean main = this.being.startsAt(text, at) && this.answerable.occurIn(text, at, clause.end());
		if (main || (reach != DutyReach.STRONG && isAnswering(text, at, clause, reach, within))) {
			Role role = main ? this.roles.ofAnswerable(text.substring(at, clause.end())) : Role.SHARED;
			add(text, list, role, within, found);
			return true;
		}
		return false;
	}

	/** 「A对…负责」, 「A的主要职责：」. */
	private boolean isAnswering(String text, int at, Span clause, DutyReach reach, Span within) {
		boolean about = this.towards.startsAt(text, at)
				&& (this.answering.occurIn(text, at, clause.end()) || (reach == DutyReach.ALL
						&& this.doing.occurIn(text, at, Clauses.sentenceEnd(text, at, within.end()))));
		return about || (endsInColon(text, clause.end()) && clause.end() - at <= LONGEST_TOPIC
				&& this.dutyNouns.occurIn(text, at, clause.end()));
	}

	private void add(String text, Span list, Role role, Span within, ResponsibilityCollector found) {
		Span sentence = new Span(Clauses.sentenceStart(text, list.start(), within.start()),
				Clauses.sentenceEnd(text, list.end(), within.end()));
		for (OrganList.Member member : this.lists.split(text, list)) {
			if (this.organs.looksLikeOrgan(member.name())) {
				found.add(member.span(), member.name(), role, sentence, AssignmentForm.SENTENCE);
			}
		}
	}

}
