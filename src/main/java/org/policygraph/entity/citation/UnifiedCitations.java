package org.policygraph.entity.citation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.policygraph.outline.title.CoverNotices;

/** Gives one document one title and one number, whichever of its names a text uses. */
final class UnifiedCitations {

	private final Map<String, String> fullTitles = new HashMap<>();

	private final Map<String, String> numbers = new HashMap<>();

	private final Map<String, String> titles = new HashMap<>();

	private UnifiedCitations(List<Citation> citations, CoverNotices notices, String state) {
		for (Citation citation : citations) {
			String number = citation.documentNumber();
			if (citation.title().startsWith(state)) {
				this.fullTitles.put(citation.title().substring(state.length()), citation.title());
			}
			if (number != null && !citation.title().equals(number)) {
				this.numbers.putIfAbsent(citation.title(), number);
				this.titles.putIfAbsent(number, citation.title());
				// The cover notice of a document says its number.
				notices.read(citation.title())
					.ifPresent((notice) -> this.numbers.putIfAbsent(notice.subject(), number));
			}
		}
	}

	/**
	 * The same citations under one name for each document.
	 * @param notices knows the titles of cover notices
	 * @param state the name of the state, which a statute is cited with and without
	 */
	static List<Citation> of(List<Citation> citations, CoverNotices notices, String state) {
		UnifiedCitations names = new UnifiedCitations(citations, notices, state);
		return citations.stream().map(names::named).toList();
	}

	private Citation named(Citation citation) {
		String full = this.fullTitles.getOrDefault(citation.title(), citation.title());
		String title = this.titles.getOrDefault(full, full);
		String number = citation.documentNumber();
		return new Citation(title, (number != null) ? number : this.numbers.get(title), citation.relation(),
				citation.span(), citation.rule());
	}

}
