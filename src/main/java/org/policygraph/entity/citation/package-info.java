/** Documents that a text names, and documents that it replaces. */
@NullMarked
package org.policygraph.entity.citation;

import org.jspecify.annotations.NullMarked;
