package org.policygraph.entity;

import java.util.List;

import org.policygraph.gazetteer.Region;
import org.policygraph.text.Span;

/**
 * A region that a text names.
 *
 * @param region the region that is meant
 * @param candidates every region that could be
 * @param span where it is named
 * @param rule the name of the rule that chose it
 * @param doubtful whether another candidate was as good
 */
public record RegionMention(Region region, List<Region> candidates, Span span, String rule, boolean doubtful) {
}
