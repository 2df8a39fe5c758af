/**
 * Writes the Cypher statement of a question. May use query.compile and query.model.
 */
@NullMarked
package org.policygraph.query.cypher;

import org.jspecify.annotations.NullMarked;
