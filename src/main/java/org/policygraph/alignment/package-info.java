/**
 * Which tasks of two documents are the same measure, told by their titles. Uses
 * {@code text}.
 */
@NullMarked
package org.policygraph.alignment;

import org.jspecify.annotations.NullMarked;
