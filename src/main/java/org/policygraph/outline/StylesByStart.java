package org.policygraph.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.policygraph.text.Span;

/**
 * Styles of numbering by the characters that their markers start with: most places of a
 * text start none, and are passed over at the cost of one look-up.
 */
final class StylesByStart {

	private final boolean[] starts = new boolean[Character.MAX_VALUE + 1];

	private final Map<Character, List<NumberingStyle>> styles = new HashMap<>();

	StylesByStart(List<NumberingStyle> all) {
		for (char c = 0; c < Character.MAX_VALUE; c++) {
			for (NumberingStyle style : all) {
				if (style.canStartWith(c)) {
					this.starts[c] = true;
					this.styles.computeIfAbsent(c, (key) -> new ArrayList<>()).add(style);
				}
			}
		}
	}

	/** The marker at the start of a stretch; the first style that fits. */
	@Nullable Marker markerAt(String text, Span rest) {
		char c = text.charAt(rest.start());
		if (this.starts[c]) {
			for (NumberingStyle style : this.styles.getOrDefault(c, List.of())) {
				Marker marker = style.at(text, rest);
				if (marker != null) {
					return marker;
				}
			}
		}
		return null;
	}

}
