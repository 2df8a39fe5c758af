/**
 * The encoding of a text, found by its bytes and by its declaration. Uses {@code text}.
 */
@NullMarked
package org.policygraph.file.charset;

import org.jspecify.annotations.NullMarked;
