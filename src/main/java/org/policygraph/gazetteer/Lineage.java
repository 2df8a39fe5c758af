package org.policygraph.gazetteer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.policygraph.gazetteer.FormerRegion.Kind;
import org.policygraph.text.Lexicons;
import org.policygraph.text.WordTrie;

/** The divisions of the past: by their names, and by the divisions that followed them. */
final class Lineage {

	private final List<FormerRegion> all;

	private final WordTrie<List<FormerRegion>> byName = new WordTrie<>();

	private final Map<String, List<FormerRegion>> bySuccessor = new HashMap<>();

	Lineage(Lexicons lexicons) {
		this.all = lexicons.records("region-lineage.csv")
			.stream()
			.map((row) -> new FormerRegion(row.get("code"), row.get("name"), RegionLevel.valueOf(row.get("level")),
					Integer.parseInt(row.get("until")), Kind.valueOf(row.get("kind")),
					Arrays.asList(row.get("successors").split("\\|"))))
			.toList();
		for (FormerRegion former : this.all) {
			addName(former);
			former.successors()
				.forEach((code) -> this.bySuccessor.computeIfAbsent(code, (any) -> new ArrayList<>()).add(former));
		}
	}

	private void addName(FormerRegion former) {
		List<FormerRegion> named = this.byName.get(former.name());
		if (named == null) {
			named = new ArrayList<>();
			this.byName.put(former.name(), named);
		}
		named.add(former);
	}

	Collection<FormerRegion> all() {
		return this.all;
	}

	WordTrie<List<FormerRegion>> byName() {
		return this.byName;
	}

	List<FormerRegion> before(String code) {
		return this.bySuccessor.getOrDefault(code, List.of());
	}

}
