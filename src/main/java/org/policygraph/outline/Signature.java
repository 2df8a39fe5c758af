package org.policygraph.outline;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.policygraph.text.Span;

/**
 * A place where a text says who issues it, when it was written, or both.
 *
 * @param organs where the organs are named; may be empty
 * @param date the date; {@code null} where none stands there
 */
record Signature(List<Span> organs, @Nullable DocumentDate date) {

	static Signature of(Span organ) {
		return new Signature(List.of(organ), null);
	}

	static Signature of(@Nullable DocumentDate date) {
		return new Signature(List.of(), date);
	}

}
