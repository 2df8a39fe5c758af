package org.policygraph.corpus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

import org.policygraph.gazetteer.Region;
import org.policygraph.gazetteer.RegionLevel;
import org.policygraph.gazetteer.Regions;
import org.policygraph.text.Lexicons;

/** Every province and prefecture that issues documents, with the names of its organs. */
final class Jurisdictions {

	/** 台湾省, 香港, 澳门: other forms of documents. */
	private static final Set<String> OTHERS = Set.of("710000", "810000", "820000");

	private final Regions regions;

	private final List<CSVRecord> functions;

	private final Map<String, String> characters = new HashMap<>();

	private final List<Jurisdiction> all = new ArrayList<>();

	Jurisdictions(Regions regions, Lexicons lexicons) {
		this.regions = regions;
		this.functions = lexicons.records("functions.csv");
		for (CSVRecord row : lexicons.records("region-abbreviations.csv")) {
			this.characters.putIfAbsent(row.get("code"), row.get("character"));
		}
		for (Region province : regions.childrenOf(regions.byCode(Regions.NATION))) {
			if (!OTHERS.contains(province.code())) {
				Jurisdiction above = of(province, null);
				this.all.add(above);
				regions.childrenOf(province)
					.stream()
					.filter((region) -> region.level() == RegionLevel.PREFECTURE)
					.forEach((region) -> this.all.add(of(region, above)));
			}
		}
	}

	/** In the order of the gazetteer, a province before its prefectures. */
	List<Jurisdiction> all() {
		return this.all;
	}

	private Jurisdiction of(Region region, @Nullable Jurisdiction above) {
		boolean autonomous = region.name().endsWith("自治州") && !region.aliases().isEmpty();
		String name = autonomous ? region.aliases().get(0) : region.name();
		String character = this.characters.getOrDefault(region.code(), region.shortName());
		String word = (above == null) ? character : above.numberWord() + region.shortName();
		return new Jurisdiction(region, this.regions.fullName(region), name, mark(region), word, above,
				List.copyOf(this.regions.childrenOf(region)), forms(region));
	}

	private static String mark(Region region) {
		for (String mark : List.of("自治区", "自治州", "地区")) {
			if (region.name().endsWith(mark)) {
				return mark.equals("自治州") ? "州" : mark;
			}
		}
		return region.name().substring(region.name().length() - 1);
	}

	private Map<String, String> forms(Region region) {
		Map<String, String> forms = new HashMap<>();
		for (CSVRecord row : this.functions) {
			forms.put(row.get("function"), form(row, region));
		}
		return forms;
	}

	private static String form(CSVRecord row, Region region) {
		if (region.isMunicipality()) {
			String own = row.get("municipality");
			return own.isEmpty() ? row.get("province").replaceFirst("厅$", "局") : own;
		}
		return row.get((region.level() == RegionLevel.PROVINCE) ? "province" : "prefecture");
	}

}
