package org.policygraph.entity.target;

import java.util.regex.Pattern;

import org.policygraph.entity.quantity.Quantity;
import org.policygraph.entity.quantity.QuantityReader;
import org.policygraph.entity.quantity.Unit.Kind;
import org.policygraph.entity.quantity.Unit;
import org.policygraph.entity.target.TargetWords.Role;
import org.policygraph.text.Vocabulary;
import org.policygraph.text.WordLists;
import org.policygraph.text.Words;

/** Tells of a quantity whether it is a target. */
final class TargetJudge {

	private final TargetWords words;

	/** 5亿元或日客流量超过1万人的: the condition goes on. */
	private final Pattern goesOn;

	/** 培育产值超5亿元、竞争力强的企业2家: the amount describes what is counted. */
	private final Pattern describes;

	private final Pattern formerYear;

	private final Words from;

	private final Words reached;

	/** Behind dates, versions and numbers of services. */
	private final Words noUnit;

	private final Words noTerm;

	private final Words projects;

	private final Words within;

	private final Words everywhere;

	private final Words every;

	private final Words atLeast;

	private final Words times;

	private final Words days;

	private final Words people;

	private final Words placed;

	private final Words listEnd;

	TargetJudge(TargetWords words) {
		this.words = words;
		WordLists lists = words.lists();
		this.goesOn = lists.pattern("^<BOUND_BEHIND>?(?:、|<CONDITION_JOIN>)[^，,]{0,24}[0-9][^，,、]{0,8}的");
		this.describes = lists.pattern("^<BOUND_BEHIND>?(?:、|<DESCRIPTION_JOIN>)[^，,]*的[^，,]*[0-9]");
		this.formerYear = lists.pattern("<FROM_VALUE>[12][0-9]{3}年?<YEAR_END>?的?$");
		this.from = lists.list("FROM_VALUE");
		this.reached = lists.list("REACHED");
		this.noUnit = lists.list("NO_UNIT");
		this.noTerm = lists.list("NO_TERM");
		this.projects = lists.list("PROJECT_LIST");
		this.within = lists.list("WITHIN");
		this.everywhere = lists.list("EVERYWHERE");
		this.every = lists.list("EVERY");
		this.atLeast = lists.list("AT_LEAST");
		this.times = lists.list("TIMES");
		this.days = lists.list("DAYS");
		this.people = lists.list("PEOPLE");
		this.placed = lists.list("PLACED");
		this.listEnd = lists.list("LIST_END");
	}

	/**
	 * What the quantity is.
	 * @param before what the quantity before it in the sentence is
	 * @param context where the sentence stands. In a plan for one year, a bare count at
	 * the end of a clause is a target
	 */
	Verdict judge(Clause clause, LeadIn leadIn, Verdict before, TargetContext context) {
		Unit unit = clause.quantity().unit();
		Vocabulary.Word<Comparison> bound = this.words.comparedBehind(clause.text(), clause.quantity().end(),
				clause.end());
		int end = clause.quantity().end() + ((bound != null) ? bound.length() : 0);
		if (clause.isName(end) || isGiven(clause)) {
			return Verdict.NOTHING;
		}
		if (leadIn.reaches() && clause.isAlone(leadIn.start(), end)) {
			return Verdict.DOUBT;
		}
		if (isFormerValue(clause)) {
			return Verdict.BASELINE;
		}
		if (unit == null) {
			return withoutUnit(clause, leadIn, end);
		}
		if (unit.kind() == Kind.TIME || unit.kind() == Kind.AGE || unit.kind() == Kind.SCORE) {
			return term(clause, leadIn, end);
		}
		if (isCriterion(clause, leadIn, end) || isScope(clause, end) || isTerms(clause, leadIn)) {
			return Verdict.NOTHING;
		}
		return leadIn.reaches() ? Verdict.TARGET : done(clause, leadIn, end, before, context);
	}

	private Verdict done(Clause clause, LeadIn leadIn, int end, Verdict before, TargetContext context) {
		String text = clause.text();
		boolean bounded = end > clause.quantity().end();
		boolean goesOn = before == Verdict.TARGET;
		Kind kind = (clause.quantity().unit() != null) ? clause.quantity().unit().kind() : Kind.COUNT;
		Vocabulary.Word<Role> verb = this.words.lastVerb(text, clause.start(), leadIn.start());
		if (verb != null && verb.meaning() == Role.NAMING) {
			return Verdict.NOTHING;
		}
		if (kind == Kind.CAPACITY && (this.projects.occurIn(clause.behind())
				|| this.words.of(Role.PLANT).occursIn(text, clause.quantity().end(), clause.partEnd(end)))) {
			return Verdict.NOTHING;
		}
		boolean ends = clause.endsAt(end);
		if (kind == Kind.COUNT && ends && text.startsWith("：", clause.partEnd(end))) {
			return Verdict.NOTHING;
		}
		boolean compared = leadIn.comparison() != null && leadIn.comparison() != Comparison.APPROX;
		if (verb != null || compared || (bounded && ends)) {
			return Verdict.TARGET;
		}
		if (isRegular(clause) || (bounded && kind == Kind.COUNT)) {
			return Verdict.TARGET;
		}
		boolean measured = kind == Kind.RATE || goesOn || context.documentYear() != null;
		boolean bare = ends && measured && leadIn.start() - clause.start() > 1;
		return (goesOn || bare || this.words.of(Role.BEHIND).occursIn(text, end, clause.end())) ? Verdict.TARGET
				: Verdict.NOTHING;
	}

