package org.policygraph.entity.citation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Gives one document one title and one number, whichever of its names a text uses. */
final class UnifiedCitations {

	/** The cover notice of a document says its number: 关于印发《…》的通知. */
	private static final Pattern COVER = Pattern.compile("(?:印发|转发|批转|发布|公布)〈?(.+?)〉?的通知$");

	private final Map<String, String> fullTitles = new HashMap<>();

	private final Map<String, String> numbers = new HashMap<>();

	private final Map<String, String> titles = new HashMap<>();

	private UnifiedCitations(List<Citation> citations, String state) {
		for (Citation citation : citations) {
			String number = citation.documentNumber();
			if (citation.title().startsWith(state)) {
				this.fullTitles.put(citation.title().substring(state.length()), citation.title());
			}
			if (number != null && !citation.title().equals(number)) {
				this.numbers.putIfAbsent(citation.title(), number);
				this.titles.putIfAbsent(number, citation.title());
				Matcher cover = COVER.matcher(citation.title());
				if (cover.find()) {
					this.numbers.putIfAbsent(cover.group(1), number);
				}
			}
		}
	}

	/**
	 * The same citations under one name for each document.
	 * @param state the name of the state, which a statute is cited with and without
	 */
	static List<Citation> of(List<Citation> citations, String state) {
		UnifiedCitations names = new UnifiedCitations(citations, state);
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
