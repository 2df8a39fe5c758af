/**
 * Where the program starts, and its commands. May use every other package.
 */
@NullMarked
package org.policygraph;

import org.jspecify.annotations.NullMarked;
