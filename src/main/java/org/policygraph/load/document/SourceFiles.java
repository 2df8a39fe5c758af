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
 * Notes which file gives which document. A file that gives another one than before has
 * been edited so that its number or title changed: the former document goes, unless
 * another file gives it too.
 */
public final class SourceFiles {

	private final GraphTransaction transaction;

	public SourceFiles(GraphTransaction transaction) {
		this.transaction = transaction;
	}

	/**
	 * What came of it.
	 *
	 * @param documents those that are gone
	 * @param left those that other files give too, perhaps in another copy
	 * @param counts what went with them
	 */
	public record Gone(List<String> documents, List<String> left, WriteCounts counts) {
	}

	/** What a file gave when it was read last, and the digest of what was in it. */
	public record Noted(String document, String sha256) {
	}

	/** What files gave when they were read last, by their ids. */
	public static Map<String, Noted> held(GraphTransaction transaction, List<String> files) {
		Map<String, Noted> held = new HashMap<>();
		if (!files.isEmpty()) {
			transaction.rows(CypherFile.read("read/source-files"), Map.of("ids", files))
				.forEach((row) -> held.put(row.get("id").asString(),
						new Noted(row.get("document").asString(), row.get("sha256").asString(""))));
		}
		return held;
	}

	/**
	 * Notes what files give now, after their documents are written.
	 * @param keptOut of which documents an excerpt among the files was left alone
	 */
	public Gone note(List<SourceFile> files, Set<String> keptOut, SharedKeys.Pending shared) {
		Map<String, Noted> held = held(this.transaction, files.stream().map(SourceFile::id).toList());
		List<Map<String, Object>> rows = new ArrayList<>();
		Set<String> former = new LinkedHashSet<>();
		for (SourceFile file : files) {
			boolean out = file.excerpt() && keptOut.contains(file.document());
			String document = out ? SourceFile.NOTHING : file.document();
			Noted now = new Noted(document, file.sha256());
			Noted before = held.getOrDefault(file.id(), new Noted(SourceFile.NOTHING, ""));
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
		return former.isEmpty() ? new Gone(List.of(), List.of(), WriteCounts.NONE) : take(List.copyOf(former), shared);
	}

	private Gone take(List<String> former, SharedKeys.Pending shared) {
		List<String> gone = new ArrayList<>();
		WriteCounts counts = WriteCounts.NONE;
		List<String> unattested = this.transaction.rows(CypherFile.read("read/without-file"), Map.of("ids", former))
			.stream()
			.map((row) -> row.get("id").asString())
			.toList();
		for (String document : unattested) {
			DeletedDocument deleted = DocumentDeletion.delete(this.transaction, document, shared);
			if (deleted != null) {
				gone.add(document);
				counts = counts.plus(deleted.written());
			}
		}
		counts = counts
			.plus(this.transaction.write(CypherFile.read("write/source-of-documents"), Map.of("ids", former)));
		return new Gone(gone, former.stream().filter((one) -> !gone.contains(one)).toList(), counts);
	}

}
