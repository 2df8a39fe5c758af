package org.policygraph.load.group;

import java.util.List;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.ClientException;

import org.policygraph.load.document.AlignmentWriter;
import org.policygraph.load.document.PreparedDocument;
import org.policygraph.load.document.SharedKeys;
import org.policygraph.load.session.Transactions;
import org.policygraph.reading.Reading;
import org.policygraph.reading.SourceFile;

/**
 * Writes groups of documents, each in one transaction. It remembers which shared nodes
 * are in the graph.
 */
public final class GroupStore {

	private static final Log LOG = LogFactory.getLog(GroupStore.class);

	private final Transactions transactions;

	private final SharedKeys shared = new SharedKeys();

	private final AlignmentWriter alignment = new AlignmentWriter();

	public GroupStore(Transactions transactions) {
		this.transactions = transactions;
	}

	/** Prepares a document to be written here, in any thread. */
	PreparedDocument prepared(Reading.Document document) {
		return PreparedDocument.of(document, this.transactions.columns());
	}

	/**
	 * Writes documents in one transaction, as if one after another: all of them are in
	 * the graph then, or none.
	 * @param documents of which no two are one
	 * @param files which files give them, or others that are there already
	 * @param turn which has come
	 */
	WrittenGroup write(List<PreparedDocument> documents, List<SourceFile> files, String rules, CommitOrder turn) {
		try {
			return writeOnce(documents, files, rules, null, turn);
		}
		catch (IllegalStateException ex) {
			// Somebody removed what was known to be there, past the graph's version.
			return writeOnce(documents, files, rules, null, turn);
		}
	}

	/**
	 * Writes documents like {@link #write}, a part of them before their turn has come.
	 * @return {@code null} where that was not to be: nothing is written then, and all of
	 * it has to be when the turn has come
	 */
	@Nullable WrittenGroup writeAhead(List<PreparedDocument> documents, List<SourceFile> files, String rules, CommitOrder turn) {
		try {
			return writeOnce(documents, files, rules, turn, turn);
		}
		catch (IllegalStateException | ClientException ex) {
			LOG.debug("Documents could not be written ahead", ex);
			return null;
		}
	}

	private WrittenGroup writeOnce(List<PreparedDocument> documents, List<SourceFile> files, String rules,
			@Nullable CommitOrder ahead, CommitOrder turn) {
		try {
			GroupWriter.Result result = this.transactions.write((transaction) -> {
				GroupWriter.Result written = new GroupWriter(transaction, this.shared, this.alignment, rules)
					.write(documents, files, ahead);
				turn.commits();
				return written;
			});
			result.shared().commit(result.version());
			return result.group();
		}
		catch (RuntimeException ex) {
			this.shared.forget();
			throw ex;
		}
	}

}
