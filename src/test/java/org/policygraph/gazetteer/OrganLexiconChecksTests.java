package org.policygraph.gazetteer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.policygraph.text.Lexicon;

import static org.assertj.core.api.Assertions.assertThat;

/** The files about organs contradict neither themselves nor one another. */
class OrganLexiconChecksTests {

	private static final List<CSVRecord> ORGANS = Lexicon.records("organs.csv");

	private static final List<CSVRecord> FUNCTIONS = Lexicon.records("functions.csv");

	private static final List<CSVRecord> REFORMS = Lexicon.records("organ-reforms.csv");

	@ParameterizedTest
	@CsvSource({ "organs.csv, name", "functions.csv, function", "organ-suffixes.csv, suffix", "role-labels.csv, label",
			"role-verbs.csv, verb", "duty-words.csv, words", "organ-reforms.csv, function", "kept-forms.csv, words" })
	void nothingStandsTwice(String file, String column) {
		assertThat(Lexicon.records(file)).extracting((row) -> row.get(column)).doesNotHaveDuplicates();
	}

	@Test
	void aCollectiveStandsOnceForEachPlace() {
		assertThat(Lexicon.records("collectives.csv")).extracting((row) -> row.get("words") + row.get("place"))
			.doesNotHaveDuplicates();
	}

	@Test
	void noNameOfANationalOrganIsAnothersToo() {
		Map<String, String> owners = new HashMap<>();
		List<String> collisions = new ArrayList<>();
		for (CSVRecord row : ORGANS) {
			Set<String> names = new HashSet<>(Function.list(row.get("aliases")));
			names.addAll(Function.list(row.get("bareAliases")));
			names.add(row.get("name"));
			names.add(row.get("shortName"));
			for (String name : names) {
				String before = owners.put(name, row.get("name"));
				if (before != null) {
					collisions.add(name + ": " + before + ", " + row.get("name"));
				}
			}
		}
		assertThat(collisions).isEmpty();
	}

	@Test
	void noWordingOfAFunctionIsAnothersToo() {
		List<String> wordings = new ArrayList<>();
		FUNCTIONS.forEach((row) -> {
			wordings.add(row.get("function"));
			wordings.addAll(Function.list(row.get("aliases")));
		});
		assertThat(wordings).doesNotHaveDuplicates();
	}

	@Test
	void everySuperiorAndSuccessorExists() {
		Set<String> names = namesOf(ORGANS, "name");
		assertThat(named(ORGANS, "reportsTo")).isSubsetOf(names);
		assertThat(named(ORGANS, "successors")).isSubsetOf(names);
		assertThat(named(FUNCTIONS, "superiors")).isSubsetOf(names);
	}

	@Test
	void everyFunctionNamedElsewhereExists() {
		Set<String> functions = namesOf(FUNCTIONS, "function");
		assertThat(named(ORGANS, "functions")).isSubsetOf(functions);
		assertThat(named(REFORMS, "function")).isSubsetOf(functions);
		assertThat(named(REFORMS, "successor")).isSubsetOf(functions);
	}

	@Test
	void anOrganThatEndedHasASuccessorOrAYear() {
		assertThat(ORGANS).filteredOn((row) -> !row.get("successors").isEmpty())
			.allSatisfy((row) -> assertThat(row.get("until")).as(row.get("name")).isNotEmpty());
		assertThat(ORGANS).filteredOn((row) -> !row.get("until").isEmpty())
			.allSatisfy((row) -> assertThat(row.get("successors")).as(row.get("name")).isNotEmpty());
	}

	@Test
	void noLineRunsInACircle() {
		assertThat(circles(ORGANS, "name", "reportsTo")).isEmpty();
		assertThat(circles(ORGANS, "name", "successors")).isEmpty();
		assertThat(circles(REFORMS, "function", "successor")).isEmpty();
	}

	@Test
	void theFormsOfAFunctionLeadBackToIt() {
		Regions regions = Regions.load();
		Organs organs = Organs.load(regions);
		for (CSVRecord row : FUNCTIONS) {
			for (String code : List.of("630000", "630200", "630203")) {
				Region region = regions.byCode(code);
				Organ organ = organs.read(
						region.name() + (row.get("kind").equals("PARTY") ? "委" : "") + Function.of(row).formIn(region),
						region);
				assertThat(organ.functions()).as(row.get("function") + " in " + region.name()).isNotEmpty();
			}
		}
	}

	private static Set<String> namesOf(List<CSVRecord> rows, String column) {
		Set<String> names = new HashSet<>();
		rows.forEach((row) -> names.add(row.get(column)));
		return names;
	}

	private static List<String> named(List<CSVRecord> rows, String column) {
		return rows.stream().flatMap((row) -> Function.list(row.get(column)).stream()).toList();
	}

	private static List<String> circles(List<CSVRecord> rows, String from, String to) {
		Map<String, List<String>> next = new HashMap<>();
		rows.forEach((row) -> next.put(row.get(from), Function.list(row.get(to))));
		return next.keySet().stream().filter((name) -> reaches(name, name, next, new HashSet<>())).toList();
	}

	private static boolean reaches(String at, String goal, Map<String, List<String>> next, Set<String> seen) {
		return next.getOrDefault(at, List.of())
			.stream()
			.anyMatch((one) -> one.equals(goal) || (seen.add(one) && reaches(one, goal, next, seen)));
	}

}
