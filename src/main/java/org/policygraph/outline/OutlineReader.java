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

	private final LayoutReader layouts = new LayoutReader(new HeadingReader(), new TableReader());

	private final HeadReader heads = new HeadReader();

	private final ProseListReader proseLists = new ProseListReader();

	private final RunInHeadings runInHeadings = new RunInHeadings();

	private final CellLists cellLists = new CellLists();

	private final KindReader kinds = new KindReader();

	public Outline read(CleanText source) {
		String text = source.text();
		List<Line> lines = this.layouts.lines(text);
		Layout layout = this.layouts.read(text, lines);
		List<Doubt> doubts = new ArrayList<>();
		List<OutlineItem> items = new ArrayList<>();
		for (Part part : layout.parts()) {
			items.addAll(items(text, part, doubts));
		}
		Head head = this.heads.read(source, lines, layout);
		return new Outline(head, List.copyOf(items), layout.remainder(), layout.tables(), List.copyOf(doubts));
	}

	private List<OutlineItem> items(String text, Part part, List<Doubt> doubts) {
		List<OutlineItem> items = new ItemStack(part.headings(), doubts).items(part.span().end());
		items = items.stream().map((item) -> this.proseLists.expand(text, item, doubts)).toList();
		items = items.stream()
			.map((item) -> this.cellLists.expand(text, this.runInHeadings.expand(text, item)))
			.toList();
		Span annex = part.annexTitle();
		if (annex == null) {
			return this.kinds.classify(text, items);
		}
		Span own = new Span(part.span().start(), items.get(0).own().start());
		return List.of(this.kinds.annex(text, new OutlineItem(ItemKind.ACTION, null, annex, own, List.of(), items)));
	}

}
