/**
 * The structure of one text: title, document number, chapters, items, sign-off. Uses
 * {@code text}.
 */
@NullMarked
package org.policygraph.outline;

import org.jspecify.annotations.NullMarked;
