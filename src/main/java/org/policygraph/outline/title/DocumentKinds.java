package org.policygraph.outline.title;

import java.util.Comparator;
import java.util.List;

import org.policygraph.text.Lexicons;

/** Tells the sort of a document by how its title ends: {@code document-kinds.csv}. */
public final class DocumentKinds {

	private record Ending(String words, DocumentKind kind) {
	}

	/** The longest first. */
	private final List<Ending> endings;

	public DocumentKinds(Lexicons lexicons) {
		this.endings = lexicons.records("document-kinds.csv")
			.stream()
			.map((row) -> new Ending(row.get("ending"), DocumentKind.valueOf(row.get("kind"))))
			.sorted(Comparator.comparingInt((Ending ending) -> -ending.words().length()))
			.toList();
	}

	/** Whether words end as titles of documents do. */
	boolean endsLikeTitle(String words) {
		return this.endings.stream().anyMatch((ending) -> words.endsWith(ending.words()));
	}

	/** The sort of document that a title names. */
	public DocumentKind of(String title) {
		return this.endings.stream()
			.filter((ending) -> title.endsWith(ending.words()))
			.findFirst()
			.map(Ending::kind)
			.orElse(DocumentKind.OTHER);
	}

}
