package org.policygraph.graph;

import java.util.HashMap;
import java.util.Map;

import org.policygraph.gazetteer.FormerRegion;
import org.policygraph.gazetteer.Region;
import org.policygraph.gazetteer.Regions;

/** Regions, today's and former ones, as rows: what both ways of loading write. */
public final class GazetteerRows {

	private GazetteerRows() {
	}

	/**
	 * A region: code, name, shortName, fullName, level, city, and parent if it has one.
	 */
	public static Map<String, Object> of(Region region, Regions regions) {
		Map<String, Object> row = new HashMap<>();
		row.put("code", region.code());
		row.put("name", region.name());
		row.put("shortName", region.shortName());
		row.put("fullName", regions.fullName(region));
		row.put("level", region.level().name());
		row.put("city", region.isCity());
		if (region.parent() != null) {
			row.put("parent", region.parent());
		}
		return row;
	}

	/** A former region: id, code, name, level, until, kind, successors. */
	public static Map<String, Object> of(FormerRegion former) {
		return Map.of("id", former.id(), "code", former.code(), "name", former.name(), "level", former.level().name(),
				"until", former.until(), "kind", former.kind().name(), "successors", former.successors());
	}

}
