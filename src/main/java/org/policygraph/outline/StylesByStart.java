package org.policygraph.outline;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.policygraph.text.Span;

/**
 * Styles of numbering by the first characters of their markers. Most places of a text
 * start no marker; one look-up tells so.
 */
final class StylesByStart {

	private final BitSet starts = new BitSet();

	private final Map<Character, List<NumberingStyle>> styles = new HashMap<>();

	StylesByStart(List<NumberingStyle> all) {
		for (char c = 0; c < Character.MAX_VALUE; c++) {
			char start = c;
			if (all.stream().anyMatch((style) -> style.canStartWith(start))) {
				this.starts.set(c);
				this.styles.put(c, all.stream().filter((style) -> style.canStartWith(start)).toList());
			}
		}
	}

	boolean mayStart(char c) {
		return this.starts.get(c);
	}

	/** The marker at the start of a stretch; the first style that fits. */
	@Nullable Marker markerAt(String text, Span rest) {
		for (NumberingStyle style : this.styles.getOrDefault(text.charAt(rest.start()), List.of())) {
			Marker marker = style.at(text, rest);
			if (marker != null) {
				return marker;
			}
		}
		return null;
	}

}
