package org.policygraph.load.session;

import org.neo4j.driver.summary.SummaryCounters;

/**
 * What was written, as the driver counted it.
 *
 * @param nodesCreated nodes created
 * @param nodesDeleted nodes deleted
 * @param relationshipsCreated relationships created
 * @param relationshipsDeleted relationships deleted
 * @param propertiesSet properties set
 */
public record WriteCounts(long nodesCreated, long nodesDeleted, long relationshipsCreated, long relationshipsDeleted,
		long propertiesSet) {

	/** Nothing written. */
	public static final WriteCounts NONE = new WriteCounts(0, 0, 0, 0, 0);

	static WriteCounts of(SummaryCounters counters) {
		return new WriteCounts(counters.nodesCreated(), counters.nodesDeleted(), counters.relationshipsCreated(),
				counters.relationshipsDeleted(), counters.propertiesSet());
	}

	/** Both together. */
	public WriteCounts plus(WriteCounts other) {
		return new WriteCounts(this.nodesCreated + other.nodesCreated, this.nodesDeleted + other.nodesDeleted,
				this.relationshipsCreated + other.relationshipsCreated,
				this.relationshipsDeleted + other.relationshipsDeleted, this.propertiesSet + other.propertiesSet);
	}

}
