/**
 * The bytes of a file become the text in it, whatever its format. Uses {@code text}; the
 * libraries for formats appear here and in the packages below alone.
 */
@NullMarked
package org.policygraph.file;

import org.jspecify.annotations.NullMarked;
