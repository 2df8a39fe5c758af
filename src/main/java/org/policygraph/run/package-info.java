/**
 * Imports with their records, at the command line and over GraphQL. Uses {@code load},
 * Spring Data Neo4j and Spring for GraphQL.
 */
@NullMarked
package org.policygraph.run;

import org.jspecify.annotations.NullMarked;
