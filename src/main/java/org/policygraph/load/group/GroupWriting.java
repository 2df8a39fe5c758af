package org.policygraph.load.group;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;

import org.policygraph.load.document.PreparedDocument;
import org.policygraph.load.session.WriteCounts;
import org.policygraph.reading.Outcome;
import org.policygraph.reading.SourceFile;

/**
 * Writes groups of files one after another in threads of its own: while one commits, the
 * next begins. Where a group cannot be written, its documents are, one by one; where
 * nothing can be written any more, the groups behind it are not tried.
 */
final class GroupWriting implements AutoCloseable {

	private static final Log LOG = LogFactory.getLog(GroupWriting.class);

	private final GroupStore groups;

	private final String rules;

	private final ExecutorService threads = Executors.newFixedThreadPool(2, (task) -> {
		Thread thread = new Thread(task, "writing");
		thread.setDaemon(true);
		return thread;
	});

	/** Why nothing more is written. */
	private volatile @Nullable RuntimeException end;

	private CommitOrder next = CommitOrder.first();

	GroupWriting(GroupStore groups, String rules) {
		this.groups = groups;
		this.rules = rules;
	}

	/**
	 * What became of files that were written together.
	 *
	 * @param files the files
	 * @param outcomes what became of each
	 * @param gone documents that are not there any more
	 * @param left documents that are held as a file gave them that gives another now
	 * @param counts what was written
	 */
	record Done(List<ReadFile> files, List<Outcome> outcomes, List<String> gone, List<String> left,
			WriteCounts counts) {
	}

	/**
	 * A group that is written, or will be.
	 *
	 * @param ids its documents
	 * @param result what becomes of it, in parts
	 */
	record Written(Set<String> ids, Future<List<Done>> result) {

		boolean holds(String id) {
			return this.ids.contains(id);
		}

		/** Waits until it is written. */
		List<Done> await() {
			try {
				return this.result.get();
			}
			catch (ExecutionException ex) {
				throw (ex.getCause() instanceof RuntimeException cause) ? cause : new IllegalStateException(ex);
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
				throw new IllegalStateException("The import was interrupted", ex);
			}
		}

	}

	/**
	 * Has a group written, behind those before it.
	 * @param ids its documents
	 */
	Written write(List<ReadFile> files, Set<String> ids) {
		CommitOrder turn = this.next;
		this.next = turn.next();
		return new Written(ids, this.threads.submit(() -> {
			try {
				turn.awaitCommit();
				return inTurn(files, turn);
			}
			catch (RuntimeException ex) {
				this.end = ex;
				throw ex;
			}
			catch (Error ex) {
				this.end = new IllegalStateException(ex);
				throw ex;
			}
			finally {
				turn.end(this.end == null);
			}
		}));
	}

	private List<Done> inTurn(List<ReadFile> files, CommitOrder turn) {
		requireThatItGoesOn();
		List<PreparedDocument> documents = documents(files);
		if (!turn.hasCome() && !documents.isEmpty()) {
			WrittenGroup ahead = this.groups.writeAhead(documents, given(files), this.rules, turn);
			if (ahead != null) {
				return List.of(done(files, ahead));
			}
		}
		turn.await();
		requireThatItGoesOn();
		return write(files, turn);
	}

	private void requireThatItGoesOn() {
		RuntimeException before = this.end;
		if (before != null) {
			throw before;
		}
	}

	private static List<PreparedDocument> documents(List<ReadFile> files) {
		return files.stream().map(ReadFile::prepared).filter(Objects::nonNull).map(Objects::requireNonNull).toList();
	}

	private static List<SourceFile> given(List<ReadFile> files) {
		return files.stream().map(ReadFile::gives).filter(Objects::nonNull).map(Objects::requireNonNull).toList();
	}

	private List<Done> write(List<ReadFile> files, CommitOrder turn) {
		List<PreparedDocument> documents = documents(files);
		List<SourceFile> given = given(files);
		try {
			return List.of(done(files,
					(documents.isEmpty() && given.isEmpty())
							? new WrittenGroup(List.of(), List.of(), List.of(), WriteCounts.NONE)
							: this.groups.write(documents, given, this.rules, turn)));
		}
		catch (RuntimeException ex) {
			requireThatOthersMayGoOn(ex);
			return (documents.size() > 1) ? oneByOne(files, ex) : List.of(refused(files, ex));
		}
	}

	private List<Done> oneByOne(List<ReadFile> files, RuntimeException failure) {
		LOG.warn("Documents cannot be written together; they are written one by one", failure);
		List<Done> done = new ArrayList<>();
		files.forEach((file) -> done.addAll(write(List.of(file), CommitOrder.first())));
		return done;
	}

	private static Done refused(List<ReadFile> files, RuntimeException failure) {
		if (failure instanceof Neo4jException && !(failure instanceof ClientException)) {
			throw failure;
		}
		LOG.error("A document cannot be written", failure);
		List<Outcome> outcomes = files.stream()
			.map((file) -> (file.document() == null) ? file.outcome(null)
					: file.refused("could not be written 未能写入: " + failure.getMessage()))
			.toList();
		return new Done(files, outcomes, List.of(), List.of(), WriteCounts.NONE);
	}

	/** Where the database is gone, or lets nobody in, every other document fails too. */
	private static void requireThatOthersMayGoOn(RuntimeException failure) {
		if (failure instanceof ServiceUnavailableException || failure instanceof SessionExpiredException
				|| failure instanceof AuthenticationException) {
			throw failure;
		}
	}

	private static Done done(List<ReadFile> files, WrittenGroup written) {
		List<Outcome> outcomes = new ArrayList<>();
		int next = 0;
		for (ReadFile file : files) {
			outcomes.add(file.outcome((file.document() != null) ? written.statuses().get(next++) : null));
		}
		return new Done(files, outcomes, written.gone(), written.left(), written.counts());
	}

	/** Waits for the group whose turn it is; those behind it are not written. */
	@Override
	public void close() {
		this.end = new CancellationException("The import has ended");
		this.threads.shutdown();
		try {
			this.threads.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
