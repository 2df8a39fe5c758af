/**
 * Rows into Neo4j: batched and repeatable. Uses {@code graph}, {@code policy}, the
 * driver.
 */
@NullMarked
package org.policygraph.load;

import org.jspecify.annotations.NullMarked;
