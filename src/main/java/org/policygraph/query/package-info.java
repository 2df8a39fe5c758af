/**
 * A GraphQL request becomes one Cypher statement, its rows JSON. Meets the rest of the
 * program only in the graph itself. Uses the driver and Spring.
 */
@NullMarked
package org.policygraph.query;

import org.jspecify.annotations.NullMarked;