	/** Whether it tells how often: 每年向上级报告1次, 至少到每个村2次. */
	private boolean isRegular(Clause clause) {
		Unit unit = clause.quantity().unit();
		String before = clause.before();
		return unit != null && (this.atLeast.occurIn(before)
				|| (this.times.endsAt(unit.written(), unit.written().length()) && this.every.occurIn(before)));
	}

	/** 在现有12条热线的基础上. */
	private boolean isGiven(Clause clause) {
		return this.words.of(Role.GIVEN).endingAt(clause.text(), clause.end(), clause.quantity().end()) != null;
	}

	/** 由596元提高到616元: the first is what was. */
	private boolean isFormerValue(Clause clause) {
		String before = clause.before();
		String behind = clause.behind();
		boolean from = this.from.endsAt(before, before.length()) || this.formerYear.matcher(before).find();
		return from && this.reached.occurIn(behind);
	}

	/** 指数控制在103左右, 系数提高到0.6; anything else without a known unit is doubtful. */
	private Verdict withoutUnit(Clause clause, LeadIn leadIn, int end) {
		if (!leadIn.reaches() || leadIn.start() - clause.start() <= 1) {
			return Verdict.NOTHING;
		}
		if (clause.endsAt(end)) {
			return Verdict.TARGET;
		}
		char next = clause.text().charAt(end);
		return (Character.isIdeographic(next) && !this.noUnit.holds(next)) ? Verdict.DOUBT : Verdict.NOTHING;
	}

	/** A time, an age, points: targets only where they are said to be reached. */
	private Verdict term(Clause clause, LeadIn leadIn, int end) {
		String text = clause.text();
		Quantity quantity = clause.quantity();
		boolean bounded = end > quantity.end();
		if (this.noTerm.startsAt(text, end)) {
			return Verdict.NOTHING;
		}
		boolean named = leadIn.start() - clause.start() > 1;
		if (!quantity.is(Kind.TIME)) {
			return !leadIn.reaches() ? Verdict.NOTHING : named ? Verdict.TARGET : Verdict.DOUBT;
		}
		boolean frame = quantity.unit() != null && quantity.unit().written().equals("年");
		Vocabulary.Word<Role> verb = this.words.lastVerb(text, clause.start(), leadIn.start());
		boolean limit = bounded || this.within.startsAt(text, quantity.end());
		boolean attained = verb != null && limit && !frame && verb.meaning() != Role.NAMING;
		boolean regular = leadIn.comparison() == Comparison.GE && this.every.occurIn(clause.before());
		boolean days = bounded && this.days.endsAt(clause.before(), clause.before().length());
		return (leadIn.reaches() || attained || regular || days || this.everywhere.occurIn(clause.behind()))
				? Verdict.TARGET : Verdict.NOTHING;
	}

	/**
	 * 300人以上的食堂, 10亿元以上项目, 产值达到1亿元的企业, 效率不低于60%的设施; but not 完成80%以上的村庄规划, where the verb
	 * stands before the number.
	 */
	private boolean isCriterion(Clause clause, LeadIn leadIn, int end) {
		Quantity quantity = clause.quantity();
		String text = clause.text();
		boolean of = text.startsWith("的", end);
		boolean done = this.words.lastVerbEndsAt(text, clause.start(), leadIn.start());
		if (this.placed.startsAt(text, leadIn.start() - 1) && leadIn.start() > clause.start()) {
			return true;
		}
		if (leadIn.mayBeCondition() && this.describes.matcher(clause.behind()).find()
				&& this.words.of(Role.DO).startingAt(text, clause.start(), leadIn.start()) != null) {
			return true;
		}
		if (leadIn.mayBeCondition() && (of || this.goesOn.matcher(clause.behind()).find())) {
			return true;
		}
		if (of && leadIn.comparison() != null && !done && leadIn.start() > clause.start()) {
			return true;
		}
		if (quantity.is(Kind.RATE) || end == quantity.end() || clause.endsAt(end)) {
			return false;
		}
		String unit = (quantity.unit() != null) ? quantity.unit().written() : "";
		return of || quantity.is(Kind.MONEY) || quantity.is(Kind.CAPACITY) || this.people.endsAt(unit, unit.length());
	}

	/** 奖励25万元, 最高30%. */
	private boolean isTerms(Clause clause, LeadIn leadIn) {
		return (clause.quantity().is(Kind.MONEY) || clause.quantity().is(Kind.RATE))
				&& this.words.of(Role.TERMS).endingAt(clause.text(), leadIn.start(), clause.start()) != null;
	}

	/** 4个方面, 10平方公里范围内; 6个区域中心城市 behind the names of all six. */
	private boolean isScope(Clause clause, int end) {
		String text = clause.text();
		if (clause.quantity().is(Kind.EXTENT)) {
			return this.words.of(Role.WITHIN).startingAt(text, end, clause.end()) != null;
		}
		if (!clause.quantity().is(Kind.COUNT)) {
			return false;
		}
		if (this.words.of(Role.SCOPE).startingAt(text, end, clause.end()) != null) {
			return true;
		}
		int before = clause.quantity().start() - 1;
		int comma = text.lastIndexOf('、', before);
		boolean named = comma > clause.start() && before > comma && !this.listEnd.holds(text.charAt(before))
				&& !clause.endsAt(end) && this.words.lastVerb(text, comma, before + 1) == null
				&& !QuantityReader.isFigure(text.charAt(comma - 1));
		return named && this.words.of(Role.BEHIND).endingAt(text, clause.end(), end) == null;
	}

}
