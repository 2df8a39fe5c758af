/**
 * Extends the schema by conditions, orders, pages, aggregates and groups. May use
 * query.model.
 */
@NullMarked
package org.policygraph.query.schema;

import org.jspecify.annotations.NullMarked;
