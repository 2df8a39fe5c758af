package org.policygraph.load.document;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.policygraph.graph.CypherFile;
import org.policygraph.load.session.GraphTransaction;
import org.policygraph.load.session.WriteCounts;

/**
 * Brings a document in the graph up to date with what was read now. It writes only what
 * differs.
 */
public final class DocumentUpdate {

	private DocumentUpdate() {
	}

	public static WriteCounts write(GraphTransaction transaction, Difference difference, SharedKeys.Pending shared) {
		WriteCounts written = WriteCounts.NONE;
		List<String> ids = difference.removedEdges().stream().map(StoredRows.StoredEdge::id).toList();
		if (!ids.isEmpty()) {
			written = written
				.plus(transaction.write(CypherFile.read("write/delete-relationships"), Map.of("ids", ids)));
		}
		written = written.plus(deleteNodes(transaction, difference.removedNodes()));
		written = written.plus(changeNodes(transaction, difference.changedNodes()));
		NewDocuments rows = new NewDocuments(transaction, shared);
		rows.add(NewRows.of(difference.newNodes(), difference.newEdges(), transaction.columns()));
		rows.add(NewRows.of(difference.shared().nodes(), difference.shared().edges(), transaction.columns()));
		written = written.plus(rows.write());
		written = written.plus(changeEdges(transaction, difference.changedEdges()));
		Set<Object> unsure = new LinkedHashSet<>();
		difference.removedEdges().forEach((edge) -> unsure.add(edge.other()));
		unsure.addAll(difference.changedAreas());
		WriteCounts forgotten = forgetUnattested(transaction, List.copyOf(unsure));
		if (forgotten.nodesDeleted() + forgotten.relationshipsDeleted() > 0) {
			shared.forget();
		}
		return written.plus(forgotten);
	}

	private static WriteCounts deleteNodes(GraphTransaction transaction, List<Difference.PlacedNode> nodes) {
		return nodes.isEmpty() ? WriteCounts.NONE : transaction.write(CypherFile.read("write/delete-nodes"),
				Map.of("ids", nodes.stream().map(Difference.PlacedNode::id).toList()));
	}

	private static WriteCounts changeNodes(GraphTransaction transaction, List<Difference.PlacedNode> nodes) {
		return nodes.isEmpty() ? WriteCounts.NONE
				: transaction.write(CypherFile.read("write/change-nodes"),
						Map.of("rows", nodes.stream()
							.map((node) -> Map.of("id", node.id(), "properties", NewDocuments.withId(node.node())))
							.toList()));
	}

	private static WriteCounts changeEdges(GraphTransaction transaction, Map<String, Map<String, Object>> edges) {
		List<Map<String, Object>> rows = new ArrayList<>();
		edges.forEach((id, properties) -> rows.add(Map.of("id", id, "properties", properties)));
		return rows.isEmpty() ? WriteCounts.NONE
				: transaction.write(CypherFile.read("write/change-relationships"), Map.of("rows", rows));
	}

	/**
	 * Deletes those shared nodes that nothing attests any more, and then the nodes to
	 * which only these led. The members of areas are deleted too.
	 */
	static WriteCounts forgetUnattested(GraphTransaction transaction, List<Object> candidates) {
		WriteCounts written = candidates.isEmpty() ? WriteCounts.NONE
				: transaction.write(CypherFile.read("write/forget-members"), Map.of("nodes", candidates));
		List<Object> nodes = candidates;
		while (!nodes.isEmpty()) {
			GraphTransaction.Result result = transaction.ask(CypherFile.read("write/forget-unattested"),
					Map.of("nodes", nodes));
			nodes = result.rows().stream().flatMap((row) -> row.get("next").asList().stream()).toList();
			written = written.plus(result.counts());
		}
		return written;
	}

}
