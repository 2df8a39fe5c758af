/** The organs that answer for an item, each with its role. */
@NullMarked
package org.policygraph.entity.organ;

import org.jspecify.annotations.NullMarked;
