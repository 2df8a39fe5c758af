package org.policygraph.outline;

import java.util.List;

import org.policygraph.text.Span;

/**
 * The start of an item.
 *
 * @param marker its number, dash or bullet, or an empty one of a style that has none
 * @param title its words up to the first full stop or the end of the line
 * @param mark how many number signs stood before it, as before headings in Markdown
 * @param cells the cells, where it is a row of a table
 */
record Heading(Marker marker, Span title, int mark, List<Cell> cells) {

	Heading(Marker marker, Span title, int mark) {
		this(marker, title, mark, List.of());
	}

	int start() {
		return this.marker.span().start();
	}

	String level() {
		return this.marker.level();
	}

	boolean isCounted() {
		return this.marker.style().isCounted();
	}

	boolean is(String style) {
		return this.marker.style().name().equals(style);
	}

	int ordinal() {
		return this.marker.ordinal();
	}

	int rank() {
		return this.marker.style().rank();
	}

}
