/** Values that are to be reached by a year, and the baselines beside them. */
@NullMarked
package org.policygraph.entity.target;

import org.jspecify.annotations.NullMarked;
