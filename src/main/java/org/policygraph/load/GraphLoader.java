package org.policygraph.load;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.policygraph.gazetteer.Region;
import org.policygraph.gazetteer.Regions;
import org.policygraph.graph.CypherFile;
import org.policygraph.graph.GazetteerRows;
import org.policygraph.load.document.DeletedDocument;
import org.policygraph.load.document.Difference;
import org.policygraph.load.document.DocumentDeletion;
import org.policygraph.load.document.SharedKeys;
import org.policygraph.load.document.SourceFiles;
import org.policygraph.load.document.StoredDocument;
import org.policygraph.load.document.StoredRows;
import org.policygraph.load.document.UnchangedFile;
import org.policygraph.load.group.GroupStore;
import org.policygraph.load.session.GraphTransaction;
import org.policygraph.load.session.GraphVersion;
import org.policygraph.load.session.Transactions;
import org.policygraph.load.session.WriteCounts;
import org.policygraph.reading.Reading;
import org.policygraph.reading.SourceFile;

/**
 * Writes rows into Neo4j. A document is never parted between transactions: it is in the
 * graph whole or not at all, whatever happens meanwhile.
 */
public final class GraphLoader {

	/** The last file of {@code cypher/schema}. */
	static final String NEWEST_SCHEMA = "010";

	private static final int BATCH = 1000;

	private final Transactions transactions;

	private final GroupStore groups;

	public GraphLoader(Driver driver) {
		this.transactions = new Transactions(driver);
		this.groups = new GroupStore(this.transactions);
	}

	/** Writes documents, a group in a transaction. */
	GroupStore groups() {
		return this.groups;
	}

	Map<String, StoredDocument> held(List<String> ids) {
		return this.transactions.read((transaction) -> StoredDocument.in(transaction, ids));
	}

	/**
	 * Whether the graph has the newest schema of this build. Asked first, because
	 * applying what is applied takes seconds on a server that has just started.
	 */
	public boolean hasSchema() {
		List<Record> applied = this.transactions
			.read((transaction) -> transaction.rows(CypherFile.read("read/schema"), Map.of()));
		return applied.stream().anyMatch((row) -> row.get("version").asString().equals(NEWEST_SCHEMA));
	}

	/** Writes the regions, unless the graph holds just these. */
	public WriteCounts loadRegions(Regions regions, String sha256) {
		List<Record> held = this.transactions
			.read((transaction) -> transaction.rows(CypherFile.read("read/gazetteer"), Map.of()));
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
				batch.send(CypherFile.read("write/regions"),
						Map.of("regions", rows.subList(i, Math.min(rows.size(), i + BATCH))));
			}
			batch.send(CypherFile.read("write/former-regions"),
					Map.of("regions", regions.former().stream().map(GazetteerRows::of).toList()));
			batch.send(CypherFile.read("write/gazetteer"), Map.of("sha256", sha256));
			return changed(transaction, batch.written());
		});
	}

	/** The documents that files gave when they were read last, by the ids of files. */
	Map<String, SourceFiles.Noted> noted(List<String> files) {
		return this.transactions.read((transaction) -> SourceFiles.held(transaction, files));
	}

	/**
	 * What would go with the document that a file gave before, if it gives another now.
	 */
	StoredRows former(SourceFile file) {
		return this.transactions.read((transaction) -> {
			SourceFiles.Noted noted = SourceFiles.held(transaction, List.of(file.id())).get(file.id());
			if (noted == null || noted.document().equals(file.document())) {
				return StoredRows.none();
			}
			String former = noted.document();
			boolean goes = transaction
				.row(CypherFile.read("read/other-files"), Map.of("document", former, "file", file.id()))
				.get("alone")
				.asBoolean();
			return goes ? StoredRows.of(transaction, former) : StoredRows.none();
		});
	}

	/** By the digests of files, the documents that were read from them by these rules. */
	Map<String, List<UnchangedFile>> unchanged(List<String> digests, String rules) {
		return this.transactions
			.read((transaction) -> transaction.rows(CypherFile.read("read/unchanged"),
					Map.of("digests", digests, "rules", rules)))
			.stream()
			.collect(Collectors.groupingBy((row) -> row.get("sha256").asString(),
					Collectors.mapping(
							(row) -> new UnchangedFile(row.get("id").asString(), row.get("sha256").asString(),
									row.get("source").asString(""), row.get("doubts").asInt(0), false),
							Collectors.toList())));
	}

	/** What a document differs in from what the graph holds of it. */
	Difference difference(Reading.Document document, String rules) {
		return this.transactions
			.read((transaction) -> Difference.between(StoredRows.of(transaction, document.id()), document, rules));
	}

	/** Asked when it is this transaction's turn: another may just have written them. */
	private static boolean isLoaded(GraphTransaction transaction, String sha256) {
		Record row = transaction.row(CypherFile.read("write/lock-gazetteer"), Map.of());
		return row.get("sha256").asString().equals(sha256);
	}

	/**
	 * Deletes a document, all that belongs to it, and what nobody else attests. One that
	 * others cite stays as they know it.
	 * @return {@code null} when no such document is imported
	 */
	public @Nullable DeletedDocument delete(String id) {
		return this.transactions.<@Nullable DeletedDocument>write((transaction) -> {
			SharedKeys.Pending nothing = new SharedKeys().at(GraphVersion.lock(transaction));
			DeletedDocument deleted = DocumentDeletion.delete(transaction, id, nothing);
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
		Record row = this.transactions.read((transaction) -> transaction.row(CypherFile.read("read/counts"), Map.of()));
		return new GraphCounts(row.get("documents").asLong(), row.get("actions").asLong(), row.get("tasks").asLong(),
				row.get("departments").asLong(), row.get("cities").asLong(), row.get("regions").asLong(),
				row.get("responsibilities").asLong(), row.get("targets").asLong(),
				row.get("doubts").asList(Value::asLong).stream().mapToLong(Long::longValue).sum());
	}

}
