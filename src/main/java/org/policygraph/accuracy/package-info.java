/**
 * How well documents are read: what the program reads is compared with what people
 * annotated. Uses {@code annotation} and everything that reads.
 */
@NullMarked
package org.policygraph.accuracy;

import org.jspecify.annotations.NullMarked;
