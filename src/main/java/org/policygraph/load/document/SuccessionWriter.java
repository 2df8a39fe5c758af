package org.policygraph.load.document;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.neo4j.driver.Value;

import org.policygraph.graph.CypherFile;
import org.policygraph.graph.Edge;
import org.policygraph.graph.Successions;
import org.policygraph.graph.Successions.Plan;
import org.policygraph.load.session.GraphTransaction;
import org.policygraph.load.session.WriteCounts;

/**
 * Joins plans of one series that follow one another, as far as they are imported. Who
 * changes documents asks first which series they are of, and calls this in the same
 * transaction when they are written or gone. Only what differs is written.
 */
public final class SuccessionWriter {

	private final GraphTransaction transaction;

	public SuccessionWriter(GraphTransaction transaction) {
		this.transaction = transaction;
	}

	private record Ends(String from, String to) {
	}

	private record StoredDocument(String id, Map<String, Object> properties) {
	}

	/** The series that documents are of now. */
	public Set<String> seriesOf(Collection<String> documents) {
		return documents.isEmpty() ? Set.of()
				: this.transaction.rows(CypherFile.read("read/series"), Map.of("ids", List.copyOf(documents)))
					.stream()
					.map((row) -> row.get("series").asString())
					.collect(Collectors.toCollection(LinkedHashSet::new));
	}

	/**
	 * Brings what follows what to what is there now.
	 * @param documents that were written
	 * @param before the series that they, and those that are gone, were of
	 */
	public WriteCounts write(Collection<String> documents, Set<String> before, SharedKeys.Pending shared) {
		Set<String> series = new LinkedHashSet<>(before);
		series.addAll(seriesOf(documents));
		if (series.isEmpty()) {
			return WriteCounts.NONE;
		}
		Set<String> members = new LinkedHashSet<>(documents);
		Map<Ends, Edge> wanted = wanted(series, members);
		List<String> gone = new ArrayList<>();
		held(members).forEach((ends, held) -> {
			Edge edge = wanted.get(ends);
			if (edge != null && edge.properties().equals(held.properties())) {
				wanted.remove(ends);
			}
			else {
				gone.add(held.id());
			}
		});
		WriteCounts written = gone.isEmpty() ? WriteCounts.NONE
				: this.transaction.write(CypherFile.read("write/delete-relationships"), Map.of("ids", gone));
		NewDocuments rows = new NewDocuments(this.transaction, shared);
		rows.add(NewRows.of(List.of(), wanted.values(), this.transaction.columns()));
		return written.plus(rows.write());
	}

	/** What a text states itself is not inferred too. */
	private Map<Ends, Edge> wanted(Set<String> series, Set<String> members) {
		Map<String, List<Plan>> plans = new TreeMap<>();
		Set<Ends> stated = new HashSet<>();
		this.transaction.rows(CypherFile.read("read/series-documents"), Map.of("series", List.copyOf(series)))
			.forEach((row) -> {
				String id = row.get("id").asString();
				members.add(id);
				plans.computeIfAbsent(row.get("series").asString(), (any) -> new ArrayList<>())
					.add(new Plan(id, row.get("title").asString(), row.get("start").asLong(), row.get("end").asLong()));
				row.get("states").asList(Value::asString).forEach((former) -> stated.add(new Ends(id, former)));
			});
		Map<Ends, Edge> wanted = new HashMap<>();
		plans.values().stream().flatMap((all) -> Successions.edges(all).stream()).forEach((edge) -> {
			Ends ends = new Ends(edge.from(), edge.to());
			if (!stated.contains(ends)) {
				wanted.put(ends, edge);
			}
		});
		return wanted;
	}

	private Map<Ends, StoredDocument> held(Set<String> members) {
		Map<Ends, StoredDocument> held = new HashMap<>();
		this.transaction.rows(CypherFile.read("read/successions"), Map.of("ids", List.copyOf(members)))
			.forEach((row) -> held.put(new Ends(row.get("from").asString(), row.get("to").asString()),
					new StoredDocument(row.get("id").asString(), row.get("properties").asMap())));
		return held;
	}

}
