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
 * @param word whether it is an everyday word too
 * @param begins whether a mark, a verb or a particle stands before it
 * @param ends whether a mark or a particle stands behind it
 */
public record PlaceName(Span span, String words, List<Region> candidates, List<FormerRegion> former, boolean word,
		boolean begins, boolean ends) {

	private static final String GENERIC = "省市县区州盟旗";

	/** Whether it says what sort of division it is: 海东市, 黔东南州. */
	public boolean isFull() {
		return GENERIC.indexOf(this.words.charAt(this.words.length() - 1)) >= 0 && this.words.length() > 2
				|| this.candidates.stream()
					.anyMatch((region) -> region.name().equals(this.words)
							&& (GENERIC.indexOf(this.words.charAt(this.words.length() - 1)) >= 0));
	}

	public boolean meansNation() {
		return this.candidates.stream().anyMatch((region) -> region.level() == RegionLevel.NATION);
	}

}
