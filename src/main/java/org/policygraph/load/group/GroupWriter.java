package org.policygraph.load.group;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import org.policygraph.graph.CypherFile;
import org.policygraph.load.document.AlignmentWriter;
import org.policygraph.load.document.Difference;
import org.policygraph.load.document.DocumentUpdate;
import org.policygraph.load.document.NewDocuments;
import org.policygraph.load.document.PreparedDocument;
import org.policygraph.load.document.SharedKeys;
import org.policygraph.load.document.SourceFiles;
import org.policygraph.load.document.StoredDocument;
import org.policygraph.load.document.StoredRows;
import org.policygraph.load.document.SuccessionWriter;
import org.policygraph.load.session.GraphTransaction;
import org.policygraph.load.session.GraphVersion;
import org.policygraph.load.session.WriteCounts;
import org.policygraph.reading.Outcome.Status;
import org.policygraph.reading.Reading;
import org.policygraph.reading.SourceFile;

/** Writes documents within one transaction, as if one after another. */
final class GroupWriter {

	private final GraphTransaction transaction;

	private final SharedKeys keys;

	private final AlignmentWriter alignment;

	private final String rules;

	GroupWriter(GraphTransaction transaction, SharedKeys keys, AlignmentWriter alignment, String rules) {
		this.transaction = transaction;
		this.keys = keys;
		this.alignment = alignment;
		this.rules = rules;
	}

	/**
	 * What is true once the transaction is committed.
	 *
	 * @param group what became of the documents
	 * @param shared what is known of shared nodes then
	 * @param version the graph's version then
	 */
	record Result(WrittenGroup group, SharedKeys.Pending shared, GraphVersion version) {
	}

	/**
	 * What was written before it was this transaction's turn.
	 *
	 * @param documents ids of the documents whose inside is written
	 * @param counts what was written
	 */
	private record Ahead(Set<String> documents, WriteCounts counts) {
	}

	/**
	 * What is held is asked once it is this transaction's turn, so that it stays true.
	 * @param turn {@code null} where it has come
	 * @throws IllegalStateException when it was found then that what had been written
	 * before must not have been
	 */
	Result write(List<PreparedDocument> documents, List<SourceFile> files, @Nullable CommitOrder turn) {
		Ahead ahead = (turn != null) ? writeAhead(documents, turn) : new Ahead(Set.of(), WriteCounts.NONE);
		GraphVersion before = GraphVersion.lock(this.transaction);
		SharedKeys.Pending shared = this.keys.at(before);
		Map<String, StoredDocument> held = held(documents);
		List<Status> statuses = documents.stream().map((document) -> {
			StoredDocument known = held.get(document.id());
			return (known != null) ? known.statusOf(document.read(), file(document.read(), files), this.rules)
					: Status.IMPORTED;
		}).toList();
		requireNew(documents, statuses, ahead);
		List<String> written = new ArrayList<>();
		SuccessionWriter successions = new SuccessionWriter(this.transaction);
		Set<String> series = successions.seriesOf(changed(documents, statuses));
		WriteCounts counts = ahead.counts().plus(writeRows(documents, statuses, ahead, shared, written));
		counts = counts.plus(align(documents, statuses, shared, written));
		counts = counts.plus(written.isEmpty() ? WriteCounts.NONE : successions.write(written, series, shared));
		SourceFiles.Gone gone = new SourceFiles(this.transaction).note(files, keptOut(documents, statuses), shared);
		counts = counts.plus(gone.counts());
		GraphVersion after = counts.equals(WriteCounts.NONE) ? before : GraphVersion.move(this.transaction);
		return new Result(new WrittenGroup(statuses, gone.documents(), gone.left(), counts), shared, after);
	}

