package org.policygraph.outline;

import java.util.ArrayList;
import java.util.List;

import org.policygraph.outline.title.TitleWords;
import org.policygraph.text.CleanText;
import org.policygraph.text.Doubt;
import org.policygraph.text.Lexicons;
import org.policygraph.text.Span;

/**
 * The third step of reading: a clean text becomes its outline. No text is refused for its
 * form. A part that does not fit is read as it stands and becomes a doubt.
 */
public final class OutlineReader {

	private final LayoutReader layouts;

	private final HeadReader heads;

	private final ProseListReader proseLists;

	private final RunInHeadings runInHeadings;

	private final CellLists cellLists = new CellLists();

	private final KindReader kinds;

	/** Reads with the words that are packed with the program. */
	public OutlineReader() {
		this(Lexicons.packed());
	}

	/**
	 * Reads with the words of some lexicons, those of the program or others to try.
	 */
	public OutlineReader(Lexicons lexicons) {
		TitleWords titles = new TitleWords(lexicons);
		this.layouts = new LayoutReader(lexicons, titles);
		this.heads = new HeadReader(lexicons, titles);
		this.proseLists = new ProseListReader(lexicons);
		this.runInHeadings = new RunInHeadings(lexicons);
		this.kinds = new KindReader(lexicons);
	}

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
