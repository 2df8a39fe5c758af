package org.policygraph.entity.target;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.policygraph.text.Span;

/**
 * Where an item's targets stand.
 *
 * @param own the item's own text
 * @param body where its running text begins, behind its heading
 * @param documentYear the year of a one-year document, which holds for all its targets
 * @param parentYear the year that the item above it opens with, or leads to it with
 * @param now the year that the document was written in or for: what was before is history
 * @param past whether the item tells what was
 * @param tables tables that are read as such, not as sentences
 */
public record TargetContext(Span own, int body, @Nullable Integer documentYear, @Nullable Integer parentYear,
		@Nullable Integer now, boolean past, List<Span> tables) {

	/** A text of its own without more to know. */
	public static TargetContext of(Span own, @Nullable Integer documentYear) {
		return new TargetContext(own, own.start(), documentYear, null, documentYear, false, List.of());
	}

	boolean isInTable(int at) {
		return this.tables.stream().anyMatch((table) -> table.start() <= at && at < table.end());
	}

}
