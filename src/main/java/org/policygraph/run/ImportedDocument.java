package org.policygraph.run;

import org.jspecify.annotations.Nullable;

import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/**
 * A document with the facts of its import, for the people who maintain the graph.
 *
 * @param id its id
 * @param title its title
 * @param imported whether its text is in the graph
 * @param source the file
 * @param sha256 the file's digest
 * @param excerpt whether the text is an excerpt
 * @param rules the version of the rules by which it was read
 * @param doubts how many places of it are doubtful
 */
@Node("Document")
record ImportedDocument(@Id String id, String title, boolean imported, @Nullable String source, @Nullable String sha256,
		@Nullable Boolean excerpt, @Nullable String rules, @Nullable Integer doubts) {
}
