package org.policygraph.load;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.neo4j.driver.exceptions.ClientException;

import org.policygraph.gazetteer.Region;
import org.policygraph.gazetteer.Regions;

/**
 * Writes rows into Neo4j. A document is never parted between transactions: it is in the
 * graph whole or not at all, whatever happens meanwhile.
 */
public final class GraphLoader {

	private static final Log LOG = LogFactory.getLog(GraphLoader.class);

	/** The last file of {@code cypher/schema}. */
	static final String NEWEST_SCHEMA = "010";

	private static final int BATCH = 1000;

	private final Transactions transactions;

	private final SharedKeys shared = new SharedKeys();

	private final AlignmentWriter alignment = new AlignmentWriter();

	public GraphLoader(Driver driver) {
		this.transactions = new Transactions(driver);
	}

	/** Prepares a document to be written here, in any thread. */
	PreparedDocument prepared(Reading.Document document) {
		return PreparedDocument.of(document, this.transactions.columns());
	}

	Map<String, Held> held(List<String> ids) {
		return this.transactions.read((transaction) -> Held.in(transaction, ids));
	}

	/**
	 * Whether the graph has the newest schema of this build. Asked first, because
	 * applying what is applied takes seconds on a server that has just started.
	 */
	public boolean hasSchema() {
		List<Record> applied = this.transactions
			.read((transaction) -> transaction.rows(Statements.read("read/schema"), Map.of()));
		return applied.stream().anyMatch((row) -> row.get("version").asString().equals(NEWEST_SCHEMA));
	}

	/** Writes the regions, unless the graph holds just these. */
	public WriteCounts loadRegions(Regions regions, String sha256) {
		List<Record> held = this.transactions
			.read((transaction) -> transaction.rows(Statements.read("read/gazetteer"), Map.of()));
		if (!held.isEmpty() && held.get(0).get("sha256").asString("").equals(sha256)) {
			return WriteCounts.NONE;
		}
		List<Map<String, Object>> rows = regions.all()
			.stream()
			.sorted(Comparator.comparing(Region::level))
			.map((region) -> GazetteerRows.of(region, regions))
			.toList();
		return this.transactions.write((transaction) -> {
			if (isLoaded(transaction, sha256)) {
				return WriteCounts.NONE;
			}
			GraphTransaction.Batch batch = transaction.new Batch();
			for (int i = 0; i < rows.size(); i += BATCH) {
				batch.send(Statements.read("write/regions"),
						Map.of("regions", rows.subList(i, Math.min(rows.size(), i + BATCH))));
			}
			batch.send(Statements.read("write/former-regions"),
					Map.of("regions", regions.former().stream().map(GazetteerRows::of).toList()));
			batch.send(Statements.read("write/gazetteer"), Map.of("sha256", sha256));
			return changed(transaction, batch.written());
		});
	}

	/**
	 * What is known of a file that has not changed since it was imported.
	 *
	 * @param id the document's id
	 * @param sha256 the digest of the file
	 * @param source the name of the file that it was read from
	 * @param doubts how many places were read with reserve
	 * @param noted whether the graph knows that this file gives it
	 */
	record Known(String id, String sha256, String source, int doubts, boolean noted) {

		Known noted(boolean isNoted) {
			return new Known(this.id, this.sha256, this.source, this.doubts, isNoted);
		}

	}

	/** The documents that files gave when they were read last, by the ids of files. */
	Map<String, SourceFiles.Noted> noted(List<String> files) {
		return this.transactions.read((transaction) -> SourceFiles.held(transaction, files));
	}

	/**
	 * What would go with the document that a file gave before, if it gives another now.
	 */
	HeldDocument former(SourceFile file) {
		return this.transactions.read((transaction) -> {
			SourceFiles.Noted noted = SourceFiles.held(transaction, List.of(file.id())).get(file.id());
			if (noted == null || noted.document().equals(file.document())) {
				return HeldDocument.none();
			}
			String former = noted.document();
			boolean goes = transaction
				.row(Statements.read("read/other-files"), Map.of("document", former, "file", file.id()))
				.get("alone")
				.asBoolean();
			return goes ? HeldDocument.of(transaction, former) : HeldDocument.none();
		});
	}

	/** By the digests of files, the documents that were read from them by these rules. */
	Map<String, List<Known>> unchanged(List<String> digests, String rules) {
		return this.transactions
			.read((transaction) -> transaction.rows(Statements.read("read/unchanged"),
					Map.of("digests", digests, "rules", rules)))
			.stream()
			.collect(Collectors.groupingBy((row) -> row.get("sha256").asString(),
					Collectors.mapping(
							(row) -> new Known(row.get("id").asString(), row.get("sha256").asString(),
									row.get("source").asString(""), row.get("doubts").asInt(0), false),
							Collectors.toList())));
	}

	/** What a document differs in from what the graph holds of it. */
	Difference difference(Reading.Document document, String rules) {
		return this.transactions
			.read((transaction) -> Difference.between(HeldDocument.of(transaction, document.id()), document, rules));
	}

	/**
	 * Writes documents in one transaction, as if one after another: all of them are in
	 * the graph then, or none.
	 * @param documents of which no two are one
	 * @param files which files give them, or others that are there already
	 * @param turn which has come
	 */
	WrittenGroup write(List<PreparedDocument> documents, List<SourceFile> files, String rules, Turn turn) {
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
	@Nullable WrittenGroup writeAhead(List<PreparedDocument> documents, List<SourceFile> files, String rules, Turn turn) {
		try {
			return writeOnce(documents, files, rules, turn, turn);
		}
		catch (IllegalStateException | ClientException ex) {
			LOG.debug("Documents could not be written ahead", ex);
			return null;
		}
	}

	private WrittenGroup writeOnce(List<PreparedDocument> documents, List<SourceFile> files, String rules,
			@Nullable Turn ahead, Turn turn) {
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

	/** Asked when it is this transaction's turn: another may just have written them. */
	private static boolean isLoaded(GraphTransaction transaction, String sha256) {
		Record row = transaction.row(Statements.read("write/lock-gazetteer"), Map.of());
		return row.get("sha256").asString().equals(sha256);
	}

	/**
	 * Deletes a document, all that belongs to it, and what nobody else attests. One that
	 * others cite stays as they know it.
	 * @return {@code null} when no such document is imported
	 */
	public @Nullable Deleted delete(String id) {
		return this.transactions.<@Nullable Deleted>write((transaction) -> {
			SharedKeys.Pending nothing = new SharedKeys().at(GraphVersion.lock(transaction));
			Deleted deleted = DeletedDocument.delete(transaction, id, nothing);
			if (deleted != null) {
				changed(transaction, deleted.written());
			}
			return deleted;
		});
	}

	/**
	 * Moves the version of the graph with what was written. It is no fact: it is not
	 * counted.
	 */
	private static WriteCounts changed(GraphTransaction transaction, WriteCounts written) {
		if (!written.equals(WriteCounts.NONE)) {
			GraphVersion.move(transaction);
		}
		return written;
	}

	/** What the graph holds now. */
	public GraphCounts counts() {
		Record row = this.transactions.read((transaction) -> transaction.row(Statements.read("read/counts"), Map.of()));
		return new GraphCounts(row.get("documents").asLong(), row.get("actions").asLong(), row.get("tasks").asLong(),
				row.get("departments").asLong(), row.get("cities").asLong(), row.get("regions").asLong(),
				row.get("responsibilities").asLong(), row.get("targets").asLong(),
				row.get("doubts").asList(Value::asLong).stream().mapToLong(Long::longValue).sum());
	}

}
