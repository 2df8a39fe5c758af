package org.policygraph.outline;

import org.jspecify.annotations.Nullable;

import org.policygraph.text.Span;

/**
 * What numbers an item.
 *
 * @param style the style of numbering
 * @param ordinal the item's number, 0 where the style has none
 * @param span the marker with its brackets or points
 * @param numeral the number as written
 */
record Marker(NumberingStyle style, int ordinal, Span span, String numeral) {

	/** The number as it is quoted: 一, （一）, 1, 第一章; none for dashes and bullets. */
	@Nullable String number() {
		String before = this.style.before().get(0);
		String after = this.style.after().get(0);
		if (!this.style.isCounted()) {
			return null;
		}
		if (before.equals("（")) {
			return "（" + this.numeral + "）";
		}
		return before.equals("第") ? before + this.numeral + after : this.numeral;
	}

}
