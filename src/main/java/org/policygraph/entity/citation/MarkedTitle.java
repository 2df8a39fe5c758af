package org.policygraph.entity.citation;

import org.policygraph.text.Span;

/**
 * A title between marks.
 *
 * @param title its words on one line, inner marks made small
 * @param span the title with its marks
 * @param rule the name of the rule that read it
 */
record MarkedTitle(String title, Span span, String rule) {
}
