/**
 * Rows of any number of documents as CSV files that {@code neo4j-admin database import}
 * takes: the fast way into an empty database. Uses {@code graph}, {@code load} and the
 * packages that read.
 */
@NullMarked
package org.policygraph.bulk;

import org.jspecify.annotations.NullMarked;
