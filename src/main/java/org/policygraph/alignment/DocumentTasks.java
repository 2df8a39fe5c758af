package org.policygraph.alignment;

import java.util.List;

/**
 * The tasks of one document.
 *
 * @param places the names of the jurisdiction that it governs: 青海省, 青海; in its own titles
 * they carry no meaning
 * @param tasks all tasks, at any depth
 */
public record DocumentTasks(List<String> places, List<TaskTitle> tasks) {

	public DocumentTasks {
		places = List.copyOf(places);
		tasks = List.copyOf(tasks);
	}

}
