package org.policygraph.graph;

import java.io.Serializable;
import java.util.List;

/**
 * What one document, or the gazetteer, puts into the graph. Every key stands once among
 * the nodes of its label; nodes that others may share (departments, areas, indicators,
 * documents only cited) stand here too, where this source attests them.
 *
 * @param source the id of the document
 * @param nodes in the order in which they are to be written
 * @param edges between these nodes and the gazetteer's regions
 */
public record Rows(String source, List<Node> nodes, List<Edge> edges) implements Serializable {

	public Rows {
		nodes = List.copyOf(nodes);
		edges = List.copyOf(edges);
	}

}
