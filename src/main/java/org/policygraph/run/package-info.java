/**
 * Imports that leave a record, and those that are asked for over GraphQL, by whoever may.
 * Uses {@code load}, Spring Data Neo4j and Spring for GraphQL.
 */
@NullMarked
package org.policygraph.run;

import org.jspecify.annotations.NullMarked;
