/**
 * Compares what the program reads with what people annotated, and counts how often each
 * rule fires. Uses {@code annotation} and the packages that read.
 */
@NullMarked
package org.policygraph.accuracy;

import org.jspecify.annotations.NullMarked;
