package org.policygraph.export;

import java.util.Map;

/**
 * A node as it is exported.
 *
 * @param key which one it is
 * @param properties all its properties, its key among them, in the order of their names;
 * values are text, whole numbers as Long, Double, Boolean, dates and times of
 * {@code java.time}, and lists of these
 */
record GraphNode(NodeKey key, Map<String, Object> properties) {
}
