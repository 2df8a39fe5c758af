package org.policygraph.outline;

import org.jspecify.annotations.Nullable;

import org.policygraph.text.Span;

/**
 * The number or sign before an item.
 *
 * @param style the style of numbering
 * @param ordinal the item's number, 0 where the style has none
 * @param span the marker with its brackets or points
 * @param numeral the number without what stands around it
 * @param written the marker as written
 */
record Marker(NumberingStyle style, int ordinal, Span span, String numeral, String written) {

	/** The level that its style makes: 1.1 and 1.1.1 are two. */
	String level() {
		boolean dotted = this.style.name().equals("DOTTED");
		return dotted ? "DOTTED" + this.numeral.chars().filter((c) -> c == '.').count() : this.style.name();
	}

	/**
	 * The number as it is quoted: 一, （一）, 1, 第一章, 专栏1; none for dashes and bullets.
	 */
	@Nullable String number() {
		if (this.style.name().equals(NumberingStyle.ROW)) {
			return this.numeral.isEmpty() ? null : this.numeral;
		}
		if (this.ordinal == 0) {
			return this.style.name().equals(NumberingStyle.BOX) ? "专栏" : null;
		}
		return switch (this.style.name()) {
			case "VOLUME", "CHAPTER", "DIVISION", "ARTICLE" -> this.written;
			case "HAN_BRACKETS", "ARABIC_BRACKETS" -> "（" + this.numeral + "）";
			case NumberingStyle.BOX -> "专栏" + this.numeral;
			default -> this.numeral;
		};
	}
}
