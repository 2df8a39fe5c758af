/**
 * What several tests share: real Neo4j servers, whole graphs to compare, documents, HTTP.
 */
@NullMarked
package org.policygraph.testing;

import org.jspecify.annotations.NullMarked;
