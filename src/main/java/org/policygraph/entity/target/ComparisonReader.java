package org.policygraph.entity.target;

import org.policygraph.entity.quantity.Quantity;
import org.policygraph.entity.quantity.Unit;
import org.policygraph.text.Words;

/** Reads how a value is to be met: by what stands behind it, else before it. */
final class ComparisonReader {

	private final TargetWords words;

	private final Words within;

	private final Words everywhere;

	private final Words atLeast;

	private final Words atMost;

	ComparisonReader(TargetWords words) {
		this.words = words;
		this.within = words.lists().list("WITHIN");
		this.everywhere = words.lists().list("EVERYWHERE");
		this.atLeast = words.lists().list("AT_LEAST");
		this.atMost = words.lists().list("AT_MOST");
	}

	/** Where 以上, 左右 and the like end behind a quantity. */
	int boundEnd(Clause clause, Quantity quantity) {
		var bound = this.words.comparedBehind(clause.text(), quantity.end(), clause.end());
		return quantity.end() + ((bound != null) ? bound.length() : 0);
	}

	/**
	 * The comparison of a clause's quantity.
	 * @param last the last of the values that are listed with it: 93%、96%以上
	 */
	Comparison read(Clause clause, LeadIn leadIn, Quantity last) {
		Quantity quantity = clause.quantity();
		String text = clause.text();
		var behind = this.words.comparedBehind(text, quantity.end(), clause.end());
		var tail = this.words.comparedBehind(text, last.end(), clause.end());
		Comparison bound = (behind != null) ? behind.meaning() : (tail != null) ? tail.meaning() : null;
		if (quantity.range() && bound != Comparison.APPROX) {
			return Comparison.GE;
		}
		if (bound != null) {
			return bound;
		}
		if (quantity.is(Unit.Kind.TIME)
				&& (this.within.startsAt(text, last.end()) || this.everywhere.occurIn(clause.behind()))) {
			return Comparison.LE;
		}
		return (leadIn.comparison() != null) ? leadIn.comparison() : loosely(clause);
	}

	/** 至少到每个村走访2次, 2万余株. */
	private Comparison loosely(Clause clause) {
		String before = clause.before();
		if (this.atLeast.occurIn(before)) {
			return Comparison.GE;
		}
		if (this.atMost.occurIn(before)) {
			return Comparison.LE;
		}
		return clause.quantity().more() ? Comparison.GT : Comparison.EQ;
	}

}
