package org.policygraph.gazetteer;

import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.policygraph.gazetteer.OrganLexicon.Suffix;
import org.policygraph.text.Lexicons;
import org.policygraph.text.WordLists;
import org.policygraph.text.Words;

/**
 * Organs by their names. A name is taken apart into jurisdiction, function and suffix,
 * and the parts give one organ for all the ways of writing it. Organs of two regions are
 * two organs.
 */
public final class Organs {

	/**
	 * Suffixes between which one organ's name may vary: 局, 委, 厅 and 办 of one function.
	 */
	private final Words departmentSuffixes;

	static final String GOVERNMENT = "人民政府";

	private final Words governmentOffices;

	private final RelativeRegions relativeRegions;

	/** 各省（区、市） and 各省级 are the same provinces. */
	private final Pattern provincesInBrief;

	private final String provincesInFull;

	private final Words writtenInFull;

	private final Words writtenAsState;

	private final Words stateStart;

	private final OrganLexicon lexicon;

	private final OrganWords words;

	private final JurisdictionReader jurisdictions;

	private final OrganLines lines;

	private final Regions regions;

	private Organs(Regions regions, Lexicons lexicons) {
		WordLists lists = lexicons.lists("organ-words.csv");
		this.lexicon = new OrganLexicon(lexicons);
		this.departmentSuffixes = lists.list("DEPARTMENT_SUFFIX");
		this.governmentOffices = lists.list("GOVERNMENT_OFFICE");
		this.provincesInBrief = lists.pattern("^各(?:<PROVINCES_BRIEF>|<PROVINCE_LEVEL>(?=<PROVINCE_LEVEL_BODY>))");
		this.provincesInFull = "各" + lists.list("PROVINCES").all().get(0);
		this.writtenInFull = lists.list("WRITTEN_IN_FULL");
		this.writtenAsState = lists.list("WRITTEN_AS_STATE");
		this.stateStart = lists.list("STATE_START");
		this.relativeRegions = new RelativeRegions(lists);
		this.regions = regions;
		this.words = new OrganWords(this.lexicon, regions, lists);
		this.jurisdictions = new JurisdictionReader(regions, this.words, lexicons);
		this.lines = new OrganLines(this, this.lexicon, regions, lexicons);
	}

	/**
	 * Reads the lexicons of organs.
	 * @throws IllegalStateException when they contradict themselves
	 */
	public static Organs load(Regions regions) {
		return load(regions, Lexicons.packed());
	}

	/**
	 * Reads other lexicons of organs than those packed with the program: to try a rule.
	 * @throws IllegalStateException when they contradict themselves
	 */
	public static Organs load(Regions regions, Lexicons lexicons) {
		return new Organs(regions, lexicons);
	}

	/** The national organs that the lexicon knows. */
	public Collection<Organ> national() {
		return this.lexicon.allNational();
	}

	/** Whether words end as names of organs do, or are one that is known. */
	public boolean looksLikeOrgan(String words) {
		return this.words.looksLikeOrgan(words);
	}

	/** Whether words name an organ as far as every part of them is known. */
	public boolean isKnown(String words) {
		return this.words.isKnown(words);
	}

	/** Whether words name an organ, and nothing else, in a sentence too. */
	public boolean isCertain(String words) {
		return this.words.isCertain(words);
	}

	/** Whether a name says whose organ it is, or is a national organ's: 市水务局, 财政部. */
	public boolean saysWhose(String words) {
		return this.words.saysWhose(words);
	}

	/** Whether words are a collective of organs: 各有关部门. */
	public boolean isCollective(String words) {
		return this.words.isCollective(words);
	}

	/** 财政部门: whether a collective is named by what it is for. */
	public boolean isByFunction(String words) {
		return this.words.isByFunction(words);
	}

	/** Whether words say what organs are for, and nothing else: 财政, 市财政. */
	public boolean isFunction(String words) {
		return this.words.isFunction(words);
	}

	/**
	 * The end of the longest organ's name that a text has at a place; the place itself
	 * where it has none.
	 */
	public int certainAt(String text, int start, int end) {
		return this.words.certainAt(text, start, end);
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
		if (this.words.isRegion(mention)) {
			return governmentNamed(mention, nationwide ? null : jurisdiction);
		}
		Organ branch = branchOfNational(mention, jurisdiction);
		if (branch != null) {
			return branch;
		}
		OrganName name = this.jurisdictions.read(mention, nationwide ? null : jurisdiction);
		boolean lower = name.rest().equals(mention) && this.relativeRegions.at(mention, 0) != null;
		if (lower || this.words.isCollective(name.rest())) {
			return organ(name, jurisdiction,
					this.provincesInBrief.matcher(name.rest()).replaceFirst(this.provincesInFull), OrganKind.OTHER,
					List.of(), true);
		}
		return local(name, jurisdiction);
	}

