package org.policygraph.outline;

import org.policygraph.text.Span;

/**
 * A line that is not blank.
 *
 * @param span its words, without the spaces and number signs around them
 * @param mark how many number signs stood before it, as before headings in Markdown
 * @param tabbed whether a tab stood behind it: in a table, a row of one cell
 */
record Line(Span span, int mark, boolean tabbed) {

	Line(Span span, int mark) {
		this(span, mark, false);
	}

	int start() {
		return this.span.start();
	}

	int end() {
		return this.span.end();
	}

	String of(String text) {
		return this.span.of(text);
	}

	int length() {
		return this.span.length();
	}

	/** Whether it is a row of a table. */
	boolean isRow(String text) {
		return holdsAny(text, "\t");
	}

	boolean holdsAny(String text, String characters) {
		for (int i = this.span.start(); i < this.span.end(); i++) {
			if (characters.indexOf(text.charAt(i)) >= 0) {
				return true;
			}
		}
		return false;
	}

}
