package org.policygraph.load;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.neo4j.driver.TransactionContext;

/**
 * What the graph knows of a document that it holds.
 *
 * @param sha256 the digest of the file that it was read from
 * @param excerpt whether that was an excerpt
 * @param rules the version of the rules by which it was read
 */
record Held(String sha256, boolean excerpt, String rules) {

	/** The imported documents among some, by id. */
	static Map<String, Held> in(TransactionContext transaction, List<String> ids) {
		return transaction.run(Statements.read("read/documents"), Map.of("ids", ids))
			.stream()
			.collect(Collectors.toMap((row) -> row.get("id").asString(),
					(row) -> new Held(row.get("sha256").asString(""), row.get("excerpt").asBoolean(false),
							row.get("rules").asString(""))));
	}

	/** What is to be done with a document that is held so. */
	Outcome.Status statusOf(Reading.Document document, String currentRules) {
		if (document.excerpt() && !this.excerpt) {
			return Outcome.Status.KEPT_FULL_TEXT;
		}
		boolean same = this.sha256.equals(document.sha256()) && this.rules.equals(currentRules);
		return same ? Outcome.Status.UNCHANGED : Outcome.Status.CHANGED;
	}

}
