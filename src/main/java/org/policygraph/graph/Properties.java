package org.policygraph.graph;

import java.util.LinkedHashMap;

import org.jspecify.annotations.Nullable;

import org.policygraph.text.CleanText;
import org.policygraph.text.Evidence;
import org.policygraph.text.Span;

/** The properties of a node or relationship; an unknown value has no entry. */
final class Properties extends LinkedHashMap<String, Object> {

	private static final long serialVersionUID = 1L;

	private Properties() {
	}

	static Properties none() {
		return new Properties();
	}

	/** The source's own words at a place, and their offsets in the file as given. */
	static Properties of(CleanText text, Span span) {
		Evidence evidence = text.evidence(span);
		return new Properties().with("quote", evidence.quote())
			.with("start", evidence.start())
			.with("end", evidence.end())
			.with("page", evidence.page());
	}

	/**
	 * The same for one property among others: deadlineQuote, deadlineStart, deadlineEnd.
	 */
	Properties withEvidence(String property, CleanText text, Span span) {
		Evidence evidence = text.evidence(span);
		return with(property + "Quote", evidence.quote()).with(property + "Start", evidence.start())
			.with(property + "End", evidence.end());
	}

	Properties with(String name, @Nullable Object value) {
		if (value != null) {
			super.put(name, value);
		}
		return this;
	}

}
