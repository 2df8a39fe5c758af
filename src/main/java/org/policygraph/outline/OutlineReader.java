package org.policygraph.outline;

import java.util.ArrayList;
import java.util.List;

import org.policygraph.text.CleanText;
import org.policygraph.text.Doubt;
import org.policygraph.text.Span;

/**
 * The third step: a clean text becomes its outline. Nothing is refused for its form; what
 * does not fit is read as it stands and said among the doubts.
 */
public final class OutlineReader {

	private final HeadingReader headings = new HeadingReader();

	private final BodyFinder bodies = new BodyFinder(this.headings);

	private final HeadReader heads = new HeadReader();

	private final ProseListReader proseLists = new ProseListReader();

	private final KindReader kinds = new KindReader();

	public Outline read(CleanText source) {
		String text = source.text();
		List<Span> lines = Lines.of(text);
		Span body = this.bodies.find(text, lines);
		List<Doubt> doubts = new ArrayList<>();
		ItemStack stack = new ItemStack(text, doubts);
		for (Span line : lines) {
			if (body.contains(line)) {
				Heading heading = this.headings.read(text, line);
				if (heading != null) {
					stack.add(heading);
				}
			}
		}
		List<OutlineItem> items = stack.items(body.end());
		items = items.stream().map((item) -> this.proseLists.expand(text, item, doubts)).toList();
		Span head = new Span(0, items.isEmpty() ? body.end() : items.get(0).own().start());
		Span tail = new Span(body.end(), text.length());
		return new Outline(this.heads.read(source, lines, head, tail), this.kinds.classify(text, items), tail,
				List.copyOf(doubts));
	}

}
