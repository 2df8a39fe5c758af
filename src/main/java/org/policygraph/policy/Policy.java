package org.policygraph.policy;

import java.util.List;
import java.util.stream.Stream;

import org.policygraph.text.CleanText;
import org.policygraph.text.Doubt;

/**
 * A document that was read: all its facts, each with its place.
 *
 * @param text the clean text; all spans are places in it
 * @param document the document as a whole
 * @param items its chapters
 * @param doubts the stretches that are doubtful or were not understood
 */
public record Policy(CleanText text, PolicyDocument document, List<PolicyItem> items, List<Doubt> doubts) {

	/** Every item, in the order of the text. */
	public Stream<PolicyItem> all() {
		return this.items.stream().flatMap(PolicyItem::all);
	}

}
