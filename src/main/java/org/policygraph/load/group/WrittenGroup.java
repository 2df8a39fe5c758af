package org.policygraph.load.group;

import java.util.List;

import org.policygraph.load.session.WriteCounts;
import org.policygraph.reading.Outcome;

/**
 * What became of documents that were written together.
 *
 * @param statuses what was done with each, in their order
 * @param gone the ids of documents that no file gives any more
 * @param left the ids of documents that only other files give now
 * @param counts what was written
 */
record WrittenGroup(List<Outcome.Status> statuses, List<String> gone, List<String> left, WriteCounts counts) {

	WrittenGroup {
		statuses = List.copyOf(statuses);
		gone = List.copyOf(gone);
		left = List.copyOf(left);
	}

}
