package org.policygraph.entity;

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

	private static final String ENDS = "，,：:（(）)";

	static Clause of(String text, Span sentence, Quantity quantity) {
		int start = quantity.start();
		int depth = 0;
		while (start > sentence.start()) {
			char c = text.charAt(start - 1);
			if (c == '）' || c == ')') {
				depth++;
			}
			else if ((c == '（' || c == '(') && depth > 0) {
				depth--;
			}
			else if (depth == 0 && ENDS.indexOf(c) >= 0) {
				break;
			}
			start--;
		}
		int from = (depth > 0) ? quantity.start() : start;
		int end = quantity.end();
		while (end < sentence.end() && ENDS.indexOf(text.charAt(end)) < 0) {
			end++;
		}
		return new Clause(text, sentence, from, end, quantity);
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

}
