package org.policygraph.entity.name;

import java.util.List;

import org.policygraph.gazetteer.FormerRegion;
import org.policygraph.gazetteer.Region;
import org.policygraph.gazetteer.RegionLevel;
import org.policygraph.text.Span;

/**
 * A name of regions at a place of a text, not yet told which is meant.
 *
 * @param span where it stands
 * @param words the name as written
 * @param candidates the regions that are called so
 * @param former the divisions that were called so
 * @param full whether it says what sort of division it is: 海东市, 黔东南州
 * @param word whether it is an everyday word too
 * @param begins whether a mark, a verb or a particle stands before it
 * @param ends whether a mark or a particle stands behind it
 */
public record PlaceName(Span span, String words, List<Region> candidates, List<FormerRegion> former, boolean full,
		boolean word, boolean begins, boolean ends) {

	public boolean meansNation() {
		return this.candidates.stream().anyMatch((region) -> region.level() == RegionLevel.NATION);
	}

}
