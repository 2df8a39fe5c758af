package org.policygraph.entity.place;

import org.jspecify.annotations.Nullable;

import org.policygraph.entity.area.DocumentAreas;
import org.policygraph.gazetteer.Region;

/** What a whole document says of the places in each of its stretches. */
public final class DocumentPlaces {

	private final @Nullable Region jurisdiction;

	private final @Nullable Integer year;

	private final DocumentAreas areas;

	DocumentPlaces(@Nullable Region jurisdiction, @Nullable Integer year, DocumentAreas areas) {
		this.jurisdiction = jurisdiction;
		this.year = year;
		this.areas = areas;
	}

	@Nullable Region jurisdiction() {
		return this.jurisdiction;
	}

	@Nullable Integer year() {
		return this.year;
	}

	DocumentAreas areas() {
		return this.areas;
	}

}
