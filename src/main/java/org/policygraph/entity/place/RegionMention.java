package org.policygraph.entity.place;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.policygraph.gazetteer.FormerRegion;
import org.policygraph.gazetteer.Region;
import org.policygraph.text.Span;

/**
 * A region that a text names.
 *
 * @param region the region of today that is meant
 * @param former the division that it was, where the text names that; {@code null} where
 * it names today's
 * @param candidates every region that could be
 * @param span where it is named
 * @param rule the name of the rule that chose it
 * @param doubtful whether another candidate was as good
 */
public record RegionMention(Region region, @Nullable FormerRegion former, List<Region> candidates, Span span,
		String rule, boolean doubtful) {
}
