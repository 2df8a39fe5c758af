package org.policygraph.entity;

import org.jspecify.annotations.Nullable;

import org.policygraph.entity.TargetWords.Role;
import org.policygraph.entity.Unit.Kind;

/** Tells of a quantity whether it is a target. */
final class TargetJudge {

	/** Between a verb and its number: 分别达93%, 均不低于. */
	private static final String[] BETWEEN = { "分别", "年均", "平均", "均", "各", "共计", "总计", "共", "也", "再", "了", " ", "：" };

	/** Longer quotations are sentences; shorter ones are names. */
	private static final int NAME = 24;

	private final TargetWords words;

	TargetJudge(TargetWords words) {
		this.words = words;
	}

	/**
	 * What stands directly before a number.
	 *
	 * @param start where it begins
	 * @param comparison 不低于, 约; {@code null} where there is none
	 * @param reaches whether a word of reaching is among it
	 */
	record Approach(int start, @Nullable Comparison comparison, boolean reaches) {
	}

	Approach approach(Clause clause) {
		String text = clause.text();
		int at = clause.quantity().start();
		Comparison comparison = null;
		boolean reaches = false;
		while (true) {
			WordTable.Word<Comparison> compared = this.words.comparedBefore(text, at, clause.start());
			WordTable.Word<Role> near = this.words.of(Role.NEAR).endingAt(text, at, clause.start());
			WordTable.Word<Role> reach = this.words.of(Role.REACH).endingAt(text, at, clause.start());
			int between = between(text, at, clause.start());
			int length = Math.max(length(compared), Math.max(length(near), length(reach)));
			if (length == 0 && between == 0) {
				return new Approach(at, comparison, reaches);
			}
			if (length > 0 && compared != null && compared.length() == length && comparison == null) {
				comparison = compared.meaning();
			}
			reaches |= length > 0 && (length(near) == length || length(reach) == length);
			at -= (length > 0) ? length : between;
		}
	}

	private static int length(WordTable.@Nullable Word<?> word) {
		return (word != null) ? word.length() : 0;
	}

	private static int between(String text, int at, int start) {
		for (String word : BETWEEN) {
			if (at - word.length() >= start && text.startsWith(word, at - word.length())) {
				return word.length();
			}
		}
		return 0;
	}

	/**
	 * What the quantity is.
	 * @param goesOn whether the quantity before it in the sentence is a target
	 * @param counts whether a bare count at the end of a clause is one: in a plan for one
	 * year, in a chapter of goals
	 */
	Verdict judge(Clause clause, Approach approach, boolean goesOn, boolean counts) {
		Quantity quantity = clause.quantity();
		WordTable.Word<Comparison> bound = this.words.comparedBehind(clause.text(), quantity.end(), clause.end());
		int end = quantity.end() + length(bound);
		Unit unit = quantity.unit();
		boolean compared = bound != null || approach.comparison() != null;
		if (isName(clause, end)) {
			return Verdict.NOTHING;
		}
		if (unit == null) {
			return withoutUnit(clause, approach, end);
		}
		switch (unit.kind()) {
			case TIME, AGE, SCORE -> {
				return term(clause, approach, bound != null);
			}
			default -> {
			}
		}
		if (isCriterion(clause, approach, end, bound != null) || isScope(clause, end)) {
			return Verdict.NOTHING;
		}
		WordTable.Word<Role> verb = this.words.lastVerb(clause.text(), clause.start(), approach.start());
		if (approach.reaches()) {
			return Verdict.TARGET;
		}
		if (verb != null && verb.meaning() == Role.NAMING) {
			return Verdict.NOTHING;
		}
		if (unit.kind() == Kind.CAPACITY
				&& this.words.of(Role.PLANT).occursIn(clause.text(), quantity.end(), partEnd(clause))) {
			return Verdict.NOTHING;
		}
		if (verb != null || approach.comparison() != null || (compared && clause.endsAt(end))) {
			return Verdict.TARGET;
		}
		boolean done = this.words.of(Role.BEHIND).occursIn(clause.text(), end, clause.end());
		boolean measured = unit.kind() != Kind.COUNT || goesOn || counts;
		boolean ends = clause.endsAt(end) && approach.start() - clause.start() > 1;
		return (done || goesOn || (ends && measured)) ? Verdict.TARGET : Verdict.NOTHING;
	}

