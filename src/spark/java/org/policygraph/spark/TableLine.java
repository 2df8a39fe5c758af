package org.policygraph.spark;

import java.io.Serializable;

import org.policygraph.bulk.Table;

/**
 * A node or a relationship as a line of a table.
 *
 * @param table the table
 * @param line the line, without its end
 */
record TableLine(Table table, String line) implements Serializable {
}
