package org.policygraph.gazetteer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.policygraph.text.Lexicon;

import static org.assertj.core.api.Assertions.assertThat;

/** The gazetteer and the lexicons of places, checked as data. */
class GazetteerChecksTests {

	private static final Regions REGIONS = Regions.load();

	/** Aliases that name another region too, on purpose: 巴音郭楞州 and a district. */
	private static final Set<String> AMBIGUOUS_ALIASES = Set.of("巴州");

	@Test
	void noCodeStandsTwice() {
		assertThat(Lexicon.records("regions.csv").stream().map((row) -> row.get("code"))).doesNotHaveDuplicates();
		assertThat(REGIONS.former().stream().map(FormerRegion::id)).doesNotHaveDuplicates();
	}

	@Test
	void everyRegionHasASuperiorAboveItAndNoneIsItsOwn() {
		for (Region region : REGIONS.all()) {
			Region parent = REGIONS.parentOf(region);
			assertThat(parent == null).as(region.name()).isEqualTo(region.level() == RegionLevel.NATION);
			assertThat(parent == null || parent.level().compareTo(region.level()) < 0).as(region.name()).isTrue();
		}
	}

	@Test
	void shortNamesAreTakenFromTheNamesAndAreNoSingleCharacters() {
		for (Region region : REGIONS.all()) {
			if (region.level() != RegionLevel.NATION) {
				assertThat(region.name()).containsSubsequence(region.shortName().split(""));
				assertThat(region.shortName()).as(region.name()).hasSizeGreaterThan(1);
			}
		}
	}

	@Test
	void aliasesThatCollideAreListedAsAmbiguous() {
		Map<String, Set<String>> owners = new HashMap<>();
		for (Region region : REGIONS.all()) {
			region.aliases()
				.forEach((alias) -> owners.computeIfAbsent(alias, (any) -> new TreeSet<>()).add(region.code()));
		}
		Set<String> colliding = owners.entrySet()
			.stream()
			.filter((entry) -> REGIONS.named(entry.getKey()).size() > 1)
			.map(Map.Entry::getKey)
			.collect(Collectors.toSet());
		assertThat(colliding).isEqualTo(AMBIGUOUS_ALIASES);
	}

	@Test
	void whatWasEndsInWhatIs() {
		for (FormerRegion former : REGIONS.former()) {
			assertThat(former.successors()).as(former.name()).isNotEmpty().doesNotHaveDuplicates();
			for (String code : former.successors()) {
				Region successor = REGIONS.byCode(code);
				assertThat(successor.code().substring(0, 2)).as(former.name()).isEqualTo(former.code().substring(0, 2));
			}
			assertThat(former.until()).as(former.name()).isBetween(2009, 2026);
		}
	}

	@Test
	void nothingFollowsItself() {
		for (FormerRegion former : REGIONS.former()) {
			Region successor = REGIONS.byCode(former.successors().get(0));
			boolean same = successor.code().equals(former.code()) && successor.name().equals(former.name());
			assertThat(same && former.kind() != FormerRegion.Kind.MERGED).as(former.name()).isFalse();
		}
	}

	@Test
	void renamedAndUpgradedDivisionsHaveOneSuccessor() {
		assertThat(REGIONS.former()).filteredOn((former) -> former.kind() != FormerRegion.Kind.MERGED)
			.allSatisfy((former) -> assertThat(former.successors()).as(former.name()).hasSize(1));
	}

	@Test
	void theUnitOfADate() {
		Region huangzhong = REGIONS.byCode("630106");
		assertThat(REGIONS.before(huangzhong, 2016)).map(FormerRegion::name).contains("湟中县");
		assertThat(REGIONS.before(huangzhong, 2021)).isEmpty();
		assertThat(REGIONS.formerlyNamed("湟中县")).singleElement()
			.satisfies((former) -> assertThat(former.kind()).isEqualTo(FormerRegion.Kind.UPGRADED));
	}

	@Test
	void labelsForChanceHoldANameAndAreNone() {
		for (CSVRecord row : Lexicon.records("not-regions.csv")) {
			String label = row.get("words");
			assertThat(REGIONS.named(label)).as(label).isEmpty();
			assertThat(namesIn(label)).as(label + " hides no region").isNotEmpty();
		}
	}

