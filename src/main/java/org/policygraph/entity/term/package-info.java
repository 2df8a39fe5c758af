/** By when a measure is to be done, and how strongly the text demands it. */
@NullMarked
package org.policygraph.entity.term;

import org.jspecify.annotations.NullMarked;
