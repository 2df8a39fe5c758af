package org.policygraph.entity.target;

import org.policygraph.entity.quantity.Quantity;
import org.policygraph.text.Brackets;
import org.policygraph.text.Clauses;
import org.policygraph.text.Span;

/**
 * The clause that a quantity stands in, a bracket within it left out: 新建（改建）道路15条.
 *
 * @param text the text
 * @param sentence the sentence
 * @param start the start of the clause
 * @param end its end
 * @param quantity the quantity
 */
record Clause(String text, Span sentence, int start, int end, Quantity quantity) {

	/** Longer quotations are sentences; shorter ones are names. */
	private static final int NAME = 24;

	/** A bracket that belongs to the number before it. */
	private static final String INCLUSIVE = "（含）";

	static Clause of(String text, Span sentence, Quantity quantity) {
		int start = quantity.start();
		int depth = 0;
		while (start > sentence.start()) {
			char c = text.charAt(start - 1);
			if (Brackets.closesRound(c)) {
				depth++;
			}
			else if (Brackets.opensRound(c) && depth > 0) {
				depth--;
			}
			else if (depth == 0 && ends(c)) {
				break;
			}
			start--;
		}
		int from = (depth > 0) ? quantity.start() : start;
		int end = quantity.end();
		end += text.startsWith(INCLUSIVE, end) ? INCLUSIVE.length() : 0;
		while (end < sentence.end() && !ends(text.charAt(end))) {
			end++;
			end += text.startsWith(INCLUSIVE, end) ? INCLUSIVE.length() : 0;
		}
		return new Clause(text, sentence, from, end, quantity);
	}

	private static boolean ends(char c) {
		return Clauses.endsClause(c) || Brackets.roundDepth(c) != 0;
	}

	String before() {
		return this.text.substring(this.start, this.quantity.start());
	}

	String behind() {
		return this.text.substring(this.quantity.end(), this.end);
	}

	/** Whether a closing mark follows a place: the clause, or its part before 、, ends. */
	boolean endsAt(int at) {
		int i = at;
		while (i < this.end && this.text.charAt(i) == ' ') {
			i++;
		}
		return i >= this.end || this.text.charAt(i) == '、';
	}

	/**
	 * Whether its sentence says nothing but a value: 下降15%, in a table that lost its
	 * rows.
	 */
	boolean isAlone(int leadIn, int boundEnd) {
		return this.text.substring(this.sentence.start(), leadIn).isBlank()
				&& this.text.substring(boundEnd, this.sentence.end()).isBlank();
	}

	/** Where the part of the clause ends that a place stands in. */
	int partEnd(int at) {
		int comma = this.text.indexOf('、', at);
		return (comma >= 0 && comma < this.end) ? comma : this.end;
	}

	/** Whether it stands in a name, or alone in a bracket: “15分钟健身圈”, （共23项）, 2×35万. */
	boolean isName(int boundEnd) {
		int at = this.quantity.start();
		char before = (at > this.sentence.start()) ? this.text.charAt(at - 1) : ' ';
		char after = (boundEnd < this.text.length()) ? this.text.charAt(boundEnd) : ' ';
		boolean opened = this.start > this.sentence.start() && Brackets.opensRound(this.text.charAt(this.start - 1));
		boolean bracketed = opened && at - this.start <= 1 && Brackets.closesRound(after);
		return bracketed || before == '×' || after == '×' || isWithin('“', '”') || isWithin('《', '》');
	}

	private boolean isWithin(char opens, char closes) {
		int at = this.quantity.start();
		int open = at;
		while (open > this.sentence.start() && at - open <= NAME && this.text.charAt(open) != opens) {
			if (this.text.charAt(open) == closes) {
				return false;
			}
			open--;
		}
		if (this.text.charAt(open) != opens) {
			return false;
		}
		String near = this.text.substring(at, Math.min(this.text.length(), open + NAME + 1));
		return near.indexOf(closes) >= 0;
	}

}
