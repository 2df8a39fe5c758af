package org.policygraph.reading;

import org.policygraph.gazetteer.Organs;
import org.policygraph.gazetteer.Regions;
import org.policygraph.graph.PolicyRows;
import org.policygraph.policy.PolicyReader;
import org.policygraph.text.Lexicons;

/**
 * From a file to rows: what is needed for it, with the lexicons read.
 *
 * @param regions the gazetteer of regions
 * @param reader reads documents
 * @param rows makes rows of them
 */
public record PolicyReading(Regions regions, PolicyReader reader, PolicyRows rows) {

	/** Reads the lexicons. */
	public static PolicyReading load() {
		Lexicons lexicons = Lexicons.packed();
		Regions regions = Regions.load(lexicons);
		Organs organs = Organs.load(regions, lexicons);
		return new PolicyReading(regions, new PolicyReader(regions, organs, lexicons),
				new PolicyRows(regions, organs, lexicons));
	}

}
