/**
 * The graph, or a part of it, as files that other programs take. Uses {@code bulk} for
 * what {@code neo4j-admin} takes, the driver for reading.
 */
@NullMarked
package org.policygraph.export;

import org.jspecify.annotations.NullMarked;
