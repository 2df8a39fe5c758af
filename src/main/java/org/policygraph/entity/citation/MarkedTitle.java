package org.policygraph.entity.citation;

import org.policygraph.text.Span;

/**
 * A title between marks.
 *
 * @param title its words on one line, inner marks made small
 * @param span the title with its marks
 */
record MarkedTitle(String title, Span span) {
}