	/** 长沙发 would hide 长沙 in 长沙发展. */
	@Test
	void labelsForChanceHideNoRealNames() {
		List<String> verbs = List.of("发展", "建设", "打造", "市政府", "市场监管", "与周边", "和周边", "等地", "至", "地区", "全域");
		Set<String> labels = Lexicon.records("not-regions.csv")
			.stream()
			.map((row) -> row.get("words"))
			.collect(Collectors.toSet());
		for (Region region : REGIONS.all()) {
			if (region.level() == RegionLevel.PROVINCE || region.level() == RegionLevel.PREFECTURE) {
				for (String verb : verbs) {
					String text = region.shortName() + verb;
					assertThat(labels.stream().filter(text::startsWith)).as(text).isEmpty();
				}
			}
		}
	}

	@Test
	void wordsThatNeverStandAloneAreNames() {
		for (CSVRecord row : Lexicon.records("short-names-never-alone.csv")) {
			String name = row.get("name");
			assertThat(REGIONS.named(name).size() + REGIONS.formerlyNamed(name).size()).as(name).isPositive();
		}
	}

	@Test
	void everydayWordsAreNoNamesOfProvincesOrPrefectures() {
		for (CSVRecord row : Lexicon.records("common-words.csv")) {
			assertThat(REGIONS.named(row.get("word"))).as(row.get("word"))
				.noneMatch(
						(region) -> region.level() == RegionLevel.PROVINCE || region.level() == RegionLevel.PREFECTURE);
		}
	}

	@Test
	void areasAreThereOnceAndTheirMembersAreRegions() {
		List<CSVRecord> areas = Lexicon.records("areas.csv");
		Stream<String> names = areas.stream()
			.flatMap((row) -> Stream.concat(Stream.of(row.get("name")), split(row.get("aliases"))));
		assertThat(names).doesNotHaveDuplicates();
		for (CSVRecord row : areas) {
			Stream.concat(split(row.get("members")), split(row.get("region")))
				.forEach((code) -> assertThat(REGIONS.byCode(code)).as(row.get("name")).isNotNull());
		}
	}

	private static Stream<String> split(String cell) {
		return cell.isEmpty() ? Stream.empty() : Stream.of(cell.split("\\|"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "regions.csv", "region-lineage.csv", "region-abbreviations.csv", "not-regions.csv",
			"short-names-never-alone.csv", "common-words.csv", "areas.csv", "area-kinds.csv", "area-generic-words.csv",
			"boundary-words.csv", "place-words.csv", "name-endings.csv", "slogan-words.csv" })
	void noRowStandsTwice(String file) {
		assertThat(Lexicon.rows(file)).doesNotHaveDuplicates();
	}

	@ParameterizedTest
	@ValueSource(strings = { "not-regions.csv", "short-names-never-alone.csv", "common-words.csv", "areas.csv",
			"area-kinds.csv", "area-generic-words.csv", "boundary-words.csv", "place-words.csv", "name-endings.csv",
			"slogan-words.csv" })
	void noWordIsToldTwoThings(String file) {
		assertThat(Lexicon.rows(file).stream().map((row) -> row.get(0))).doesNotHaveDuplicates();
	}

	@Test
	void abbreviationsMeanProvincesOrSeatsOfThem() {
		for (CSVRecord row : Lexicon.records("region-abbreviations.csv")) {
			assertThat(row.get("character")).hasSize(1);
			assertThat(REGIONS.byCode(row.get("code")).level()).isIn(RegionLevel.PROVINCE, RegionLevel.PREFECTURE);
		}
	}

	@Test
	void anAbbreviationMayMeanSeveralCitiesButOneProvince() {
		assertThat(Lexicon.records("region-abbreviations.csv")
			.stream()
			.filter((row) -> REGIONS.byCode(row.get("code")).level() == RegionLevel.PROVINCE)
			.map((row) -> row.get("character"))).doesNotHaveDuplicates();
	}

	private static List<String> namesIn(String words) {
		return Stream.iterate(0, (at) -> at + 1)
			.limit(words.length())
			.map((at) -> REGIONS.longestNameAt(words, at, words.length()))
			.filter((name) -> !name.isEmpty())
			.toList();
	}

}
