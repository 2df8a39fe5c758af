package org.policygraph.entity;

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
record Quantity(BigDecimal value, @Nullable Unit unit, Span span, Span number, boolean range, boolean more) {

	int start() {
		return this.span.start();
	}

	int end() {
		return this.span.end();
	}

	boolean is(Unit.Kind kind) {
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

}
