package org.policygraph.gazetteer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.policygraph.gazetteer.OrganLexicon.National;
import org.policygraph.gazetteer.OrganLexicon.Suffix;

/**
 * Organs by their names: taken apart into jurisdiction, function and suffix, and put
 * together again as one organ, however it was written. Organs of two regions are two.
 */
public final class Organs {

	/**
	 * Suffixes between which one organ's name may vary: 局, 委, 厅 and 办 of one function.
	 */
	private static final Set<String> DEPARTMENT_SUFFIXES = Set.of("局", "委", "厅", "办", "监管局", "办公厅");

	private static final String GOVERNMENT = "人民政府";

	private final OrganLexicon lexicon = new OrganLexicon();

	private final Regions regions;

	private final JurisdictionReader jurisdictions;

	private Organs(Regions regions) {
		this.regions = regions;
		this.jurisdictions = new JurisdictionReader(regions);
	}

	/**
	 * Reads the lexicons of organs.
	 * @throws IllegalStateException when they contradict themselves
	 */
	public static Organs load(Regions regions) {
		return new Organs(regions);
	}

	/** The national organs that the lexicon knows. */
	public Collection<Organ> national() {
		return this.lexicon.allNational();
	}

	/** Whether words end as names of organs do, or are one that is known. */
	public boolean looksLikeOrgan(String words) {
		return words.length() > 1 && (this.lexicon.suffixOf(words) != null || this.lexicon.national(words) != null
				|| this.lexicon.nationalWithoutMark(words) != null || this.lexicon.isCollective(words));
	}

	/** Whether words name an organ as far as every part of them is known. */
	public boolean isKnown(String words) {
		Suffix suffix = this.lexicon.suffixOf(words);
		return this.lexicon.national(words) != null || this.lexicon.nationalWithoutMark(words) != null
				|| (suffix != null && !this.lexicon.functionsIn(body(words, suffix)).isEmpty());
	}

	/**
	 * The organ that a text means by a name.
	 * @param mention the name as written, without spaces: 市公安局
	 * @param jurisdiction the region that the text governs; {@code null} if unknown
	 */
	public Organ read(String mention, @Nullable Region jurisdiction) {
		boolean nationwide = jurisdiction == null || jurisdiction.level() == RegionLevel.NATION;
		Organ national = this.lexicon.national(mention);
		national = (national == null && nationwide) ? this.lexicon.nationalWithoutMark(mention) : national;
		if (national != null) {
			return written(national, mention);
		}
		OrganName name = this.jurisdictions.read(mention, nationwide ? null : jurisdiction);
		if (this.lexicon.isCollective(name.rest()) || this.lexicon.isCollective(mention)) {
			return organ(name, name.rest(), OrganKind.OTHER, List.of(), true);
		}
		return local(name);
	}

	/**
	 * A national organ keeps the text's wording, but for two whose short names are local
	 * too.
	 */
	private static Organ written(Organ national, String mention) {
		String written = switch (national.name()) {
			case "国家发展和改革委员会" -> mention.startsWith("国家") ? mention : national.shortName();
			case "中国人民银行" -> national.name();
			default -> mention;
		};
		return new Organ(national.id(), national.name(), written, national.shortName(), national.kind(),
				national.regionCode(), national.level(), national.functions(), false);
	}

	private Organ local(OrganName name) {
		String rest = name.rest();
		if (rest.equals("政府") || rest.equals(GOVERNMENT)) {
			return organ(name, GOVERNMENT, OrganKind.GOVERNMENT, List.of(GOVERNMENT), false);
		}
		Suffix suffix = this.lexicon.suffixOf(rest);
		if (suffix == null) {
			Function only = this.lexicon.function(rest);
			return organ(name, rest, (only != null) ? only.kind() : OrganKind.OTHER,
					(only != null) ? List.of(only.name()) : List.of(), false);
		}
		List<String> functions = this.lexicon.functionsIn(body(rest, suffix));
		return organ(name, standard(rest, suffix, functions, name.region()), kind(suffix, functions), functions, false);
	}

	private static String body(String name, Suffix suffix) {
		return name.substring(0, name.length() - suffix.written().length()).replaceFirst("管理$", "管理");
	}

