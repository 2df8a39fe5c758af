package org.policygraph.entity.citation;

import java.util.Map;
import java.util.TreeMap;

import org.policygraph.text.Span;

/** Places of a text that were read already; none overlaps another. */
final class OccupiedSpans {

	private final TreeMap<Integer, Span> byStart = new TreeMap<>();

	void add(Span span) {
		this.byStart.put(span.start(), span);
	}

	boolean isFree(Span span) {
		Map.Entry<Integer, Span> last = this.byStart.lowerEntry(span.end());
		return last == null || !last.getValue().overlaps(span);
	}

}