	/**
	 * The inside of documents that are not held. It takes locks on their parts only,
	 * which nobody wants but another import of the same documents: that one would wait
	 * where the database sees it.
	 */
	private Ahead writeAhead(List<PreparedDocument> documents, CommitOrder turn) {
		Map<String, StoredDocument> held = held(documents);
		List<PreparedDocument> fresh = documents.stream()
			.filter((document) -> !held.containsKey(document.id()))
			.toList();
		NewDocuments inside = new NewDocuments(this.transaction, new SharedKeys().at(GraphVersion.NONE));
		fresh.forEach((document) -> inside.addInside(document.rows()));
		WriteCounts counts = inside.write();
		if (!turn.comes()) {
			throw new IllegalStateException("The documents before these are not written yet");
		}
		return new Ahead(fresh.stream().map(PreparedDocument::id).collect(Collectors.toSet()), counts);
	}

	private static void requireNew(List<PreparedDocument> documents, List<Status> statuses, Ahead ahead) {
		for (int i = 0; i < documents.size(); i++) {
			if (statuses.get(i) != Status.IMPORTED && ahead.documents().contains(documents.get(i).id())) {
				throw new IllegalStateException("Somebody else has written " + documents.get(i).id() + " meanwhile");
			}
		}
	}

	private Map<String, StoredDocument> held(List<PreparedDocument> documents) {
		return StoredDocument.in(this.transaction, documents.stream().map(PreparedDocument::id).toList());
	}

	/** The tasks of documents that were edited may be other measures than before. */
	private WriteCounts align(List<PreparedDocument> documents, List<Status> statuses, SharedKeys.Pending shared,
			List<String> written) {
		if (written.isEmpty()) {
			return WriteCounts.NONE;
		}
		List<String> changed = changed(documents, statuses);
		WriteCounts forgotten = changed.isEmpty() ? WriteCounts.NONE
				: this.transaction.write(CypherFile.read("write/forget-alignments"), Map.of("ids", changed));
		return forgotten.plus(this.alignment.write(this.transaction, written, shared));
	}

	/** Where a document lies; {@code null} where it was sent. */
	private static @Nullable String file(Reading.Document document, List<SourceFile> files) {
		return files.stream()
			.filter((file) -> file.isFile() && file.document().equals(document.id())
					&& file.sha256().equals(document.sha256()))
			.map(SourceFile::id)
			.findFirst()
			.orElse(null);
	}

	/** Of which documents an excerpt was left alone. */
	private static Set<String> keptOut(List<PreparedDocument> documents, List<Status> statuses) {
		return IntStream.range(0, documents.size())
			.filter((index) -> statuses.get(index) == Status.KEPT_FULL_TEXT)
			.mapToObj((index) -> documents.get(index).id())
			.collect(Collectors.toSet());
	}

	private static List<String> changed(List<PreparedDocument> documents, List<Status> statuses) {
		return IntStream.range(0, documents.size())
			.filter((index) -> statuses.get(index) == Status.CHANGED)
			.mapToObj((index) -> documents.get(index).id())
			.toList();
	}

	/**
	 * New documents that follow one another are written together. Those that were edited
	 * are compared with what is held.
	 * @param written the ids of the documents that were written, for what follows from
	 * them
	 */
	private WriteCounts writeRows(List<PreparedDocument> documents, List<Status> statuses, Ahead ahead,
			SharedKeys.Pending shared, List<String> written) {
		WriteCounts counts = WriteCounts.NONE;
		NewDocuments run = new NewDocuments(this.transaction, shared);
		for (int i = 0; i < documents.size(); i++) {
			PreparedDocument document = documents.get(i);
			if (statuses.get(i) == Status.IMPORTED) {
				run.add(document, this.rules, ahead.documents().contains(document.id()));
				written.add(document.id());
			}
			else if (statuses.get(i) == Status.CHANGED) {
				counts = counts.plus(run.write());
				run = new NewDocuments(this.transaction, shared);
				Difference difference = Difference.between(StoredRows.of(this.transaction, document.id()),
						document.read(), this.rules);
				counts = counts.plus(DocumentUpdate.write(this.transaction, difference, shared));
				written.add(document.id());
			}
		}
		return counts.plus(run.write());
	}

}
