package org.policygraph.load;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.policygraph.graph.Label;
import org.policygraph.graph.Node;

/**
 * Brings a document that the graph holds to what was read now: only what differs is
 * written.
 */
final class EditedDocument {

	private EditedDocument() {
	}

	static WriteCounts write(GraphTransaction transaction, Difference difference, SharedKeys.Pending shared) {
		WriteCounts written = WriteCounts.NONE;
		List<String> ids = difference.goneEdges().stream().map(HeldDocument.HeldEdge::id).toList();
		if (!ids.isEmpty()) {
			written = written
				.plus(transaction.write(Statements.read("write/delete-relationships"), Map.of("ids", ids)));
		}
		written = written.plus(deleteNodes(transaction, difference.goneNodes()));
		written = written.plus(changeNodes(transaction, difference.changedNodes()));
		NewDocuments rows = new NewDocuments(transaction, shared);
		rows.add(NewRows.of(difference.newNodes(), difference.newEdges(), transaction.columns()));
		rows.add(NewRows.of(difference.shared().nodes(), difference.shared().edges(), transaction.columns()));
		written = written.plus(rows.write());
		written = written.plus(changeEdges(transaction, difference.changedEdges()));
		Set<Object> unsure = new LinkedHashSet<>();
		difference.goneEdges().forEach((edge) -> unsure.add(edge.other()));
		unsure.addAll(difference.changedAreas());
		WriteCounts forgotten = forgetUnattested(transaction, List.copyOf(unsure));
		if (forgotten.nodesDeleted() + forgotten.relationshipsDeleted() > 0) {
			shared.forget();
		}
		return written.plus(forgotten);
	}

	private static WriteCounts deleteNodes(GraphTransaction transaction, List<Node> nodes) {
		Map<Label, List<String>> byLabel = new EnumMap<>(Label.class);
		nodes.forEach((node) -> byLabel.computeIfAbsent(node.label(), (any) -> new ArrayList<>()).add(node.key()));
		WriteCounts written = WriteCounts.NONE;
		for (Map.Entry<Label, List<String>> entry : byLabel.entrySet()) {
			written = written
				.plus(transaction.write(Statements.of(Statements.read("write/delete-nodes"), entry.getKey()),
						Map.of("keys", entry.getValue())));
		}
		return written;
	}

	private static WriteCounts changeNodes(GraphTransaction transaction, List<Node> nodes) {
		Map<Label, List<Map<String, Object>>> byLabel = new EnumMap<>(Label.class);
		nodes.forEach((node) -> byLabel.computeIfAbsent(node.label(), (any) -> new ArrayList<>())
			.add(Map.of("key", node.key(), "properties", NewDocuments.withId(node))));
		WriteCounts written = WriteCounts.NONE;
		for (Map.Entry<Label, List<Map<String, Object>>> entry : byLabel.entrySet()) {
			written = written
				.plus(transaction.write(Statements.of(Statements.read("write/change-nodes"), entry.getKey()),
						Map.of("rows", entry.getValue())));
		}
		return written;
	}

	private static WriteCounts changeEdges(GraphTransaction transaction, Map<String, Map<String, Object>> edges) {
		List<Map<String, Object>> rows = new ArrayList<>();
		edges.forEach((id, properties) -> rows.add(Map.of("id", id, "properties", properties)));
		return rows.isEmpty() ? WriteCounts.NONE
				: transaction.write(Statements.read("write/change-relationships"), Map.of("rows", rows));
	}

	/** On and on: what nobody leads to any more goes too, and what areas consist of. */
	static WriteCounts forgetUnattested(GraphTransaction transaction, List<Object> candidates) {
		WriteCounts written = candidates.isEmpty() ? WriteCounts.NONE
				: transaction.write(Statements.read("write/forget-members"), Map.of("nodes", candidates));
		List<Object> nodes = candidates;
		while (!nodes.isEmpty()) {
			GraphTransaction.Result result = transaction.ask(Statements.read("write/forget-unattested"),
					Map.of("nodes", nodes));
			nodes = result.rows().stream().flatMap((row) -> row.get("next").asList().stream()).toList();
			written = written.plus(result.counts());
		}
		return written;
	}

}
