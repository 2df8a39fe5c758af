package org.policygraph.outline;

import java.util.List;

import org.policygraph.text.Span;

/**
 * The layout of a text: the lines above the first chapter, the parts in which items are
 * looked for, and the lines between and behind them.
 *
 * @param head title, addressees, preamble; a cover notice
 * @param parts the policy itself first
 * @param remainder sign-offs, titles of further parts, the rest of a page; in order
 * @param tables all tables of the parts
 */
record Layout(Span head, List<Part> parts, List<Span> remainder, List<Table> tables) {

	/** Whether several texts stand below one notice, or nothing but its annexes. */
	boolean isCollection() {
		return this.parts.stream().filter((part) -> part.annexTitle() == null).count() != 1;
	}

}
