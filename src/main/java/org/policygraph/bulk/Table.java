package org.policygraph.bulk;

import java.io.Serializable;
import java.util.List;

/**
 * Nodes or relationships that have the same properties: what its lines are lines of. What
 * has other properties is in another table: no cell is empty, and a property that is not
 * known is not there.
 *
 * @param option nodes or relationships, with labels or type, as
 * {@code neo4j-admin database import} names them: --nodes=Region:City
 * @param header the first line, which names the columns and their types
 */
public record Table(String option, String header) implements Serializable {

	/** How {@code neo4j-admin database import} is told to read all tables. */
	public static final List<String> DIALECT = List.of("--delimiter=,", "--array-delimiter=U+001F", "--quote=\"",
			"--multiline-fields=true", "--id-type=string");

	/** What it is of, in letters: nodesRegionCity. Several tables may be of the same. */
	public String name() {
		return this.option.replaceAll("[^A-Za-z_]", "");
	}

}
