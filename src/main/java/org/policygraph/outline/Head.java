package org.policygraph.outline;

import java.time.temporal.TemporalAccessor;

import org.jspecify.annotations.Nullable;

import org.policygraph.text.Span;

/**
 * What a document says of itself. Places are {@code null} where it says nothing.
 *
 * @param title the policy's own title, without a mark of excerpt, on one line
 * @param titleSpan where the title was read
 * @param kind what sort of document it is
 * @param excerpt whether the text calls itself an excerpt (摘编, 摘要, 节选) of that document
 * @param documentNumber 发文字号, where it is the document's own
 * @param issuer where the issuing organ is named
 * @param issuedOn when it was issued: a {@link java.time.LocalDate} or
 * {@link java.time.YearMonth}
 * @param issuedOnSpan where that was read
 * @param periodStart the first year that the title names as its term
 * @param periodEnd the last
 * @param span everything before the first item
 */
public record Head(String title, @Nullable Span titleSpan, DocumentKind kind, boolean excerpt,
		@Nullable String documentNumber, @Nullable Span documentNumberSpan, @Nullable Span issuer,
		@Nullable TemporalAccessor issuedOn, @Nullable Span issuedOnSpan, @Nullable Integer periodStart,
		@Nullable Integer periodEnd, Span span) {
}
