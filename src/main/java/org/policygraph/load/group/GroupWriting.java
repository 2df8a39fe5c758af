package org.policygraph.load.group;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

import org.policygraph.load.document.PreparedDocument;
import org.policygraph.load.session.DatabaseFailure;
import org.policygraph.reading.ImportInterrupted;
import org.policygraph.reading.Outcome;
import org.policygraph.reading.SourceFile;

/**
 * Writes groups of files, one after another, in a thread of its own. If a group cannot be
 * written, its documents are written one by one. If the database takes nothing any more,
 * the groups behind are not tried.
 */
final class GroupWriting implements AutoCloseable {

	private static final Log LOG = LogFactory.getLog(GroupWriting.class);

	private final GroupStore groups;

	private final String rules;

	private final ExecutorService thread = Executors.newSingleThreadExecutor((task) -> {
		Thread thread = new Thread(task, "writing");
		thread.setDaemon(true);
		return thread;
	});

	/** Why nothing more is written. */
	private volatile @Nullable Throwable end;

	GroupWriting(GroupStore groups, String rules) {
		this.groups = groups;
		this.rules = rules;
	}

	/**
	 * What became of files that one transaction wrote.
	 *
	 * @param files the files
	 * @param outcomes what became of each file, in the same order
	 * @param group what the transaction did
	 */
	record Result(List<ReadFile> files, List<Outcome> outcomes, WrittenGroup group) {
	}

	/**
	 * A group that waits to be written, or is being written.
	 *
	 * @param ids the ids of its documents
	 * @param results what becomes of it, for each of its transactions
	 */
	record Pending(Set<String> ids, Future<List<Result>> results) {

		boolean holds(String id) {
			return this.ids.contains(id);
		}

		/** Waits until the group is written. */
		List<Result> await() {
			try {
				return this.results.get();
			}
			catch (ExecutionException ex) {
				if (ex.getCause() instanceof Error error) {
					throw error;
				}
				if (ex.getCause() instanceof RuntimeException cause) {
					throw cause;
				}
				throw new AssertionError("Writing throws no checked exceptions", ex);
			}
			catch (InterruptedException ex) {
				throw new ImportInterrupted(ex);
			}
		}

	}

	/**
	 * Lets a group be written, behind those before it.
	 * @param ids the ids of its documents
	 */
	Pending write(List<ReadFile> files, Set<String> ids) {
		return new Pending(ids, this.thread.submit(() -> {
			Throwable before = this.end;
			if (before != null) {
				throw new CancellationException("The import has ended: " + before.getMessage());
			}
			try {
				return write(files);
			}
			catch (RuntimeException | Error ex) {
				this.end = ex;
				throw ex;
			}
		}));
	}

	private List<Result> write(List<ReadFile> files) {
		List<PreparedDocument> documents = new ArrayList<>();
		List<SourceFile> sources = new ArrayList<>();
		for (ReadFile file : files) {
			if (file instanceof ReadFile.Document document) {
				documents.add(document.document());
			}
			file.source().ifPresent(sources::add);
		}
		try {
			WrittenGroup group = (documents.isEmpty() && sources.isEmpty()) ? WrittenGroup.EMPTY
					: this.groups.write(documents, sources, this.rules);
			return List.of(new Result(files, outcomes(files, group.statuses()), group));
		}
		catch (RuntimeException ex) {
			if (DatabaseFailure.endsImport(ex)) {
				throw ex;
			}
			return (documents.size() > 1) ? oneByOne(files, ex) : List.of(unwritten(files, ex));
		}
	}

	private static List<Outcome> outcomes(List<ReadFile> files, Map<String, Outcome.Status> statuses) {
		return files.stream().map((file) -> file.outcome(statuses)).toList();
	}

	private List<Result> oneByOne(List<ReadFile> files, RuntimeException failure) {
		LOG.warn("Documents cannot be written together; they are written one by one", failure);
		List<Result> results = new ArrayList<>();
		files.forEach((file) -> results.addAll(write(List.of(file))));
		return results;
	}

	private static Result unwritten(List<ReadFile> files, RuntimeException failure) {
		if (!DatabaseFailure.isOfOneDocument(failure)) {
			throw failure;
		}
		LOG.error("A document cannot be written", failure);
		String reason = "could not be written 未能写入: " + failure.getMessage();
		return new Result(files, files.stream().map((file) -> file.unwritten(reason)).toList(), WrittenGroup.EMPTY);
	}

	/**
	 * Waits for the group that is being written. The groups behind it are not written.
	 */
	@Override
	public void close() {
		this.end = new CancellationException("closed");
		this.thread.shutdown();
		try {
			this.thread.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
