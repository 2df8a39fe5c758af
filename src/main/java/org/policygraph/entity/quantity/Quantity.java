package org.policygraph.entity.quantity;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

import org.policygraph.text.Span;

/**
 * A number with its unit. Of a range (3—5家) the lower bound.
 *
 * @param value the number as written
 * @param unit its unit; {@code null} where none is known
 * @param span from its first figure to the end of its unit
 * @param number the figures, those of a range's upper bound among them
 * @param range whether it is a range
 * @param more whether 余 or 多 stands in it
 */
public record Quantity(BigDecimal value, @Nullable Unit unit, Span span, Span number, boolean range, boolean more) {

	public int start() {
		return this.span.start();
	}

	public int end() {
		return this.span.end();
	}

	public boolean is(Unit.Kind kind) {
		return this.unit != null && this.unit.kind() == kind;
	}

	Quantity with(@Nullable Unit shared) {
		return new Quantity(this.value, shared, this.span, this.number, this.range, this.more);
	}

	/**
	 * Whether another is measured alike, so that they may be listed together: 93%、96%.
	 */
	boolean isAlike(Quantity other) {
		return this.unit == null || other.unit == null || this.unit.kind() == other.unit.kind();
	}

	/** Whether it belongs to a year, a date, an ordinal, a version, a formula. */
	boolean isPartOfName(String text, int start, int end) {
		int at = start();
		char before = (at > start) ? text.charAt(at - 1) : ' ';
		int behind = end();
		char after = (this.number.end() < end) ? text.charAt(this.number.end()) : ' ';
		boolean year = after == '年' && this.number.length() >= 4 && !text.substring(at, behind).contains(".");
		boolean ratio = QuantityReader.RATIO.indexOf(before) >= 0 && at - 2 >= start
				&& QuantityReader.isFigure(text.charAt(at - 2));
		return year || ratio || (before < 128 && Character.isLetter(before)) || "第.×*_+＋〔[".indexOf(before) >= 0
				|| (before == '月' && at - 2 >= start && QuantityReader.isFigure(text.charAt(at - 2)));
	}

}
