/**
 * Reads a field of a request May use its question, its parameters, and the mapper of its
 * rows.:query.schema, query.model and query.answer.
 */
@NullMarked
package org.policygraph.query.compile;

import org.jspecify.annotations.NullMarked;
