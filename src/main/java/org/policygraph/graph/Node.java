package org.policygraph.graph;

import java.io.Serializable;
import java.util.Map;

/**
 * A node to be written.
 *
 * @param label its label
 * @param key the value of its key property
 * @param properties its other properties
 */
public record Node(Label label, String key, Map<String, Object> properties) implements Serializable {
}
