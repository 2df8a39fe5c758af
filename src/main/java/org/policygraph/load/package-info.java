/**
 * Imports files into Neo4j. Uses {@code reading} and the packages below: {@code session},
 * {@code document}, {@code group}, in this order.
 */
@NullMarked
package org.policygraph.load;

import org.jspecify.annotations.NullMarked;
