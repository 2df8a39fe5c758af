package org.policygraph.gazetteer;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * An organ that can answer for something, or a collective of organs.
 *
 * @param id what tells it from every other: its name, with the code of its region before
 * it where it has one
 * @param name its canonical name in the lexicon's wording, the jurisdiction in front:
 * 海东市卫生健康委
 * @param writtenName its name with the jurisdiction in front and the text's own wording
 * @param shortName its name without the jurisdiction
 * @param kind its sort
 * @param regionCode the code of the region whose organ it is; {@code null} where unknown
 * @param level the level of that region
 * @param functions what it is for, in the words of {@code functions.csv}; empty if
 * unknown
 * @param collective whether it is a collective, such as 各县区政府
 */
public record Organ(String id, String name, String writtenName, String shortName, OrganKind kind,
		@Nullable String regionCode, @Nullable RegionLevel level, List<String> functions, boolean collective) {

	/** The same organ under another name in the text. */
	public Organ writtenAs(String written) {
		return new Organ(this.id, this.name, written, this.shortName, this.kind, this.regionCode, this.level,
				this.functions, this.collective);
	}

}
