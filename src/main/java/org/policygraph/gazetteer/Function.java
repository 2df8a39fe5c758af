package org.policygraph.gazetteer;

import java.util.Arrays;
import java.util.List;

import org.apache.commons.csv.CSVRecord;

/**
 * A word that names of local organs are composed of, as {@code functions.csv} has it.
 *
 * @param name its standard wording
 * @param kind the sort of organ that carries it
 * @param superiors the national organs in charge of it, by name
 * @param province how the organ of a province is called, behind the province's name
 * @param prefecture the same for a prefecture
 * @param county the same for a county
 * @param municipality the same for 北京, 天津, 上海, 重庆; empty where it follows the others
 */
record Function(String name, OrganKind kind, List<String> superiors, String province, String prefecture, String county,
		String municipality) {

	static Function of(CSVRecord row) {
		return new Function(row.get("function"), OrganKind.valueOf(row.get("kind")), list(row.get("superiors")),
				row.get("province"), row.get("prefecture"), row.get("county"), row.get("municipality"));
	}

	static List<String> list(String cell) {
		return cell.isEmpty() ? List.of() : Arrays.asList(cell.split("\\|"));
	}

	/** What a region's organ for this function is called, behind the region's name. */
	String formIn(Region region) {
		if (region.isMunicipality()) {
			return this.municipality.isEmpty() ? this.province.replaceFirst("厅$", "局") : this.municipality;
		}
		return switch (region.level()) {
			case NATION, PROVINCE -> this.province;
			case PREFECTURE -> this.prefecture;
			case COUNTY -> this.county;
		};
	}

}
