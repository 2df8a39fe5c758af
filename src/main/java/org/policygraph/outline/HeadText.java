package org.policygraph.outline;

import java.util.List;
import java.util.stream.Stream;

import org.policygraph.text.CleanText;
import org.policygraph.text.Span;

/**
 * The lines of one text in which it speaks of itself.
 *
 * @param source the whole text
 * @param span everything above the first item
 * @param above the lines there
 * @param labels the values of the labels among them
 * @param signOff the lines right behind the first part, with its sign-off
 * @param signOffLabels the values of the labels among those
 * @param behind all lines between and behind the parts
 */
record HeadText(CleanText source, Span span, List<Line> above, List<HeadLabels.Value> labels, List<Line> signOff,
		List<HeadLabels.Value> signOffLabels, List<Line> behind) {

	static HeadText of(CleanText source, List<Line> lines, Layout layout, HeadLabels labels) {
		String text = source.text();
		List<Line> above = within(lines, layout.head());
		List<Line> signOff = layout.remainder().isEmpty() ? List.of() : within(lines, layout.remainder().get(0));
		List<Line> behind = layout.remainder().stream().flatMap((span) -> within(lines, span).stream()).toList();
		return new HeadText(source, layout.head(), above, labels.in(text, above), signOff, labels.in(text, signOff),
				behind);
	}

	String text() {
		return this.source.text();
	}

	/** The values of the labels of a field, those above the first item first. */
	Stream<Span> labelled(String field) {
		return Stream.concat(this.labels.stream(), this.signOffLabels.stream())
			.filter((value) -> value.field().equals(field))
			.map(HeadLabels.Value::span);
	}

	private static List<Line> within(List<Line> lines, Span span) {
		int from = place(lines, span.start());
		int to = from;
		while (to < lines.size() && lines.get(to).end() <= span.end()) {
			to++;
		}
		return lines.subList(from, to);
	}

	/** The first line that starts at or behind an offset. */
	private static int place(List<Line> lines, int offset) {
		int low = 0;
		int high = lines.size();
		while (low < high) {
			int middle = (low + high) / 2;
			if (lines.get(middle).start() < offset) {
				low = middle + 1;
			}
			else {
				high = middle;
			}
		}
		return low;
	}

}
