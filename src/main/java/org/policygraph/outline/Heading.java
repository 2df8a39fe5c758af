package org.policygraph.outline;

import org.policygraph.text.Span;

/**
 * The start of an item.
 *
 * @param marker its number, dash or bullet, or an empty one of the style
 * {@link NumberingStyle#UNNUMBERED}
 * @param title its words up to the first full stop or the end of the line
 */
record Heading(Marker marker, Span title) {

	int start() {
		return this.marker.span().start();
	}

}
