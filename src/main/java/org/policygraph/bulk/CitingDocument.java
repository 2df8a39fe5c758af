package org.policygraph.bulk;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.policygraph.alignment.DocumentTasks;
import org.policygraph.alignment.TaskTitle;
import org.policygraph.gazetteer.Region;
import org.policygraph.gazetteer.Regions;
import org.policygraph.graph.Alignments;
import org.policygraph.graph.Edge;
import org.policygraph.graph.Label;
import org.policygraph.graph.Node;
import org.policygraph.graph.Rows;

/**
 * The parts of a document that alignment needs.
 *
 * @param id its id
 * @param byTitle the id of a citation that gives its title alone; {@code null} if such a
 * citation is ambiguous
 * @param cites the ids of the documents that it cites, without those that it only
 * interprets
 * @param region the code of the region that it governs; empty for none
 * @param taskIds the ids of its tasks
 * @param titles their titles
 */
public record CitingDocument(String id, @Nullable String byTitle, List<String> cites, String region,
		List<String> taskIds, List<String> titles) implements Serializable {

	/** Looks at the rows of a document. */
	public static CitingDocument of(Rows rows) {
		List<String> cites = new ArrayList<>();
		String region = "";
		for (Edge edge : rows.edges()) {
			switch (edge.relation()) {
				case DOCUMENT_CITES -> {
					if (!Alignments.REPEATS.equals(edge.properties().get("relation"))) {
						cites.add(edge.to());
					}
				}
				case DOCUMENT_APPLIES_TO -> region = edge.to();
				default -> {
				}
			}
		}
		String byTitle = null;
		List<String> taskIds = new ArrayList<>();
		List<String> titles = new ArrayList<>();
		for (Node node : rows.nodes()) {
			if (node.label() == Label.TASK) {
				taskIds.add(node.key());
				titles.add(String.valueOf(node.properties().get("title")));
			}
			else if (node.label() == Label.DOCUMENT && node.properties().get("idByTitle") instanceof String title) {
				byTitle = title;
			}
		}
		return new CitingDocument(rows.source(), byTitle, cites, region, taskIds, titles);
	}

	/** Its tasks, for the aligner. */
	public DocumentTasks tasks(Regions regions) {
		List<TaskTitle> tasks = new ArrayList<>();
		for (int i = 0; i < this.taskIds.size(); i++) {
			tasks.add(new TaskTitle(this.taskIds.get(i), this.titles.get(i)));
		}
		return new DocumentTasks(this.region.isEmpty() ? List.of() : names(regions.byCode(this.region)), tasks);
	}

	private static List<String> names(Region region) {
		return List.of(region.name(), region.shortName());
	}

}
