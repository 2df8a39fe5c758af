package org.policygraph.outline;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.policygraph.text.Span;

/**
 * A text within a text: the policy itself, one that stands beside it below the same
 * notice, an annex.
 *
 * @param annexTitle the title of an annex; {@code null} for what is no annex
 * @param span from its first heading, of an annex from its first line, to its sign-off
 * @param headings what starts its items, in order
 */
record Part(@Nullable Span annexTitle, Span span, List<Heading> headings) {
}
