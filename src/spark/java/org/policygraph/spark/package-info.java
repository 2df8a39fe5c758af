/**
 * Documents to the graph on many machines: an Apache Spark job that reads by the same
 * rules and resolves by the same code as a bulk load. Uses {@code bulk}, {@code load} and
 * what reads; the program itself knows nothing of it.
 */
@NullMarked
package org.policygraph.spark;

import org.jspecify.annotations.NullMarked;
