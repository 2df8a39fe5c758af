package org.policygraph.reading;

import java.io.Serializable;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.policygraph.policy.Policy;
import org.policygraph.text.Doubt;
import org.policygraph.text.Evidence;

/**
 * A place that was read with reserve, as it stands in reports.
 *
 * @param start its first character, in code points of the text as given, from 0
 * @param end the character after its last
 * @param page the page that it begins on, from 1; {@code null} where there are no pages
 * @param quote the source's own words there
 * @param reason what is doubtful, in words
 */
public record ReportedDoubt(int start, int end, @Nullable Integer page, String quote,
		String reason) implements Serializable {

	static List<ReportedDoubt> of(Policy policy) {
		return policy.doubts().stream().map((doubt) -> of(policy.text().evidence(doubt.span()), doubt)).toList();
	}

	private static ReportedDoubt of(Evidence evidence, Doubt doubt) {
		return new ReportedDoubt(evidence.start(), evidence.end(), evidence.page(), evidence.quote(), doubt.reason());
	}

}
