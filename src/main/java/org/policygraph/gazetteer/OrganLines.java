package org.policygraph.gazetteer;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.policygraph.gazetteer.OrganLexicon.National;
import org.policygraph.gazetteer.Reforms.Reform;
import org.policygraph.text.Lexicons;
import org.policygraph.text.WordLists;
import org.policygraph.text.Words;

/**
 * The lines between organs: from an organ up to its ministry by function, from a former
 * organ to its successors, from a collective down to its members.
 */
final class OrganLines {

	private final Pattern provinces;

	private final Pattern prefectures;

	private final Pattern counties;

	private final Words branchEnds;

	private final String nationalGovernment;

	private static final int SHORTEST_HEAD = 4;

	private final Organs organs;

	private final OrganLexicon lexicon;

	private final Regions regions;

	private final Reforms reforms;

	OrganLines(Organs organs, OrganLexicon lexicon, Regions regions, Lexicons lexicons) {
		this.reforms = new Reforms(lexicons);
		WordLists words = lexicons.lists("organ-words.csv");
		this.provinces = words.pattern("各<PROVINCES><GOVERNMENTS>?");
		this.prefectures = words.pattern("各<PREFECTURES><GOVERNMENTS>?");
		this.counties = words.pattern("各<COUNTIES><GOVERNMENTS>?");
		this.nationalGovernment = words.list("NATIONAL_GOVERNMENT").all().get(0);
		this.branchEnds = words.list("BRANCH_END");
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
			return List.of(this.organs.governmentOf(above));
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
		if (!this.branchEnds.endsAt(name, name.length())) {
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

	Organ nationalGovernment() {
		return nationalOrgan(this.nationalGovernment);
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
			return this.provinces.matcher(collective.shortName()).matches() ? provinces() : List.of();
		}
		boolean prefectures = region.level() == RegionLevel.PROVINCE && !region.isMunicipality();
		boolean certain = region.level() != RegionLevel.COUNTY
				&& (prefectures ? this.prefectures : this.counties).matcher(collective.shortName()).matches();
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
