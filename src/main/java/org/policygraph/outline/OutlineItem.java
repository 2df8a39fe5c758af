package org.policygraph.outline;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.policygraph.text.Span;

/**
 * A chapter, a measure, a numbered or bulleted item, a row of a table of duties, with
 * what stands below it. All spans are places in the clean text.
 *
 * @param kind what it is for
 * @param number its number as written, without points: 一, （一）, 1; {@code null} where it
 * has none
 * @param title its heading, without number and final stop
 * @param own its own text, number and heading included, without its children's
 * @param cells the cells of the row that it was made of; empty for everything else
 * @param children the items below it, in order
 */
public record OutlineItem(ItemKind kind, @Nullable String number, Span title, Span own, List<Cell> cells,
		List<OutlineItem> children) {

	/** This item and everything below it, in the order of the text. */
	public Stream<OutlineItem> all() {
		return Stream.concat(Stream.of(this), this.children.stream().flatMap(OutlineItem::all));
	}

	OutlineItem as(ItemKind other, List<OutlineItem> below) {
		return new OutlineItem(other, this.number, this.title, this.own, this.cells, below);
	}

	OutlineItem with(Span ownText, List<OutlineItem> below) {
		return new OutlineItem(this.kind, this.number, this.title, ownText, this.cells, below);
	}

}
