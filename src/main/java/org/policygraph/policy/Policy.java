package org.policygraph.policy;

import java.util.List;
import java.util.stream.Stream;

import org.policygraph.text.CleanText;
import org.policygraph.text.Doubt;

/**
 * A document, read: everything that it says, each fact with its place.
 *
 * @param text the clean text that all spans are places in
 * @param document the document as a whole
 * @param items its chapters
 * @param doubts what was read with reserve or not understood
 */
public record Policy(CleanText text, PolicyDocument document, List<PolicyItem> items, List<Doubt> doubts) {

	/** Every item, in the order of the text. */
	public Stream<PolicyItem> all() {
		return this.items.stream().flatMap(PolicyItem::all);
	}

}
