/**
 * Reads files into rows: finds the files, reads one document at a time, and says what
 * became of each. Uses what reads, and {@code graph}. It knows no database.
 */
@NullMarked
package org.policygraph.reading;

import org.jspecify.annotations.NullMarked;
