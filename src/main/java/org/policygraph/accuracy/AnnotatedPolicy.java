package org.policygraph.accuracy;

import java.util.List;
import java.util.Map;

/**
 * The part of an annotation that is compared.
 *
 * @param file the name of the document's file
 * @param metadata the values of the document as a whole, by their names in the format; an
 * unknown value has no entry
 * @param issuers the organs that issued the document
 * @param citations the titles of the documents that it cites
 * @param items the chapters
 */
record AnnotatedPolicy(String file, Map<String, String> metadata, List<String> issuers, List<String> citations,
		List<AnnotatedItem> items) {

	/** The names of {@link #metadata()}, in the order of the format. */
	static final List<String> METADATA = List.of("title", "kind", "documentNumber", "issuedOn", "region", "periodStart",
			"periodEnd");

}