	/**
	 * The organ that a name in a list means: what says nothing of its jurisdiction shares
	 * that of the one before, as in 市公安局、教育局 and 市委组织部、统战部.
	 * @param before the organ named before it in the list; {@code null} if it is the
	 * first
	 */
	public Organ readBehind(@Nullable Organ before, String mention, @Nullable Region jurisdiction) {
		String code = (before != null) ? before.regionCode() : null;
		if (before != null && code != null && before.kind() == OrganKind.PARTY && before.shortName().startsWith("委")
				&& this.words.isParty(mention)) {
			return local(new OrganName(mention, this.regions.byCode(code), true, mention, false), jurisdiction);
		}
		if (before == null || code == null || jurisdiction == null || code.equals(jurisdiction.code())) {
			return read(mention, jurisdiction);
		}
		boolean shares = before.level() != RegionLevel.NATION && before.kind() == OrganKind.GOVERNMENT
				&& !before.collective() && !before.functions().contains(GOVERNMENT) && this.words.isKnownLocal(mention);
		return read(mention, shares ? this.regions.byCode(code) : jurisdiction);
	}

	/**
	 * A national organ keeps the text's wording, but for two whose short names are local
	 * too.
	 */
	private Organ written(Organ national, String mention) {
		if (this.writtenInFull.contains(national.name())) {
			return national.writtenAs(national.name());
		}
		boolean ambiguous = this.writtenAsState.contains(national.name()) && !this.stateStart.startsAt(mention, 0);
		return national.writtenAs(ambiguous ? national.shortName() : mention);
	}

	/** 国家税务总局海东市税务局 is 海东市税务局. */
	private @Nullable Organ branchOfNational(String mention, @Nullable Region jurisdiction) {
		for (int i = 4; i + 3 < mention.length(); i++) {
			if (this.lexicon.national(mention.substring(0, i)) != null
					&& this.regions.startsWithName(mention.substring(i))) {
				Organ local = read(mention.substring(i), jurisdiction);
				return local.functions().isEmpty() ? null : local.writtenAs(mention);
			}
		}
		return null;
	}

	/** 嘉定区 in a list of organs stands for its government. */
	private Organ governmentNamed(String place, @Nullable Region jurisdiction) {
		List<Region> candidates = this.regions.named(place);
		Region region = candidates.stream()
			.filter((one) -> jurisdiction != null && this.regions.isWithin(one, jurisdiction))
			.findFirst()
			.orElse(candidates.get(0));
		String full = placeInFront(region, jurisdiction);
		boolean shorter = !full.endsWith(place) && full.endsWith(region.name());
		return governmentOf(region)
			.writtenAs(shorter ? full.substring(0, full.length() - region.name().length()) + place : full);
	}

	private Organ local(OrganName name, @Nullable Region jurisdiction) {
		String rest = name.rest();
		if (rest.equals("政府") || rest.equals(GOVERNMENT)) {
			return organ(name, jurisdiction, GOVERNMENT, OrganKind.GOVERNMENT, List.of(GOVERNMENT), false);
		}
		Function office = this.governmentOffices.contains(rest) ? this.lexicon.function("政府办公") : null;
		if (office != null && name.region() != null) {
			return organ(name, jurisdiction, office.formIn(name.region()), office.kind(), List.of(office.name()),
					false);
		}
		Suffix suffix = this.lexicon.suffixOf(rest);
		if (suffix == null) {
			Function only = this.lexicon.function(rest);
			return organ(name, jurisdiction, rest, (only != null) ? only.kind() : OrganKind.OTHER,
					(only != null) ? List.of(only.name()) : List.of(), false);
		}
		List<String> functions = this.lexicon.functionsIn(OrganWords.body(withoutGovernment(rest), suffix));
		return organ(name, jurisdiction, standard(rest, suffix, functions, name.region()), kind(suffix, functions),
				functions, false);
	}

	/** 市政府金融办 is 市金融办. */
	private String withoutGovernment(String rest) {
		String bare = rest.startsWith("政府") ? rest.substring(2)
				: rest.startsWith(GOVERNMENT) ? rest.substring(4) : rest;
		return this.words.isKnownLocal(bare) ? bare : rest;
	}

