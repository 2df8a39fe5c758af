package org.policygraph.run;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

import org.policygraph.load.ImportReport;
import org.policygraph.load.session.WriteCounts;
import org.policygraph.reading.Outcome;
import org.policygraph.reading.Outcome.Status;

/**
 * What became of one import.
 *
 * @param id its id
 * @param state how far it is
 * @param source who asked for it
 * @param rules the version of the rules by which documents were read
 * @param startedAt when it began, or began to wait
 * @param endedAt when it ended
 * @param reason why it failed
 * @param total how many files it has
 * @param imported how many documents were new
 * @param changed how many took the place of a former version
 * @param unchanged how many the graph held already
 * @param kept how many copies were left alone for the full text or a better copy
 * @param refused how many files could not be read
 * @param nodesCreated nodes created
 * @param nodesDeleted nodes deleted
 * @param relationshipsCreated relationships created
 * @param relationshipsDeleted relationships deleted
 * @param files what became of each file, in JSON: a list that is only ever read whole
 */
@Node("ImportRun")
record ImportRun(@Id String id, State state, ImportSource source, String rules, Instant startedAt,
		@Nullable Instant endedAt, @Nullable String reason, long total, long imported, long changed, long unchanged,
		long kept, long refused, long nodesCreated, long nodesDeleted, long relationshipsCreated,
		long relationshipsDeleted, List<String> files) {

	private static final JsonMapper JSON = new JsonMapper();

	/** How far an import is. */
	enum State {

		/** It waits for the imports before it. */
		QUEUED,

		/** It is at work. */
		RUNNING,

		/** Every file has its outcome. */
		DONE,

		/** It ended early; what it wrote until then is in the graph. */
		FAILED

	}

	/** An import that has not begun. */
	static ImportRun queued(ImportSource source, String rules, int total) {
		return new ImportRun(UUID.randomUUID().toString(), State.QUEUED, source, rules, now(), null, null, total, 0, 0,
				0, 0, 0, 0, 0, 0, 0, List.of());
	}

	ImportRun running() {
		return new ImportRun(this.id, State.RUNNING, this.source, this.rules, this.startedAt, null, null, this.total, 0,
				0, 0, 0, 0, 0, 0, 0, 0, List.of());
	}

	/** As far as a report goes. */
	ImportRun with(ImportReport report) {
		WriteCounts written = report.written();
		return new ImportRun(this.id, this.state, this.source, this.rules, this.startedAt, this.endedAt, this.reason,
				this.total, report.count(Status.IMPORTED), report.count(Status.CHANGED), report.count(Status.UNCHANGED),
				report.kept(), report.count(Status.REFUSED), written.nodesCreated(), written.nodesDeleted(),
				written.relationshipsCreated(), written.relationshipsDeleted(),
				report.outcomes().stream().map(JSON::writeValueAsString).toList());
	}

	ImportRun ended(State how, @Nullable String why) {
		return new ImportRun(this.id, how, this.source, this.rules, this.startedAt, now(), why, this.total,
				this.imported, this.changed, this.unchanged, this.kept, this.refused, this.nodesCreated,
				this.nodesDeleted, this.relationshipsCreated, this.relationshipsDeleted, this.files);
	}

	/** How many files have their outcome. */
	public int done() {
		return this.files.size();
	}

	boolean hasEnded() {
		return this.state == State.DONE || this.state == State.FAILED;
	}

	/** What became of each file. */
	List<Outcome> outcomes() {
		return this.files.stream().map((json) -> JSON.readValue(json, Outcome.class)).toList();
	}

	private static Instant now() {
		return Instant.now().truncatedTo(ChronoUnit.MILLIS);
	}

}
