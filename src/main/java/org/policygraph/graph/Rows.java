package org.policygraph.graph;

import java.io.Serializable;
import java.util.List;

/**
 * The nodes and relationships that one document, or the gazetteer, gives the graph. Each
 * key occurs once among the nodes of its label. Nodes that documents share (departments,
 * areas, indicators, cited documents) are here too, if this source attests them.
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
