package org.policygraph.load;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;

import org.policygraph.graph.Label;

/**
 * Files whose documents are written in one transaction, in their order. No two of them
 * are of one document.
 */
final class DocumentGroup {

	private static final Log LOG = LogFactory.getLog(DocumentGroup.class);

	/** What a transaction writes best: more only takes memory. */
	private static final int TASKS = 4000;

	private static final int RELATIONSHIPS = 24_000;

	private static final int FILES = 500;

	private final GraphLoader loader;

	private final String rules;

	private final Receiver receiver;

	private final List<ReadFile> files = new ArrayList<>();

	private final Set<String> ids = new HashSet<>();

	private long tasks;

	private long relationships;

	DocumentGroup(GraphLoader loader, String rules, Receiver receiver) {
		this.loader = loader;
		this.rules = rules;
		this.receiver = receiver;
	}

	/** Is told what became of each file, in their order, once it is so. */
	interface Receiver {

		void accept(ReadFile file, Outcome outcome, WriteCounts written);

		/** Is told which document is not there any more. */
		void gone(String document);

		/** Is told which document is held as a file gave it that gives another now. */
		void left(String document);

	}

	/** Takes a file in; writes what is there when that is enough. */
	void add(ReadFile file) {
		Reading.Document document = file.document();
		if (document != null) {
			if (!this.ids.add(document.id())) {
				write();
				this.ids.add(document.id());
			}
			this.relationships += document.rows().edges().size();
			this.tasks += document.rows().nodes().stream().filter((node) -> node.label() == Label.TASK).count();
		}
		this.files.add(file);
		if (this.tasks >= TASKS || this.relationships >= RELATIONSHIPS || this.files.size() >= FILES) {
			write();
		}
	}

	/** Whether a document waits here to be written. */
	boolean holds(String id) {
		return this.ids.contains(id);
	}

	/** Writes what is there; where that fails, its documents one by one. */
	void write() {
		List<ReadFile> group = List.copyOf(this.files);
		this.files.clear();
		this.ids.clear();
		this.tasks = 0;
		this.relationships = 0;
		List<Reading.Document> documents = group.stream()
			.map(ReadFile::document)
			.filter(Objects::nonNull)
			.map(Objects::requireNonNull)
			.toList();
		List<SourceFile> given = group.stream()
			.map(ReadFile::gives)
			.filter(Objects::nonNull)
			.map(Objects::requireNonNull)
			.toList();
		WrittenGroup written;
		try {
			written = (documents.isEmpty() && given.isEmpty())
					? new WrittenGroup(List.of(), List.of(), List.of(), WriteCounts.NONE)
					: this.loader.write(documents, given, this.rules);
		}
		catch (RuntimeException ex) {
			fail(group, documents.size(), ex);
			return;
		}
		report(group, written);
		written.gone().forEach(this.receiver::gone);
		written.left().forEach(this.receiver::left);
	}

	/** What this says stands in the place of what {@link #report} would have said. */
	private void fail(List<ReadFile> group, int documents, RuntimeException failure) {
		requireThatOthersMayGoOn(failure);
		if (documents > 1) {
			LOG.warn(documents + " documents cannot be written together; they are written one by one", failure);
			group.forEach((file) -> {
				add(file);
				write();
			});
			return;
		}
		if (failure instanceof Neo4jException && !(failure instanceof ClientException)) {
			throw failure;
		}
		LOG.error("A document cannot be written", failure);
		group.forEach(
				(file) -> this.receiver.accept(file,
						(file.document() == null) ? file.outcome(null)
								: file.refused("could not be written 未能写入: " + failure.getMessage()),
						WriteCounts.NONE));
	}

	/** Where the database is gone, or lets nobody in, every other document fails too. */
	private static void requireThatOthersMayGoOn(RuntimeException failure) {
		if (failure instanceof ServiceUnavailableException || failure instanceof SessionExpiredException
				|| failure instanceof AuthenticationException) {
			throw failure;
		}
	}

	private void report(List<ReadFile> group, WrittenGroup written) {
		WriteCounts counts = written.counts();
		int next = 0;
		for (ReadFile file : group) {
			Outcome.Status status = (file.document() != null) ? written.statuses().get(next++) : null;
			this.receiver.accept(file, file.outcome(status), counts);
			counts = WriteCounts.NONE;
		}
	}

}
