/** The regions and areas that a stretch of text names, each with what it means there. */
@NullMarked
package org.policygraph.entity.place;

import org.jspecify.annotations.NullMarked;
