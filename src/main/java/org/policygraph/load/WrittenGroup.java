package org.policygraph.load;

import java.util.List;

/**
 * What became of documents that were written together.
 *
 * @param statuses what was done with each, in their order
 * @param counts what was written
 */
record WrittenGroup(List<Outcome.Status> statuses, WriteCounts counts) {

	WrittenGroup {
		statuses = List.copyOf(statuses);
	}

}
