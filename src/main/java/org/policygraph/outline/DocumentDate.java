package org.policygraph.outline;

import java.time.temporal.TemporalAccessor;

import org.policygraph.text.Span;

/**
 * A date that a document gives for itself.
 *
 * @param date a {@link java.time.LocalDate} or {@link java.time.YearMonth}
 * @param span where it was read
 */
public record DocumentDate(TemporalAccessor date, Span span) {
}
