package org.policygraph.export;

import java.util.Map;

/**
 * A relationship as it is exported.
 *
 * @param type its type
 * @param from the node that it starts at
 * @param to the node that it ends at
 * @param fromName title or name of the node that it starts at, empty where it has none
 * @param toName title or name of the node that it ends at
 * @param properties as those of a {@link GraphNode}
 */
record GraphRelationship(String type, NodeKey from, NodeKey to, String fromName, String toName,
		Map<String, Object> properties) {
}