	private OrganKind kind(Suffix suffix, List<String> functions) {
		Function first = functions.isEmpty() ? null : this.lexicon.function(functions.get(0));
		return (first != null) ? first.kind() : suffix.kind();
	}

	private String standard(String rest, Suffix suffix, List<String> functions, @Nullable Region region) {
		if (functions.isEmpty()) {
			return body(rest, suffix) + suffix.standard();
		}
		Function only = (functions.size() == 1) ? this.lexicon.function(functions.get(0)) : null;
		boolean usual = only != null && region != null && DEPARTMENT_SUFFIXES.contains(suffix.standard());
		return (usual && only != null && region != null) ? only.formIn(region)
				: String.join("", functions) + suffix.standard();
	}

	private Organ organ(OrganName name, String standard, OrganKind kind, List<String> functions, boolean collective) {
		Region region = name.region();
		if (region == null) {
			return new Organ(standard, standard, name.rest(), standard, kind, null, null, functions, collective);
		}
		String place = displayName(region);
		String party = name.party() ? "委" : "";
		String canonical = (region.level() == RegionLevel.NATION) ? standard : place + party + standard;
		String written = name.keepsForm() ? name.mention()
				: (region.level() == RegionLevel.NATION) ? name.rest() : place + party + name.rest();
		return new Organ(region.code() + ":" + (name.keepsForm() ? name.mention() : canonical),
				name.keepsForm() ? name.mention() : canonical, written, party + standard, kind, region.code(),
				region.level(), functions, collective);
	}

	/** 阿坝州 rather than 阿坝藏族羌族自治州: as organs of autonomous divisions call themselves. */
	private static String displayName(Region region) {
		boolean autonomous = region.name().endsWith("自治州") || region.name().endsWith("自治县");
		return (autonomous && !region.aliases().isEmpty()) ? region.aliases().get(0) : region.name();
	}

	/** The organs directly above by function: 海东市公安局, 青海省公安厅, 公安部. */
	public List<Organ> superiorsOf(Organ organ) {
		if (organ.collective()) {
			return List.of();
		}
		National national = this.lexicon.nationalNamed(organ.name());
		if (national != null) {
			return national.superiors().stream().map(this::nationalOrgan).toList();
		}
		Region region = (organ.regionCode() != null) ? this.regions.byCode(organ.regionCode()) : null;
		Region above = (region != null) ? this.regions.parentOf(region) : null;
		if (above == null) {
			return List.of();
		}
		if (organ.functions().contains(GOVERNMENT)) {
			return List.of((above.level() == RegionLevel.NATION) ? nationalOrgan("国务院") : governmentOf(above));
		}
		List<Organ> superiors = new ArrayList<>();
		for (String function : organ.functions()) {
			superiorsFor(function, above).stream().filter((one) -> !superiors.contains(one)).forEach(superiors::add);
		}
		return superiors;
	}

	private List<Organ> superiorsFor(String name, Region above) {
		Function function = this.lexicon.function(name);
		if (function == null) {
			return List.of();
		}
		if (above.level() == RegionLevel.NATION) {
			return function.superiors().stream().map(this::nationalOrgan).toList();
		}
		boolean party = function.kind() == OrganKind.PARTY;
		return List.of(local(new OrganName("", above, party, function.formIn(above), false)));
	}

	private Organ nationalOrgan(String name) {
		National national = this.lexicon.nationalNamed(name);
		if (national == null) {
			throw new IllegalStateException("import/organs.csv has no " + name);
		}
		return national.organ();
	}

	/** The people's government of a region. */
	public Organ governmentOf(Region region) {
		return local(new OrganName("", region, false, GOVERNMENT, false));
	}

	/**
	 * The governments that a collective such as 各县区政府 stands for, where that is certain.
	 */
	public List<Organ> membersOf(Organ collective) {
		String code = collective.regionCode();
		boolean certain = collective.collective() && code != null && collective.level() == RegionLevel.PREFECTURE
				&& collective.shortName().matches("各(?:县区|区县|县|县（市、区）|县\\(市、区\\)|县市区|市县区|区)(?:人民)?政府");
		return (certain && code != null)
				? this.regions.childrenOf(this.regions.byCode(code)).stream().map(this::governmentOf).toList()
				: List.of();
	}

}
