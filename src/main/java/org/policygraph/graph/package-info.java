/**
 * Labels, relationships and keys of the graph, and a policy as its rows. Uses {@code
 * policy} with its packages, and {@code alignment}.
 */
@NullMarked
package org.policygraph.graph;

import org.jspecify.annotations.NullMarked;
