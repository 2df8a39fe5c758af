package org.policygraph.outline.title;

import org.jspecify.annotations.Nullable;

import org.policygraph.text.Span;

/**
 * A document's title and its place.
 *
 * @param words the title on one line, without a mark of excerpt
 * @param span where it was read; {@code null} where it was taken from the name of the
 * file
 * @param kind what sort of document it names
 * @param excerpt whether a mark of excerpt stood behind it (摘编, 摘要, 节选)
 */
public record Title(String words, @Nullable Span span, DocumentKind kind, boolean excerpt) {

	/** The same title without the marks and words around it. */
	public Title shortened(String words, DocumentKind kind) {
		return new Title(words, this.span, kind, this.excerpt);
	}

}
