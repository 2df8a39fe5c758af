package org.policygraph.outline;

import java.util.List;
import java.util.stream.Stream;

import org.policygraph.text.Doubt;
import org.policygraph.text.Span;

/**
 * The structure of one text. Head, items and remainder together cover it: every character
 * belongs to the head, to the own text of one item, or to the remainder.
 *
 * @param head what stands before the first item, title and preamble included
 * @param items the chapters, those of annexes behind the policy's own
 * @param remainder what stands between and behind them: sign-offs, appended texts, the
 * rest of a page; in order
 * @param tables the tables among the items
 * @param doubts what was read with reserve
 */
public record Outline(Head head, List<OutlineItem> items, List<Span> remainder, List<Table> tables,
		List<Doubt> doubts) {

	/** Every item, in the order of the text. */
	public Stream<OutlineItem> all() {
		return this.items.stream().flatMap(OutlineItem::all);
	}

}
