package org.policygraph.bulk;

import java.io.Serializable;
import java.util.List;

/**
 * A table of nodes or relationships that have the same properties. Those with other
 * properties have another table, so that no cell is empty and an unknown property has no
 * column.
 *
 * @param option nodes or relationships, with labels or type, as {@code neo4j-admin
 * database import} names them: --nodes=Region:City
 * @param header the first line, which names the columns and their types
 */
public record Table(String option, String header) implements Serializable {

	/** How {@code neo4j-admin database import} is told to read all tables. */
	public static final List<String> DIALECT = List.of("--delimiter=,", "--array-delimiter=U+001F", "--quote=\"",
			"--multiline-fields=true", "--id-type=string");

	/** Its kind in letters: nodesRegionCity. Several tables may have the same kind. */
	public String name() {
		return this.option.replaceAll("[^A-Za-z_]", "");
	}

}
