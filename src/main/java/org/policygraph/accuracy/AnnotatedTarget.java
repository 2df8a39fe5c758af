package org.policygraph.accuracy;

import org.jspecify.annotations.Nullable;

/**
 * A value that is to be reached.
 *
 * @param op how it is to be met
 * @param value the number as written
 * @param unit its unit
 * @param year by when
 */
record AnnotatedTarget(@Nullable String op, @Nullable Double value, @Nullable String unit, @Nullable String year) {
}
