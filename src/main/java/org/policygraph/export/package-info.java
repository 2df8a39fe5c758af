/**
 * The graph, or a part of it, as files that other programs take. Uses {@code bulk} for
 * the tables of {@code neo4j-admin}, and the driver for reading.
 */
@NullMarked
package org.policygraph.export;

import org.jspecify.annotations.NullMarked;
