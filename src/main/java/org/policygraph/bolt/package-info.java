/**
 * What the driver asks of Neo4j besides our statements. Uses nothing of this program.
 */
@NullMarked
package org.policygraph.bolt;

import org.jspecify.annotations.NullMarked;
