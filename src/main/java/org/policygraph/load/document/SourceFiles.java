package org.policygraph.load.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.policygraph.graph.CypherFile;
import org.policygraph.load.session.GraphTransaction;
import org.policygraph.load.session.WriteCounts;
import org.policygraph.reading.SourceFile;

/**
 * Records which file gives which document. If a file gives another document than before,
 * its number or title was edited. Then the former document is deleted, unless another
 * file gives it too.
 */
public final class SourceFiles {

	private final GraphTransaction transaction;

	public SourceFiles(GraphTransaction transaction) {
		this.transaction = transaction;
	}

	/**
	 * What became of the documents that files gave before and do not give any more.
	 *
	 * @param deleted the ids of those that no other file gives: they are deleted
	 * @param left the ids of those that other files give too, perhaps in another copy
	 * @param counts what was written
	 */
	public record FormerDocuments(List<String> deleted, List<String> left, WriteCounts counts) {
	}

	/**
	 * What the graph records of a file: what it gave when it was read last.
	 *
	 * @param document the id of the document; {@link SourceFile#NOTHING} if none
	 * @param sha256 the digest of the file
	 */
	public record FileRecord(String document, String sha256) {
	}

	/** What the graph records of files, by their ids. */
	public static Map<String, FileRecord> recorded(GraphTransaction transaction, List<String> files) {
		Map<String, FileRecord> records = new HashMap<>();
		if (!files.isEmpty()) {
			transaction.rows(CypherFile.read("read/source-files"), Map.of("ids", files))
				.forEach((row) -> records.put(row.get("id").asString(),
						new FileRecord(row.get("document").asString(), row.get("sha256").asString(""))));
		}
		return records;
	}

	/**
	 * Records what files give now, after their documents are written.
	 * @param keptOut the ids of documents of which the graph keeps the full text
	 */
	public FormerDocuments record(List<SourceFile> files, Set<String> keptOut, SharedKeys.Pending shared) {
		Map<String, FileRecord> records = recorded(this.transaction, files.stream().map(SourceFile::id).toList());
		List<Map<String, Object>> rows = new ArrayList<>();
		Set<String> former = new LinkedHashSet<>();
		for (SourceFile file : files) {
			boolean out = file.excerpt() && keptOut.contains(file.document());
			String document = out ? SourceFile.NOTHING : file.document();
			FileRecord now = new FileRecord(document, file.sha256());
			FileRecord before = records.getOrDefault(file.id(), new FileRecord(SourceFile.NOTHING, ""));
			if (!now.equals(before)) {
				rows.add(Map.of("id", file.id(), "name", file.name(), "document", document, "sha256", file.sha256()));
			}
			if (!before.document().equals(SourceFile.NOTHING) && !before.document().equals(file.document())) {
				former.add(before.document());
			}
		}
		if (!rows.isEmpty()) {
			this.transaction.write(CypherFile.read("write/source-files"), Map.of("files", rows));
		}
		return former.isEmpty() ? new FormerDocuments(List.of(), List.of(), WriteCounts.NONE)
				: remove(List.copyOf(former), shared);
	}

	private FormerDocuments remove(List<String> former, SharedKeys.Pending shared) {
		List<String> deleted = new ArrayList<>();
		WriteCounts counts = WriteCounts.NONE;
		List<String> unattested = this.transaction.rows(CypherFile.read("read/without-file"), Map.of("ids", former))
			.stream()
			.map((row) -> row.get("id").asString())
			.toList();
		for (String document : unattested) {
			DeletedDocument one = DocumentDeletion.delete(this.transaction, document, shared);
			if (one != null) {
				deleted.add(document);
				counts = counts.plus(one.written());
			}
		}
		counts = counts
			.plus(this.transaction.write(CypherFile.read("write/source-of-documents"), Map.of("ids", former)));
		return new FormerDocuments(deleted, former.stream().filter((one) -> !deleted.contains(one)).toList(), counts);
	}

}
