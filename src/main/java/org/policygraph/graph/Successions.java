package org.policygraph.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/** Which plan of a series follows which, as rows. */
public final class Successions {

	/** The rule that these relationships name. */
	public static final String RULE = "same title and issuers, next term";

	/** The kind of those that no text states. */
	public static final String FOLLOWS = "FOLLOWS";

	private Successions() {
	}

	/**
	 * A plan of a series.
	 *
	 * @param id its document's id
	 * @param title its title
	 * @param start the first year of its term
	 * @param end the last
	 */
	public record Plan(String id, String title, long start, long end) {

		/**
		 * The plan in the node of a document; {@code null} if it belongs to no series.
		 */
		public static @Nullable Plan of(Node document) {
			Map<String, Object> properties = document.properties();
			return properties.containsKey("series") ? new Plan(document.key(), String.valueOf(properties.get("title")),
					year(properties.get("periodStart")), year(properties.get("periodEnd"))) : null;
		}

		private static long year(@Nullable Object year) {
			return ((Number) Objects.requireNonNull(year)).longValue();
		}

	}

	/**
	 * The plans of one series that follow one another directly: the term of the later
	 * begins with the year after that of the former. Where two plans begin in that year,
	 * or two end in the one before, nothing tells which is meant.
	 */
	public static List<Edge> edges(Collection<Plan> series) {
		Map<Long, List<Plan>> byEnd = new TreeMap<>();
		Map<Long, List<Plan>> byStart = new TreeMap<>();
		for (Plan plan : series) {
			byEnd.computeIfAbsent(plan.end(), (any) -> new ArrayList<>()).add(plan);
			byStart.computeIfAbsent(plan.start(), (any) -> new ArrayList<>()).add(plan);
		}
		List<Edge> edges = new ArrayList<>();
		byStart.forEach((year, later) -> {
			List<Plan> former = byEnd.getOrDefault(year - 1, List.of());
			if (later.size() == 1 && former.size() == 1) {
				edges.add(edge(later.get(0), former.get(0)));
			}
		});
		return edges;
	}

	/** No text says so: both titles do. */
	private static Edge edge(Plan later, Plan former) {
		return new Edge(Relation.DOCUMENT_SUPERSEDES, later.id(), former.id(), Map.of("kind", FOLLOWS, "rule", RULE,
				"inferred", true, "title", later.title(), "formerTitle", former.title()));
	}

}
