/**
 * Writes, compares and deletes documents within a transaction. Uses {@code session},
 * {@code reading} and {@code graph}.
 */
@NullMarked
package org.policygraph.load.document;

import org.jspecify.annotations.NullMarked;
