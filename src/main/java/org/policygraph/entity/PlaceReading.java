package org.policygraph.entity;

import java.util.List;

/**
 * The places that a stretch of text names.
 *
 * @param regions administrative divisions
 * @param areas functional areas
 */
public record PlaceReading(List<RegionMention> regions, List<AreaMention> areas) {
}
