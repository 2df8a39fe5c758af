package org.policygraph.gazetteer;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.policygraph.gazetteer.OrganLexicon.National;
import org.policygraph.gazetteer.Reforms.Reform;
import org.policygraph.text.Lexicons;

/**
 * How organs stand to one another: by function up to the ministry, by reforms on to their
 * successors, a collective down to its members.
 */
final class OrganLines {

	private static final String GOVERNMENTS = "(?:人民政府|政府|党委和政府|党委、政府)?";

	private static final Pattern PROVINCES = Pattern
		.compile("各(?:省、自治区、直辖市|省（自治区、直辖市）|省\\(自治区、直辖市\\)|省（区、市）|省\\(区、市\\)|省区市)" + GOVERNMENTS);

	private static final Pattern PREFECTURES = Pattern.compile("各(?:市（州）|市\\(州\\)|市州|州市|市、州|盟市|市)" + GOVERNMENTS);

	private static final Pattern COUNTIES = Pattern
		.compile("各(?:县区|区县|县|区|旗县区|旗县市区|县市区|市县区|县（市、区）|县\\(市、区\\)|县（市）区|县\\(市\\)区|区（市）县|区\\(市\\)县|县（市）|旗、县、区)"
				+ GOVERNMENTS);

	private static final Pattern BRANCH = Pattern.compile(".*(?:支行|分行|分公司|省公司|市公司|分局|分部)");

	private static final int SHORTEST_HEAD = 4;

	private final Organs organs;

	private final OrganLexicon lexicon;

	private final Regions regions;

	private final Reforms reforms;

	OrganLines(Organs organs, OrganLexicon lexicon, Regions regions, Lexicons lexicons) {
		this.reforms = new Reforms(lexicons);
		this.organs = organs;
		this.lexicon = lexicon;
		this.regions = regions;
	}

	List<Organ> superiorsOf(Organ organ) {
		if (organ.collective()) {
			return List.of();
		}
		National national = this.lexicon.nationalNamed(organ.name());
		if (national != null) {
			return national.superiors().stream().map(this::nationalOrgan).toList();
		}
		Organ head = headOf(organ.name());
		if (head != null) {
			return List.of(head);
		}
		Region region = regionOf(organ);
		Region above = (region != null) ? this.regions.parentOf(region) : null;
		if (above == null) {
			return List.of();
		}
		if (organ.functions().contains(Organs.GOVERNMENT)) {
			return List
				.of((above.level() == RegionLevel.NATION) ? nationalOrgan("国务院") : this.organs.governmentOf(above));
		}
		List<Organ> superiors = new ArrayList<>();
		for (String function : organ.functions()) {
			superiorsFor(function, above).stream().filter((one) -> !superiors.contains(one)).forEach(superiors::add);
		}
		return superiors;
	}

	/**
	 * 人民银行海东中心支行 is a branch of 中国人民银行: its name, a place, and what a branch is called.
	 */
	private @Nullable Organ headOf(String name) {
		if (!BRANCH.matcher(name).matches()) {
			return null;
		}
		for (int end = name.length() - 3; end >= SHORTEST_HEAD; end--) {
			Organ head = this.lexicon.national(name.substring(0, end));
			if (head != null && this.regions.startsWithName(name.substring(end))) {
				return head;
			}
		}
		return null;
	}

	private @Nullable Region regionOf(Organ organ) {
		return (organ.regionCode() != null) ? this.regions.byCode(organ.regionCode()) : null;
	}

	private List<Organ> superiorsFor(String name, Region above) {
		Function function = this.lexicon.function(name);
		if (function == null) {
			return List.of();
		}
		if (above.level() == RegionLevel.NATION) {
			return function.superiors().stream().map(this::nationalOrgan).toList();
		}
		return List.of(localFor(function, above));
	}

	private Organ localFor(Function function, Region region) {
		return this.organs.local(region, function.kind() == OrganKind.PARTY, function.formIn(region));
	}

	private Organ nationalOrgan(String name) {
		National national = this.lexicon.nationalNamed(name);
		if (national == null) {
			throw new IllegalStateException("import/organs.csv has no " + name);
		}
		return national.organ();
	}

	List<Succession> successorsOf(Organ organ) {
		National national = this.lexicon.nationalNamed(organ.name());
		if (national != null) {
			return national.successors()
				.stream()
				.map((name) -> new Succession(nationalOrgan(name), national.until()))
				.toList();
		}
		Region region = regionOf(organ);
		if (organ.collective() || region == null || organ.functions().size() != 1) {
			return List.of();
		}
		Reform reform = this.reforms.of(organ.functions().get(0));
		Function successor = (reform != null) ? this.lexicon.function(reform.successor()) : null;
		return (reform != null && successor != null)
				? List.of(new Succession(localFor(successor, region), reform.year())) : List.of();
	}

	/** Only the level directly below is certain, and no more than that is expanded. */
	List<Organ> membersOf(Organ collective) {
		if (!collective.collective()) {
			return List.of();
		}
		Region region = regionOf(collective);
		if (region == null || region.level() == RegionLevel.NATION) {
			return PROVINCES.matcher(collective.shortName()).matches() ? provinces() : List.of();
		}
		boolean prefectures = region.level() == RegionLevel.PROVINCE && !region.isMunicipality();
		boolean certain = region.level() != RegionLevel.COUNTY
				&& (prefectures ? PREFECTURES : COUNTIES).matcher(collective.shortName()).matches();
		return certain ? this.regions.childrenOf(region)
			.stream()
			.filter((child) -> !prefectures || child.level() == RegionLevel.PREFECTURE)
			.map(this.organs::governmentOf)
			.toList() : List.of();
	}

	/** 各省、自治区、直辖市: the mainland's. */
	private List<Organ> provinces() {
		return this.regions.childrenOf(this.regions.byCode(Regions.NATION))
			.stream()
			.filter((region) -> region.code().compareTo("710000") < 0)
			.map(this.organs::governmentOf)
			.toList();
	}

}
