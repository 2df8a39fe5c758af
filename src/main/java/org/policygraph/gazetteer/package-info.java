/**
 * Regions and organs as data: names, aliases, levels, lineage. Uses {@code text} alone.
 */
@NullMarked
package org.policygraph.gazetteer;

import org.jspecify.annotations.NullMarked;
