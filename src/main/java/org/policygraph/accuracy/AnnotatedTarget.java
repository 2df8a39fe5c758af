package org.policygraph.accuracy;

import org.jspecify.annotations.Nullable;

/**
 * A value to reach.
 *
 * @param op how the value is compared: EQ, APPROX, GE, LE, GT or LT
 * @param value the number as written in the text
 * @param unit the unit of the number
 * @param year the year in which the value is due
 */
record AnnotatedTarget(@Nullable String op, @Nullable Double value, @Nullable String unit, @Nullable String year) {
}
