/**
 * The types, fields and root fields of the schema, and what each is in the graph. May use
 * query.answer and graph.
 */
@NullMarked
package org.policygraph.query.model;

import org.jspecify.annotations.NullMarked;
