package org.policygraph.load.group;

import java.util.List;
import java.util.Map;

import org.policygraph.load.session.WriteCounts;
import org.policygraph.reading.Outcome.Status;

/**
 * What one transaction did with a group of documents.
 *
 * @param statuses what was done with each document, by its id
 * @param deleted the ids of documents that no file gives any more
 * @param left the ids of documents that only other files give now
 * @param counts what was written
 */
record WrittenGroup(Map<String, Status> statuses, List<String> deleted, List<String> left, WriteCounts counts) {

	/** Nothing was to be written. */
	static final WrittenGroup EMPTY = new WrittenGroup(Map.of(), List.of(), List.of(), WriteCounts.NONE);

	WrittenGroup {
		statuses = Map.copyOf(statuses);
		deleted = List.copyOf(deleted);
		left = List.copyOf(left);
	}

}
