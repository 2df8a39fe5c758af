package org.policygraph.outline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.policygraph.text.Doubt;
import org.policygraph.text.Span;

/**
 * Puts headings below one another. The document's own order of styles decides: a style
 * met before, among the open items, goes on at its level; a new one opens a level below.
 */
final class ItemStack {

	private static final class Open {

		private final Heading heading;

		private final List<Open> children = new ArrayList<>();

		private Open(Heading heading) {
			this.heading = heading;
		}

	}

	private final String text;

	private final List<Doubt> doubts;

	private final List<Open> chapters = new ArrayList<>();

	private final Deque<Open> open = new ArrayDeque<>();

	private final Map<String, Integer> lastOrdinals = new HashMap<>();

	ItemStack(String text, List<Doubt> doubts) {
		this.text = text;
		this.doubts = doubts;
	}

	void add(Heading heading) {
		Marker marker = heading.marker();
		String style = marker.style().name();
		if (style.equals(NumberingStyle.UNNUMBERED)) {
			this.open.clear();
		}
		else if (this.open.stream().anyMatch((item) -> styleOf(item).equals(style))) {
			while (!styleOf(this.open.element()).equals(style)) {
				this.open.pop();
			}
			doubtGap(marker, ordinalOf(this.open.pop()));
		}
		else if (marker.style().isCounted() && marker.ordinal() != 1) {
			doubtGap(marker, this.lastOrdinals.getOrDefault(style, 0));
		}
		Open item = new Open(heading);
		Open parent = this.open.peek();
		((parent != null) ? parent.children : this.chapters).add(item);
		this.open.push(item);
		this.lastOrdinals.put(style, marker.ordinal());
	}

	private void doubtGap(Marker marker, int before) {
		if (marker.style().isCounted() && marker.ordinal() != before + 1) {
			this.doubts.add(new Doubt(marker.span(), "the number " + marker.numeral() + " follows "
					+ ((before > 0) ? String.valueOf(before) : "nothing") + " in its list"));
		}
	}

	private static String styleOf(Open item) {
		return item.heading.marker().style().name();
	}

	private static int ordinalOf(Open item) {
		return item.heading.marker().ordinal();
	}

	/** The items, each reaching to the start of the next; kinds are not told yet. */
	List<OutlineItem> items(int end) {
		return close(this.chapters, end);
	}

	private List<OutlineItem> close(List<Open> siblings, int end) {
		List<OutlineItem> items = new ArrayList<>();
		for (int i = 0; i < siblings.size(); i++) {
			Open item = siblings.get(i);
			int itemEnd = (i + 1 < siblings.size()) ? siblings.get(i + 1).heading.start() : end;
			int ownEnd = item.children.isEmpty() ? itemEnd : item.children.get(0).heading.start();
			items.add(new OutlineItem(ItemKind.ACTION, item.heading.marker().number(), item.heading.title(),
					new Span(item.heading.start(), Math.min(ownEnd, this.text.length())),
					close(item.children, itemEnd)));
		}
		return items;
	}

}
