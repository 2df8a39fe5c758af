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
 * The graph as an import sees it. The graph holds each document whole or not at all,
 * because one transaction writes all of it.
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

	Map<String, StoredDocument> stored(List<String> ids) {
		return this.transactions.read((transaction) -> StoredDocument.in(transaction, ids));
	}

	/**
	 * Whether the graph has the newest schema of this build. Callers ask this first: the
	 * migrations take seconds on a new server even if nothing is to be applied.
	 */
	public boolean hasSchema() {
		List<Record> applied = this.transactions
			.read((transaction) -> transaction.rows(CypherFile.read("read/schema"), Map.of()));
		return applied.stream().anyMatch((row) -> row.get("version").asString().equals(NEWEST_SCHEMA));
	}

	/** Writes the regions, unless the graph holds exactly these. */
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

	/** What the graph records of files, by their ids. */
	Map<String, SourceFiles.FileRecord> recorded(List<String> files) {
		return this.transactions.read((transaction) -> SourceFiles.recorded(transaction, files));
	}

	/**
	 * The rows that an import would delete because a file gives another document now. No
	 * rows if the file gives the same document, or if other files give the former one.
	 */
	StoredRows former(SourceFile file) {
		return this.transactions.read((transaction) -> {
			SourceFiles.FileRecord record = SourceFiles.recorded(transaction, List.of(file.id())).get(file.id());
			if (record == null || record.document().equals(file.document())) {
				return StoredRows.none();
			}
			String former = record.document();
			boolean goes = transaction
				.row(CypherFile.read("read/other-files"), Map.of("document", former, "file", file.id()))
				.get("alone")
				.asBoolean();
			return goes ? StoredRows.of(transaction, former) : StoredRows.none();
		});
	}

	/** The documents that these rules read from files, by the digests of the files. */
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

	/** Compares a document with what the graph holds of it. */
	Difference difference(Reading.Document document, String rules) {
		return this.transactions
			.read((transaction) -> Difference.between(StoredRows.of(transaction, document.id()), document, rules));
	}

	/**
	 * Locks the graph before it asks: another program may have written the regions just
	 * now.
	 */
	private static boolean isLoaded(GraphTransaction transaction, String sha256) {
		Record row = transaction.row(CypherFile.read("write/lock-gazetteer"), Map.of());
		return row.get("sha256").asString().equals(sha256);
	}

	/**
	 * Deletes a document with everything that belongs to it alone. If other documents
	 * cite it, a node with its title stays.
	 * @return {@code null} if the graph does not hold it
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
	 * Moves the version of the graph if something was written. The version is not a fact,
	 * so it is not counted.
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
