/**
 * The functional areas (new areas, zones, clusters of cities) that a stretch of text
 * names.
 */
@NullMarked
package org.policygraph.entity.area;

import org.jspecify.annotations.NullMarked;
