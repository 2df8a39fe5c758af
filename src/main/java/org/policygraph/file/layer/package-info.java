/**
 * The lines that people read of a file, and the reasons why a file is refused. Uses
 * {@code text}.
 */
@NullMarked
package org.policygraph.file.layer;

import org.jspecify.annotations.NullMarked;
