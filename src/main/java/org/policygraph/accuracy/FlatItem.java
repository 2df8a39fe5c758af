package org.policygraph.accuracy;

import java.util.ArrayList;
import java.util.List;

/**
 * An item at its place in the order of the text.
 *
 * @param item the item
 * @param plainTitle its title, as compared
 * @param parent the place of the item above it; -1 for a chapter
 */
record FlatItem(AnnotatedItem item, String plainTitle, int parent) {

	static List<FlatItem> all(List<AnnotatedItem> chapters) {
		List<FlatItem> all = new ArrayList<>();
		addAll(chapters, -1, all);
		return all;
	}

	private static void addAll(List<AnnotatedItem> items, int parent, List<FlatItem> all) {
		for (AnnotatedItem item : items) {
			int place = all.size();
			all.add(new FlatItem(item, PlainWords.of(item.title()), parent));
			addAll(item.children(), place, all);
		}
	}

	boolean isOf(String kind) {
		return kind.equals(this.item.kind());
	}

}
