/**
 * Finds tasks of two documents that are the same measure, by their titles. Uses {@code
 * text}.
 */
@NullMarked
package org.policygraph.alignment;

import org.jspecify.annotations.NullMarked;
