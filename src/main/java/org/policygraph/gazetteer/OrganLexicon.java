package org.policygraph.gazetteer;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

import org.policygraph.text.WordTrie;

import org.policygraph.text.Lexicons;
import org.policygraph.text.Words;

/** The data files about organs, read once: names, functions, suffixes, collectives. */
final class OrganLexicon {

	/** A national organ. */
	record National(Organ organ, List<String> superiors, List<String> successors, @Nullable Integer until) {
	}

	/** A suffix of organ names with its standard form. */
	record Suffix(String written, String standard, OrganKind kind) {
	}

	private static final Set<OrganKind> WHOLE = Set.of(OrganKind.COURT, OrganKind.PROCURATORATE, OrganKind.CONGRESS);

	private final Map<String, National> nationalByName = new LinkedHashMap<>();

	private final Map<String, Organ> nationalByAlias = new HashMap<>();

	private final Map<String, Organ> nationalByBareAlias = new HashMap<>();

	private final Map<String, Function> functionsByWording = new HashMap<>();

	private final List<String> functionOrder = new ArrayList<>();

	private final WordTrie<Function> wordings = new WordTrie<>();

	private final Map<Character, List<Suffix>> suffixesByEnd;

	private final Set<String> wholeNames;

	private final Collectives collectives;

	private final Words functionGap;

	OrganLexicon(Lexicons lexicons) {
		this.collectives = new Collectives(lexicons);
		this.functionGap = lexicons.lists("organ-words.csv").list("FUNCTION_GAP");
		lexicons.records("organs.csv").forEach(this::addNational);
		lexicons.records("functions.csv").forEach(this::addFunction);
		this.suffixesByEnd = lexicons.records("organ-suffixes.csv")
			.stream()
			.map((row) -> new Suffix(row.get("suffix"), row.get("standard"), OrganKind.valueOf(row.get("kind"))))
			.sorted(Comparator.comparingInt((Suffix suffix) -> -suffix.written().length()))
			.collect(Collectors.groupingBy((suffix) -> last(suffix.written())));
		this.wholeNames = wholeNames(this.suffixesByEnd.values());
	}

	private static Set<String> wholeNames(Collection<List<Suffix>> suffixes) {
		return suffixes.stream()
			.flatMap(List::stream)
			.filter((suffix) -> WHOLE.contains(suffix.kind()))
			.map(Suffix::written)
			.collect(Collectors.toSet());
	}

	private void addNational(CSVRecord row) {
		String name = row.get("name");
		Organ organ = new Organ(name, name, name, row.get("shortName"), OrganKind.valueOf(row.get("kind")),
				Regions.NATION, RegionLevel.NATION, Function.list(row.get("functions")), false);
		String until = row.get("until");
		this.nationalByName.put(name, new National(organ, Function.list(row.get("reportsTo")),
				Function.list(row.get("successors")), until.isEmpty() ? null : Integer.valueOf(until)));
		this.nationalByAlias.put(name, organ);
		this.nationalByAlias.put(row.get("shortName"), organ);
		Function.list(row.get("aliases")).forEach((alias) -> this.nationalByAlias.put(alias, organ));
		Function.list(row.get("bareAliases")).forEach((alias) -> this.nationalByBareAlias.put(alias, organ));
	}

	private void addFunction(CSVRecord row) {
		Function function = Function.of(row);
		this.functionOrder.add(function.name());
		addWording(function.name(), function);
		Function.list(row.get("aliases")).forEach((alias) -> addWording(alias, function));
	}

	private void addWording(String wording, Function function) {
		this.wordings.put(wording, function);
		Function before = this.functionsByWording.put(wording, function);
		if (before != null) {
			throw new IllegalStateException(
					"import/functions.csv: " + wording + " belongs to " + before.name() + " and to " + function.name());
		}
	}

	/** The national organ that a name means in any text. */
	@Nullable Organ national(String name) {
		return this.nationalByAlias.get(name);
	}

	/** The national organ that a name means in a national document. */
	@Nullable Organ nationalWithoutMark(String name) {
		return this.nationalByBareAlias.get(name);
	}

	@Nullable National nationalNamed(String officialName) {
		return this.nationalByName.get(officialName);
	}

	List<Organ> allNational() {
		return this.nationalByName.values().stream().map(National::organ).toList();
	}

	@Nullable Function function(String name) {
		return this.functionsByWording.get(name);
	}

	/** Standard functions in the order of the lexicon. */
	Comparator<String> functionOrder() {
		return Comparator.comparingInt(this.functionOrder::indexOf);
	}

	/** The longest suffix that ends a name. */
	@Nullable Suffix suffixOf(String name) {
		if (name.isEmpty()) {
			return null;
		}
		for (Suffix suffix : this.suffixesByEnd.getOrDefault(last(name), List.of())) {
			if (name.length() > suffix.written().length() && name.endsWith(suffix.written())) {
				return suffix;
			}
		}
		return null;
	}

	/** 总工会, 法院: a suffix that is a name by itself. */
	boolean isWholeName(String words) {
		return this.wholeNames.contains(words);
	}

	private static char last(String words) {
		return words.charAt(words.length() - 1);
	}

	Collectives collectives() {
		return this.collectives;
	}

	/** The characters that names of organs and of collectives end with. */
	BitSet lastCharacters() {
		BitSet characters = new BitSet();
		this.suffixesByEnd.keySet().forEach(characters::set);
		this.collectives.nouns().forEach((noun) -> characters.set(last(noun)));
		this.nationalByAlias.keySet().forEach((name) -> characters.set(last(name)));
		this.nationalByBareAlias.keySet().forEach((name) -> characters.set(last(name)));
		return characters;
	}

	/**
	 * The functions that words are composed of, in the order of the lexicon; empty when a
	 * part of them is unknown.
	 */
	List<String> functionsIn(String words) {
		List<String> functions = new ArrayList<>();
		int at = 0;
		while (at < words.length()) {
			WordTrie.Match<Function> function = this.wordings.longestAt(words, at, words.length());
			if (function != null) {
				functions.add(function.value().name());
				at = function.end();
			}
			else if (!functions.isEmpty() && this.functionGap.holds(words.charAt(at))) {
				at++;
			}
			else {
				return List.of();
			}
		}
		return functions.stream().distinct().sorted(functionOrder()).toList();
	}

}
