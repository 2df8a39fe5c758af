package org.policygraph.accuracy;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * An item in a list of all items in the order of the text.
 *
 * @param item the item
 * @param plainTitle the title in the form that is compared
 * @param parent the index of the item above in the list; {@code null} for a chapter
 */
record FlatItem(AnnotatedItem item, String plainTitle, @Nullable Integer parent) {

	static List<FlatItem> all(List<AnnotatedItem> chapters) {
		List<FlatItem> all = new ArrayList<>();
		addAll(chapters, null, all);
		return all;
	}

	private static void addAll(List<AnnotatedItem> items, @Nullable Integer parent, List<FlatItem> all) {
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
