package org.policygraph.load.group;

import java.util.List;

import org.policygraph.load.document.AlignmentWriter;
import org.policygraph.load.document.PreparedDocument;
import org.policygraph.load.document.SharedKeys;
import org.policygraph.load.session.MissingNodes;
import org.policygraph.load.session.Transactions;
import org.policygraph.reading.Reading;
import org.policygraph.reading.SourceFile;

/**
 * Writes groups of documents, each in one transaction. It remembers which shared nodes
 * are in the graph.
 */
public final class GroupStore {

	private final Transactions transactions;

	private final SharedKeys shared = new SharedKeys();

	private final AlignmentWriter alignment = new AlignmentWriter();

	public GroupStore(Transactions transactions) {
		this.transactions = transactions;
	}

	/** Prepares a document to be written here, in any thread. */
	public PreparedDocument prepared(Reading.Document document) {
		return PreparedDocument.of(document, this.transactions.columns());
	}

	/**
	 * Writes documents in one transaction, as if one after another. Afterwards the graph
	 * holds all of them or none.
	 * @param documents no two of them have the same id
	 * @param files the files that give these documents, or others that are in the graph
	 */
	WrittenGroup write(List<PreparedDocument> documents, List<SourceFile> files, String rules) {
		try {
			return writeOnce(documents, files, rules);
		}
		catch (MissingNodes ex) {
			// Somebody deleted shared nodes without moving the graph's version. They are
			// forgotten now, so that the second try writes them.
			return writeOnce(documents, files, rules);
		}
	}

	private WrittenGroup writeOnce(List<PreparedDocument> documents, List<SourceFile> files, String rules) {
		try {
			GroupWriter.Result result = this.transactions
				.write((transaction) -> new GroupWriter(transaction, this.shared, this.alignment, rules)
					.write(documents, files));
			result.shared().commit(result.version());
			return result.group();
		}
		catch (RuntimeException ex) {
			this.shared.forget();
			throw ex;
		}
	}

}