	Organ local(Region region, boolean party, String name) {
		return local(new OrganName("", region, party, name, false), region);
	}

	private OrganKind kind(Suffix suffix, List<String> functions) {
		Function first = functions.isEmpty() ? null : this.lexicon.function(functions.get(0));
		return (first != null) ? first.kind() : suffix.kind();
	}

	private String standard(String rest, Suffix suffix, List<String> functions, @Nullable Region region) {
		if (functions.isEmpty()) {
			return OrganWords.body(rest, suffix) + suffix.standard();
		}
		Function only = (functions.size() == 1) ? this.lexicon.function(functions.get(0)) : null;
		boolean usual = only != null && region != null && (this.departmentSuffixes.contains(suffix.standard())
				|| only.formIn(region).endsWith(suffix.standard()));
		return (usual && only != null && region != null) ? only.formIn(region)
				: String.join("", functions) + suffix.standard();
	}

	private Organ organ(OrganName name, @Nullable Region jurisdiction, String standard, OrganKind kind,
			List<String> functions, boolean collective) {
		Region region = name.region();
		if (region == null) {
			return new Organ(standard, standard, name.rest(), standard, kind, null, null, functions, collective);
		}
		String place = displayName(region);
		String party = name.party() ? "委" : "";
		boolean keeps = name.keepsForm() && (functions.isEmpty() || name.rest().equals(name.mention()));
		String canonical = keeps ? name.mention() : collective ? joined(place, standard) : place + party + standard;
		String written = name.keepsForm() ? name.mention() : writtenIn(placeInFront(region, jurisdiction), name);
		return new Organ(region.code() + ":" + canonical, canonical, written, party + standard, kind, region.code(),
				region.level(), functions, collective);
	}

	/** 团市委 is 团…市委, and 市级有关部门 is …市级有关部门. */
	private String writtenIn(String place, OrganName name) {
		if (name.rest().equals("团委") && !name.mention().endsWith("团委")) {
			return (name.mention().startsWith("共青") ? "共青团" : "团") + place + "委";
		}
		String levels = name.mention().substring(0, Math.max(0, name.mention().length() - name.rest().length()));
		boolean level = levels.length() == 2 && levels.endsWith("级") && place.endsWith(levels.substring(0, 1))
				&& this.words.isCollective(name.rest());
		return level ? place + "级" + name.rest() : joined(place, (name.party() ? "委" : "") + name.rest());
	}

	/** 州、县（市）人民政府 in a text of 阿坝州 is 阿坝州、县（市）人民政府. */
	private static String joined(String place, String rest) {
		boolean same = rest.length() > 1 && rest.charAt(1) == '、' && place.endsWith(rest.substring(0, 1));
		return same ? place + rest.substring(1) : place + rest;
	}

	/**
	 * A county of the text's own municipality or prefecture has that in front: 上海市嘉定区.
	 */
	private String placeInFront(Region region, @Nullable Region jurisdiction) {
		Region parent = this.regions.parentOf(region);
		boolean below = region.level() == RegionLevel.COUNTY && jurisdiction != null && !region.equals(jurisdiction)
				&& parent != null && (parent.level() == RegionLevel.PREFECTURE || parent.isMunicipality());
		return (below && parent != null) ? displayName(parent) + displayName(region) : displayName(region);
	}

	/** 阿坝州 rather than 阿坝藏族羌族自治州: as organs of autonomous divisions call themselves. */
	private static String displayName(Region region) {
		boolean autonomous = region.name().endsWith("自治州") || region.name().endsWith("自治县");
		return (autonomous && !region.aliases().isEmpty()) ? region.aliases().get(0) : region.name();
	}

	/** The people's government of a region; of the nation the State Council. */
	public Organ governmentOf(Region region) {
		return (region.level() == RegionLevel.NATION) ? this.lines.nationalGovernment()
				: local(region, false, GOVERNMENT);
	}

	/** The organs directly above by function: 海东市公安局, 青海省公安厅, 公安部. */
	public List<Organ> superiorsOf(Organ organ) {
		return this.lines.superiorsOf(organ);
	}

	/** The organs that took over from it in a reform: 环境保护部, 生态环境部. */
	public List<Succession> successorsOf(Organ organ) {
		return this.lines.successorsOf(organ);
	}

	/**
	 * The governments that a collective such as 各县区政府 stands for, where that is certain.
	 */
	public List<Organ> membersOf(Organ collective) {
		return this.lines.membersOf(collective);
	}

}
