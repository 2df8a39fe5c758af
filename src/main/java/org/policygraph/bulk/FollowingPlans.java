package org.policygraph.bulk;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

import org.policygraph.graph.Edge;
import org.policygraph.graph.Label;
import org.policygraph.graph.Node;
import org.policygraph.graph.Relation;
import org.policygraph.graph.Rows;
import org.policygraph.graph.Successions;
import org.policygraph.graph.Successions.Plan;

/**
 * Finds which plan of a series follows which, once all documents are there; held is one
 * line of each plan.
 */
public final class FollowingPlans {

	private final Map<String, List<Plan>> series = new TreeMap<>();

	private final Set<Ends> stated = new HashSet<>();

	private record Ends(String from, String to) {
	}

	/** Notes a document. */
	public void document(Rows rows) {
		for (Node node : rows.nodes()) {
			Plan plan = (node.label() == Label.DOCUMENT) ? Plan.of(node) : null;
			if (plan != null) {
				this.series
					.computeIfAbsent(String.valueOf(node.properties().get("series")), (any) -> new ArrayList<>(1))
					.add(plan);
			}
		}
		for (Edge edge : rows.edges()) {
			if (edge.relation() == Relation.DOCUMENT_SUPERSEDES) {
				this.stated.add(new Ends(edge.from(), edge.to()));
			}
		}
	}

	/** Hands on the relationships between plans that follow one another. */
	public void forEach(Consumer<Edge> receiver) {
		this.series.values()
			.stream()
			.flatMap((plans) -> Successions.edges(plans).stream())
			.filter((edge) -> !this.stated.contains(new Ends(edge.from(), edge.to())))
			.forEach(receiver);
	}

}
