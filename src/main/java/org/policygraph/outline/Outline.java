package org.policygraph.outline;

import java.util.List;
import java.util.stream.Stream;

import org.policygraph.text.Doubt;
import org.policygraph.text.Span;

/**
 * The structure of one text. Head, items and tail together cover it: every character
 * belongs to the head, to the own text of one item, or to the tail.
 *
 * @param head what stands before the first item, title and preamble included
 * @param items the chapters
 * @param tail what stands behind the last: sign-off, appended texts, the rest of a page
 * @param doubts what was read with reserve
 */
public record Outline(Head head, List<OutlineItem> items, Span tail, List<Doubt> doubts) {

	/** Every item, in the order of the text. */
	public Stream<OutlineItem> all() {
		return this.items.stream().flatMap(OutlineItem::all);
	}

}
