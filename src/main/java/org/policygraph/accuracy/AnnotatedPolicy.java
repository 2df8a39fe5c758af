package org.policygraph.accuracy;

import java.util.List;
import java.util.Map;

/**
 * A document in the annotation format, as far as it is compared.
 *
 * @param file the name of the file that it was read from
 * @param metadata what is said of the document as a whole, by the names of the format;
 * what is not known is left out
 * @param issuers the organs that issued it
 * @param citations the titles of the documents that it names
 * @param items its chapters
 */
record AnnotatedPolicy(String file, Map<String, String> metadata, List<String> issuers, List<String> citations,
		List<AnnotatedItem> items) {

	/** The names of {@link #metadata()}, in the order of the format. */
	static final List<String> METADATA = List.of("title", "kind", "documentNumber", "issuedOn", "region", "periodStart",
			"periodEnd");

}
