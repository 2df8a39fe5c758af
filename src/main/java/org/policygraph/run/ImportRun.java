package org.policygraph.run;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.data.neo4j.core.schema.CompositeProperty;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

import org.policygraph.load.session.WriteCounts;
import org.policygraph.reading.RulesVersion;

/**
 * One import. Its {@link FileOutcome}s are nodes of their own, so that this one stays
 * small however many files an import has.
 *
 * @param id its id
 * @param state how far it is
 * @param reason why it failed
 * @param source where the import was asked for
 * @param rules the version of the rules by which documents were read
 * @param startedAt when it began, or began to wait
 * @param endedAt when it ended
 * @param counts how many files have which outcome
 * @param written what it wrote into the graph
 */
@Node("ImportRun")
public record ImportRun(@Id String id, State state, @Nullable String reason, ImportSource source, String rules,
		Instant startedAt, @Nullable Instant endedAt,
		@CompositeProperty(converter = FileCounts.Properties.class) FileCounts counts,
		@CompositeProperty(converter = WrittenProperties.class) WriteCounts written) {

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
	public static ImportRun queued(ImportSource source, int files) {
		return new ImportRun(UUID.randomUUID().toString(), State.QUEUED, null, source, RulesVersion.current().all(),
				now(), null, FileCounts.of(files), WriteCounts.NONE);
	}

	ImportRun running() {
		return new ImportRun(this.id, State.RUNNING, null, this.source, this.rules, this.startedAt, null, this.counts,
				this.written);
	}

	/** The same run, a few files later. */
	ImportRun with(FileCounts counts, WriteCounts written) {
		return new ImportRun(this.id, this.state, this.reason, this.source, this.rules, this.startedAt, this.endedAt,
				counts, written);
	}

	ImportRun ended(State how, @Nullable String why) {
		return new ImportRun(this.id, how, why, this.source, this.rules, this.startedAt, now(), this.counts,
				this.written);
	}

	boolean hasEnded() {
		return this.state == State.DONE || this.state == State.FAILED;
	}

	// The fields of the type in the schema are flat.

	public long done() {
		return this.counts.done();
	}

	public long total() {
		return this.counts.total();
	}

	public long imported() {
		return this.counts.imported();
	}

	public long changed() {
		return this.counts.changed();
	}

	public long unchanged() {
		return this.counts.unchanged();
	}

	public long kept() {
		return this.counts.kept();
	}

	public long refused() {
		return this.counts.refused();
	}

	public long nodesCreated() {
		return this.written.nodesCreated();
	}

	public long nodesDeleted() {
		return this.written.nodesDeleted();
	}

	public long relationshipsCreated() {
		return this.written.relationshipsCreated();
	}

	public long relationshipsDeleted() {
		return this.written.relationshipsDeleted();
	}

	private static Instant now() {
		return Instant.now().truncatedTo(ChronoUnit.MILLIS);
	}

}
