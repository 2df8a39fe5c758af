package org.policygraph.entity.target;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

import org.policygraph.text.Span;

/**
 * A value that is to be reached, kept or done; or one that was, as a baseline.
 *
 * @param indicator what is measured
 * @param comparison how the value is to be met
 * @param value the number as written
 * @param unit the unit as written: 万人次, %
 * @param year by when; {@code null} where the text does not say
 * @param baseline whether it is a value of the past
 * @param nature 约束性 or 预期性, where a table says so
 * @param quote the clause that says so
 * @param rule the name of the rule that read it
 */
public record Target(String indicator, Comparison comparison, BigDecimal value, String unit, @Nullable Integer year,
		boolean baseline, @Nullable Nature nature, Span quote, String rule) {
}
