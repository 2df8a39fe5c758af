package org.policygraph.entity.organ;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.policygraph.gazetteer.Organ;

/**
 * Two spellings of one organ in one document become one: the more frequent, of equals the
 * first.
 */
public final class OrganSpellings {

	private final Map<String, String> byOrgan = new HashMap<>();

	private OrganSpellings() {
	}

	public static OrganSpellings of(List<Responsibility> inTheOrderOfTheText) {
		Map<String, Map<String, Integer>> counts = new LinkedHashMap<>();
		for (Responsibility one : inTheOrderOfTheText) {
			if (!one.collective()) {
				counts.computeIfAbsent(one.organ().id(), (any) -> new LinkedHashMap<>())
					.merge(one.organ().writtenName(), 1, Integer::sum);
			}
		}
		OrganSpellings spelling = new OrganSpellings();
		counts.forEach((organ, names) -> {
			String best = "";
			for (Map.Entry<String, Integer> name : names.entrySet()) {
				best = (name.getValue() > names.getOrDefault(best, 0)) ? name.getKey() : best;
			}
			spelling.byOrgan.put(organ, best);
		});
		return spelling;
	}

	/** The same assignments, each organ with its one spelling. */
	public List<Responsibility> unify(List<Responsibility> responsibilities) {
		return responsibilities.stream().map(this::unify).toList();
	}

	private Responsibility unify(Responsibility one) {
		Organ organ = one.organ();
		String written = this.byOrgan.getOrDefault(organ.id(), organ.writtenName());
		return written.equals(organ.writtenName()) ? one : new Responsibility(organ.writtenAs(written), one.role(),
				one.position(), one.collective(), one.inferred(), one.mention(), one.clause(), one.rule());
	}

}
