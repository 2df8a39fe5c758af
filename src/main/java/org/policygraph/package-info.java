/** The start of the program. */
@NullMarked
package org.policygraph;

import org.jspecify.annotations.NullMarked;
