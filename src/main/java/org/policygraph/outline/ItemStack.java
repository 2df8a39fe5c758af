package org.policygraph.outline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

import org.policygraph.text.Doubt;
import org.policygraph.text.Span;

/**
 * Orders the headings of one part. The order of styles in the document decides: the style
 * of an open item goes on at its level, and a new style opens a level below. Where a list
 * is interrupted by a style that usually stands above it, the headings behind tell
 * whether it goes on.
 */
final class ItemStack {

	private static final class Open {

		private final Heading heading;

		private final List<Open> children = new ArrayList<>();

		private Open(Heading heading) {
			this.heading = heading;
		}

	}

	/** Boxes stand beside the lists of measures below a heading of this rank. */
	private static final int RANK_ABOVE_BOXES = 5;

	private final List<Heading> headings;

	private final List<Doubt> doubts;

	private final List<Open> chapters = new ArrayList<>();

	private final Deque<Open> open = new ArrayDeque<>();

	/** The last number of each level, whether its list is still open or not. */
	private final Map<String, Integer> lastOrdinals = new HashMap<>();

	private final Set<String> chapterLevels = new HashSet<>();

	/** Where the headings of each level stand. */
	private final Map<String, NavigableSet<Integer>> places = new HashMap<>();

	private int next;

	ItemStack(List<Heading> headings, List<Doubt> doubts) {
		this.headings = headings;
		this.doubts = doubts;
		for (int i = 0; i < headings.size(); i++) {
			this.places.computeIfAbsent(headings.get(i).level(), (level) -> new TreeSet<>()).add(i);
		}
	}

	/** The items, each reaching to the start of the next; kinds are not told yet. */
	List<OutlineItem> items(int end) {
		for (this.next = 0; this.next < this.headings.size(); this.next++) {
			add(this.headings.get(this.next));
		}
		return close(this.chapters, end);
	}

	private void add(Heading heading) {
		String style = heading.marker().style().name();
		if (style.equals(NumberingStyle.BOX)) {
			closeBelow(RANK_ABOVE_BOXES);
		}
		else if (style.equals(NumberingStyle.TABLE)) {
			this.open.clear();
		}
		else if (style.equals(NumberingStyle.UNNUMBERED)) {
			placeUnnumbered();
		}
		else if (heading.mark() > 0 && !heading.isCounted()) {
			placeMarked(heading.mark());
		}
		else {
			placeInList(heading);
		}
		Open item = new Open(heading);
		Open parent = this.open.peek();
		((parent != null) ? parent.children : this.chapters).add(item);
		if (parent == null) {
			this.chapterLevels.add(heading.level());
		}
		this.open.push(item);
		this.lastOrdinals.put(heading.level(), heading.ordinal());
	}

	private void closeBelow(int rank) {
		while (!this.open.isEmpty() && this.open.element().heading.rank() > rank) {
			this.open.pop();
		}
	}

	/**
	 * A heading without a number is a chapter where no numbered chapter follows, or where
	 * the next one leaves room for its number.
	 */
	private void placeUnnumbered() {
		Open chapter = this.open.peekLast();
		if (chapter == null) {
			return;
		}
		int following = ordinalOfNext(chapter.heading.level());
		boolean within = chapter.heading.isCounted() && following == chapter.heading.ordinal() + 1;
		this.open.clear();
		if (within) {
			this.open.push(chapter);
		}
	}

	/** The level of a heading in Markdown is the number of its signs. */
	private void placeMarked(int mark) {
		boolean same = this.open.stream().anyMatch((item) -> item.heading.mark() == mark);
		while (!this.open.isEmpty()
				&& (same ? this.open.element().heading.mark() != mark : this.open.element().heading.mark() > mark)) {
			this.open.pop();
		}
		if (same) {
			this.open.pop();
		}
	}

	private void placeInList(Heading heading) {
		String level = heading.level();
		if (this.open.stream().anyMatch((item) -> item.heading.level().equals(level))) {
			while (!this.open.element().heading.level().equals(level)) {
				this.open.pop();
			}
			doubtGap(heading, this.open.pop().heading.ordinal());
			return;
		}
		boolean goesOn = heading.isCounted() && heading.ordinal() > 1
				&& heading.ordinal() == this.lastOrdinals.getOrDefault(level, 0) + 1;
		while (!this.open.isEmpty() && isEndedBy(heading, this.open.element().heading, goesOn)) {
			this.open.pop();
		}
		if (heading.isCounted() && heading.ordinal() != 1) {
			doubtGap(heading, this.lastOrdinals.getOrDefault(level, 0));
		}
	}

	/**
	 * Whether an open list ends where another style begins: a box where the list that it
	 * interrupted goes on, any list where a style above it begins and it does not go on.
	 */
	private boolean isEndedBy(Heading heading, Heading open, boolean goesOn) {
		String style = open.marker().style().name();
		if (style.equals(NumberingStyle.BOX)) {
			return goesOn;
		}
		boolean chapterWithoutNumber = style.equals(NumberingStyle.UNNUMBERED)
				&& this.chapterLevels.contains(heading.level());
		if (chapterWithoutNumber) {
			return true;
		}
		boolean above = heading.rank() < open.rank() && heading.isCounted();
		return above && (!open.isCounted() || ordinalOfNext(open.level()) != open.ordinal() + 1);
	}

	/** The number of the next heading of a level, 0 if there is none. */
	private int ordinalOfNext(String level) {
		Integer next = this.places.getOrDefault(level, new TreeSet<>()).higher(this.next);
		return (next != null) ? this.headings.get(next).ordinal() : 0;
	}

	private void doubtGap(Heading heading, int before) {
		if (heading.isCounted() && heading.ordinal() != before + 1) {
			this.doubts.add(new Doubt(heading.marker().span(), "the number " + heading.marker().numeral() + " follows "
					+ ((before > 0) ? String.valueOf(before) : "nothing") + " in its list 编号不连续"));
		}
	}

	private List<OutlineItem> close(List<Open> siblings, int end) {
		List<OutlineItem> items = new ArrayList<>();
		for (int i = 0; i < siblings.size(); i++) {
			Open item = siblings.get(i);
			int itemEnd = (i + 1 < siblings.size()) ? siblings.get(i + 1).heading.start() : end;
			int ownEnd = item.children.isEmpty() ? itemEnd : item.children.get(0).heading.start();
			items.add(new OutlineItem(ItemKind.ACTION, item.heading.marker().number(), item.heading.title(),
					new Span(item.heading.start(), ownEnd), item.heading.cells(), close(item.children, itemEnd)));
		}
		return items;
	}

}
