package org.policygraph.policy;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.policygraph.entity.citation.Citation;
import org.policygraph.entity.citation.Supersession;
import org.policygraph.entity.target.Target;
import org.policygraph.gazetteer.Region;
import org.policygraph.outline.Head;

/**
 * A document as a whole.
 *
 * @param head what it says of itself
 * @param issuers the organs that issued it
 * @param region the jurisdiction that it governs; the nation for a national document,
 * {@code null} where nothing tells
 * @param targets of tables of indicators that stand in no item, or in an annex
 * @param citations named outside its items: in the preamble, below the last chapter
 * @param supersessions the documents that it says to take the place of, wherever it says
 * so
 */
public record PolicyDocument(Head head, List<Issuer> issuers, @Nullable Region region, List<Target> targets,
		List<Citation> citations, List<Supersession> supersessions) {
}
