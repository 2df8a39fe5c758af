/**
 * A Neo4j server of our own, as a process beside the program. Uses nothing of this
 * program and none of Neo4j's classes.
 */
@NullMarked
package org.policygraph.database;

import org.jspecify.annotations.NullMarked;
