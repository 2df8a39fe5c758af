/**
 * Characters made clean, with the way back to the source. Uses nothing else of this
 * program.
 */
@NullMarked
package org.policygraph.text;

import org.jspecify.annotations.NullMarked;
