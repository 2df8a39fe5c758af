package org.policygraph.entity.place;

import java.util.List;

import org.policygraph.entity.area.AreaMention;
import org.policygraph.text.Doubt;

/**
 * The places that a stretch of text names.
 *
 * @param regions administrative divisions
 * @param areas functional areas
 * @param doubts names that may mean another region as well
 */
public record PlaceReading(List<RegionMention> regions, List<AreaMention> areas, List<Doubt> doubts) {
}
