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
 * @param head its title, number, dates and the like
 * @param issuers the organs that issued it
 * @param region the jurisdiction that it governs: the nation for a national document,
 * {@code null} if nothing in the text tells
 * @param targets the targets in tables of indicators outside its items, or in an annex
 * @param citations the documents named outside its items: in the preamble, below the last
 * chapter
 * @param supersessions the documents that it replaces by its own words, anywhere in it
 */
public record PolicyDocument(Head head, List<Issuer> issuers, @Nullable Region region, List<Target> targets,
		List<Citation> citations, List<Supersession> supersessions) {
}