	private static int partEnd(Clause clause) {
		int comma = clause.text().indexOf('、', clause.quantity().end());
		return (comma >= 0 && comma < clause.end()) ? comma : clause.end();
	}

	/** A quotation, a title, nothing but a count in a bracket: （共23项）, “15分钟健身圈”. */
	private static boolean isName(Clause clause, int end) {
		String text = clause.text();
		Quantity quantity = clause.quantity();
		char before = (quantity.start() > clause.sentence().start()) ? text.charAt(quantity.start() - 1) : ' ';
		char after = (quantity.end() < text.length()) ? text.charAt(quantity.end()) : ' ';
		boolean bracket = clause.start() > clause.sentence().start() && "（(".indexOf(text.charAt(clause.start() - 1)) >= 0
				&& quantity.start() - clause.start() <= 1 && end == clause.end() && end < text.length()
				&& "）)".indexOf(text.charAt(end)) >= 0;
		return bracket || "第×".indexOf(before) >= 0 || "×".indexOf(after) >= 0
				|| isWithin(text, clause, quantity, '“', '”') || isWithin(text, clause, quantity, '《', '》');
	}

	private static boolean isWithin(String text, Clause clause, Quantity quantity, char opens, char closes) {
		int open = text.lastIndexOf(opens, quantity.start());
		int close = text.indexOf(closes, quantity.start());
		return open >= clause.sentence().start() && close >= 0 && close - open <= NAME
				&& text.indexOf(closes, open) == close;
	}

	/** 指数控制在103左右, 系数提高到0.6; anything else without a known unit is doubtful. */
	private static Verdict withoutUnit(Clause clause, Approach approach, int end) {
		boolean reached = approach.reaches() && approach.start() - clause.start() > 1;
		return !reached ? Verdict.NOTHING : clause.endsAt(end) ? Verdict.TARGET : Verdict.DOUBT;
	}

	/** A time, an age, points: targets only where they are said to be reached. */
	private static Verdict term(Clause clause, Approach approach, boolean bounded) {
		String text = clause.text();
		Quantity quantity = clause.quantity();
		boolean time = quantity.is(Kind.TIME);
		if (time && text.substring(quantity.end(), clause.end()).contains("全覆盖")) {
			return Verdict.TARGET;
		}
		if (!approach.reaches() || approach.start() - clause.start() <= 1) {
			return (bounded && time && clause.before().endsWith("天数")) ? Verdict.TARGET : Verdict.NOTHING;
		}
		return text.startsWith("的", quantity.end()) ? Verdict.NOTHING : Verdict.TARGET;
	}

	/** 300人以上的食堂, 10亿元以上项目, 产值达到1亿元的企业. */
	private static boolean isCriterion(Clause clause, Approach approach, int end, boolean bounded) {
		Quantity quantity = clause.quantity();
		boolean of = clause.text().startsWith("的", end) || clause.text().startsWith("（含）", end);
		boolean goesOn = !clause.endsAt(end);
		String unit = (quantity.unit() != null) ? quantity.unit().written() : "";
		if (quantity.is(Kind.RATE)) {
			return of && approach.reaches();
		}
		if (bounded && goesOn && !clause.text().startsWith("（", end)) {
			return of || quantity.is(Kind.MONEY) || quantity.is(Kind.CAPACITY) || unit.endsWith("人") || unit.endsWith("户");
		}
		return of && approach.reaches();
	}

	/** 4个方面; 6个区域中心城市 behind the names of all six. */
	private boolean isScope(Clause clause, int end) {
		String text = clause.text();
		if (!clause.quantity().is(Kind.COUNT)) {
			return false;
		}
		if (this.words.of(Role.SCOPE).startingAt(text, end, clause.end()) != null) {
			return true;
		}
		int before = clause.quantity().start() - 1;
		int comma = text.lastIndexOf('、', before);
		boolean named = comma >= clause.start() && text.charAt(before) != '等' && text.charAt(before) != '、'
				&& this.words.lastVerb(text, comma, clause.quantity().start()) == null
				&& !clause.endsAt(end);
		return named && !QuantityReader.isFigure(text.charAt(comma - 1)) && clause.start() < comma
				&& this.words.of(Role.BEHIND).startingAt(text, clause.end() - 2, clause.end()) == null;
	}

}
