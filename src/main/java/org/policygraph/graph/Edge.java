package org.policygraph.graph;

import java.io.Serializable;
import java.util.Map;

/**
 * A relationship to be written.
 *
 * @param relation its type and the labels at its ends
 * @param from the key of the node that it starts at
 * @param to the key of the node that it ends at
 * @param properties role, quote, offsets and the like
 */
public record Edge(Relation relation, String from, String to, Map<String, Object> properties) implements Serializable {
}
