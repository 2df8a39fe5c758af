package org.policygraph.outline;

import java.util.Comparator;
import java.util.List;

import org.apache.commons.csv.CSVRecord;

import org.policygraph.text.Lexicon;

/** The sort of a document, told by the last words of its title. */
public enum DocumentKind {

	IMPLEMENTATION_PLAN, PLAN, KEY_POINTS, NOTICE, INTERPRETATION, OTHER;

	private static final List<CSVRecord> ENDINGS = Lexicon.records("document-kinds.csv")
		.stream()
		.sorted(Comparator.comparingInt((CSVRecord row) -> -row.get("ending").length()))
		.toList();

	/** Whether words end as titles of documents do. */
	static boolean endsLikeTitle(String words) {
		return ENDINGS.stream().anyMatch((row) -> words.endsWith(row.get("ending")));
	}

	/** The sort of document that a title names. */
	public static DocumentKind of(String title) {
		return ENDINGS.stream()
			.filter((row) -> title.endsWith(row.get("ending")))
			.findFirst()
			.map((row) -> valueOf(row.get("kind")))
			.orElse(OTHER);
	}

}
