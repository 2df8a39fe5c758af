package org.policygraph.load.group;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
	 * @param shared which shared nodes are in the graph then
	 * @param version the graph's version then
	 */
	record Result(WrittenGroup group, SharedKeys.Pending shared, GraphVersion version) {
	}

	/**
	 * Waits for the lock of the graph first, and then asks what the graph holds, so that
	 * the answer stays true.
	 */
	Result write(List<PreparedDocument> documents, List<SourceFile> files) {
		GraphVersion before = GraphVersion.lock(this.transaction);
		SharedKeys.Pending shared = this.keys.at(before);
		Map<String, Status> statuses = statuses(documents, files);
		List<String> written = ids(statuses, Set.of(Status.IMPORTED, Status.CHANGED));
		List<String> changed = ids(statuses, Set.of(Status.CHANGED));
		SuccessionWriter successions = new SuccessionWriter(this.transaction);
		Set<String> series = successions.seriesOf(changed);
		WriteCounts counts = writeRows(documents, statuses, shared);
		if (!written.isEmpty()) {
			counts = counts.plus(align(written, changed, shared)).plus(successions.write(written, series, shared));
		}
		SourceFiles.FormerDocuments former = new SourceFiles(this.transaction).record(files,
				Set.copyOf(ids(statuses, Set.of(Status.KEPT_FULL_TEXT))), shared);
		counts = counts.plus(former.counts());
		GraphVersion after = counts.equals(WriteCounts.NONE) ? before : GraphVersion.move(this.transaction);
		return new Result(new WrittenGroup(statuses, former.deleted(), former.left(), counts), shared, after);
	}

	/**
	 * What is to be done with each document, by its id, in the order of the documents.
	 */
	private Map<String, Status> statuses(List<PreparedDocument> documents, List<SourceFile> files) {
		Map<String, StoredDocument> stored = StoredDocument.in(this.transaction,
				documents.stream().map(PreparedDocument::id).toList());
		Map<String, Status> statuses = new LinkedHashMap<>();
		for (PreparedDocument document : documents) {
			StoredDocument before = stored.get(document.id());
			statuses.put(document.id(), (before != null)
					? before.statusOf(document.read(), file(document.read(), files), this.rules) : Status.IMPORTED);
		}
		return statuses;
	}

	private static List<String> ids(Map<String, Status> statuses, Set<Status> wanted) {
		return statuses.entrySet()
			.stream()
			.filter((entry) -> wanted.contains(entry.getValue()))
			.map(Map.Entry::getKey)
			.toList();
	}

	/** The tasks of a document that was edited may be other measures than before. */
	private WriteCounts align(List<String> written, List<String> changed, SharedKeys.Pending shared) {
		WriteCounts forgotten = changed.isEmpty() ? WriteCounts.NONE
				: this.transaction.write(CypherFile.read("write/forget-alignments"), Map.of("ids", changed));
		return forgotten.plus(this.alignment.write(this.transaction, written, shared));
	}

	/** The id of the file that a document lies in; {@code null} if it was sent. */
	private static @Nullable String file(Reading.Document document, List<SourceFile> files) {
		return files.stream()
			.filter((file) -> file.isFile() && file.document().equals(document.id())
					&& file.sha256().equals(document.sha256()))
			.map(SourceFile::id)
			.findFirst()
			.orElse(null);
	}

	/**
	 * Writes new documents that follow one another together. A document that was edited
	 * is compared with what the graph holds of it.
	 */
	private WriteCounts writeRows(List<PreparedDocument> documents, Map<String, Status> statuses,
			SharedKeys.Pending shared) {
		WriteCounts counts = WriteCounts.NONE;
		NewDocuments fresh = new NewDocuments(this.transaction, shared);
		for (PreparedDocument document : documents) {
			Status status = statuses.get(document.id());
			if (status == Status.IMPORTED) {
				fresh.add(document, this.rules);
			}
			else if (status == Status.CHANGED) {
				counts = counts.plus(fresh.write());
				fresh = new NewDocuments(this.transaction, shared);
				Difference difference = Difference.between(StoredRows.of(this.transaction, document.id()),
						document.read(), this.rules);
				counts = counts.plus(DocumentUpdate.write(this.transaction, difference, shared));
			}
		}
		return counts.plus(fresh.write());
	}

}
