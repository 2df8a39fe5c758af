package org.policygraph.run;

import org.jspecify.annotations.Nullable;

import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/**
 * A document as whoever looks after the graph sees it: what it was read from, and how.
 *
 * @param id its id
 * @param title its title
 * @param imported whether its text is in the graph
 * @param source the file
 * @param sha256 the file's digest
 * @param excerpt whether the text is an excerpt
 * @param rules the version of the rules by which it was read
 * @param doubts how many places were read with reserve
 */
@Node("Document")
record ImportedDocument(@Id String id, String title, boolean imported, @Nullable String source, @Nullable String sha256,
		@Nullable Boolean excerpt, @Nullable String rules, @Nullable Integer doubts) {
}
