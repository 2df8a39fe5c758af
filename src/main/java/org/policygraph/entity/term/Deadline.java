package org.policygraph.entity.term;

import org.jspecify.annotations.Nullable;

import org.policygraph.text.Span;

/**
 * By when a measure is to be done.
 *
 * @param date the last day, or the year, in ISO form: 2021-06-30, 2025; --06-30 where no
 * year is known; {@code null} where it only goes on
 * @param ongoing whether it is to go on: 持续推进, 长期坚持
 * @param span the words that say so
 * @param rule the name of the rule that read it
 */
public record Deadline(@Nullable String date, boolean ongoing, Span span, String rule) {
}
