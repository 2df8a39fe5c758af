package org.policygraph.outline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.policygraph.text.Span;

/**
 * Styles of numbering by the characters that their markers start with: most places of a
 * text start none, and are passed over at the cost of one look-up.
 */
final class StylesByStart {

	private static final List<NumberingStyle> NONE = List.of();

	private final List<List<NumberingStyle>> styles = new ArrayList<>(
			Collections.nCopies(Character.MAX_VALUE + 1, NONE));

	StylesByStart(List<NumberingStyle> all) {
		for (char c = 0; c < Character.MAX_VALUE; c++) {
			char start = c;
			if (all.stream().anyMatch((style) -> style.canStartWith(start))) {
				this.styles.set(c, all.stream().filter((style) -> style.canStartWith(start)).toList());
			}
		}
	}

	boolean mayStart(char c) {
		return this.styles.get(c) != NONE;
	}

	/** The marker at the start of a stretch; the first style that fits. */
	@Nullable Marker markerAt(String text, Span rest) {
		for (NumberingStyle style : this.styles.get(text.charAt(rest.start()))) {
			Marker marker = style.at(text, rest);
			if (marker != null) {
				return marker;
			}
		}
		return null;
	}

}
