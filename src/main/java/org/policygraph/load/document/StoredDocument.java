package org.policygraph.load.document;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

import org.policygraph.graph.CypherFile;
import org.policygraph.load.session.GraphTransaction;
import org.policygraph.reading.CopyQuality;
import org.policygraph.reading.Outcome;
import org.policygraph.reading.Reading;

/**
 * A document in the graph, as far as an import has to know it.
 *
 * @param copy the copy that it was read from
 * @param rules the version of the rules by which it was read
 * @param files the files that gave just this copy when they were read last
 */
public record StoredDocument(CopyQuality copy, String rules, List<String> files) {

	/** The imported documents among some, by id. */
	public static Map<String, StoredDocument> in(GraphTransaction transaction, List<String> ids) {
		return transaction.rows(CypherFile.read("read/documents"), Map.of("ids", ids))
			.stream()
			.collect(Collectors.toMap((row) -> row.get("id").asString(),
					(row) -> new StoredDocument(
							new CopyQuality(row.get("excerpt").asBoolean(false), row.get("doubts").asInt(0),
									row.get("characters").asInt(0), row.get("sha256").asString("")),
							row.get("rules").asString(""), row.get("files").asList(Value::asString))));
	}

	/**
	 * What is to be done when this document is read again.
	 * @param file the file that gives it now; {@code null} if it was sent. A sent
	 * document always replaces the stored one
	 */
	public Outcome.Status statusOf(Reading.Document document, @Nullable String file, String currentRules) {
		if (document.excerpt() && !this.copy.excerpt()) {
			return Outcome.Status.KEPT_FULL_TEXT;
		}
		if (this.copy.sha256().equals(document.sha256())) {
			return this.rules.equals(currentRules) ? Outcome.Status.UNCHANGED : Outcome.Status.CHANGED;
		}
		boolean another = file != null && this.files.stream().anyMatch((one) -> !one.equals(file));
		return (another && this.copy.isBetterThan(document.copy())) ? Outcome.Status.KEPT_BETTER_COPY
				: Outcome.Status.CHANGED;
	}

}
