/**
 * The commands of the program and their arguments. May use every other package but the
 * root.
 */
@NullMarked
package org.policygraph.command;

import org.jspecify.annotations.NullMarked;
