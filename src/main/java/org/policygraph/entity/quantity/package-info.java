/** Numbers with their units. */
@NullMarked
package org.policygraph.entity.quantity;

import org.jspecify.annotations.NullMarked;
