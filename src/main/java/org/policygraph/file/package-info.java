/**
 * The bytes of a file become the text in it, whatever its format. Uses {@code text}.
 */
@NullMarked
package org.policygraph.file;

import org.jspecify.annotations.NullMarked;
