/**
 * Names of regions and areas as words: where they stand by chance, and where they are
 * part of a longer name.
 */
@NullMarked
package org.policygraph.entity.name;

import org.jspecify.annotations.NullMarked;
