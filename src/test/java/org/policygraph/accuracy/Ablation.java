package org.policygraph.accuracy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.policygraph.annotation.Annotation;
import org.policygraph.gazetteer.Organs;
import org.policygraph.gazetteer.Regions;
import org.policygraph.policy.Policy;
import org.policygraph.policy.PolicyReader;

/**
 * Prints the worth of each rule: the loss of F1 over all annotated documents when the
 * facts of the rule are left out. Every fact carries the name of its rule.
 */
final class Ablation {

	private final JsonMapper json = JsonMapper.builder().build();

	private final Regions regions = Regions.load();

	private final List<Read> documents = new ArrayList<>();

	private Ablation() {
		PolicyReader reader = new PolicyReader(this.regions, Organs.load(this.regions));
		for (AnnotatedSet set : AnnotatedSet.values()) {
			set.assumeAtHand();
			for (AnnotatedFile file : AnnotatedFile.all(set.annotations(), set.sources())) {
				Policy policy = reader.read(file.source());
				JsonNode gold = new PlacedWords(policy.text()).in(file.json());
				this.documents.add(new Read(AnnotationReader.read(gold), policy));
			}
		}
	}

	public static void main(String[] arguments) {
		new Ablation().print();
	}

	private void print() {
		Map<String, Tally> all = tallies((fact) -> true);
		System.out.println("| kind | rule | F1 | F1 without | worth | right facts lost | wrong facts gone |");
		System.out.println("|---|---|---|---|---|---|---|");
		for (RuledFact.Kind kind : RuledFact.Kind.values()) {
			for (String rule : rules(kind)) {
				print(kind, rule, all, tallies((fact) -> fact.kind() != kind || !fact.rule().equals(rule)));
			}
		}
	}

	private static void print(RuledFact.Kind kind, String rule, Map<String, Tally> all, Map<String, Tally> without) {
		Tally with = all.getOrDefault(kind.title(), Tally.NOTHING);
		Tally left = without.getOrDefault(kind.title(), Tally.NOTHING);
		System.out.printf("| %s | %s | %.4f | %.4f | %+.4f | %d | %d |%n", kind.title(), rule, with.f1(), left.f1(),
				with.f1() - left.f1(), with.right() - left.right(), with.wrong() - left.wrong());
	}

	private Set<String> rules(RuledFact.Kind kind) {
		Set<String> rules = new TreeSet<>();
		tallies((fact) -> {
			if (fact.kind() == kind) {
				rules.add(fact.rule());
			}
			return true;
		});
		return rules;
	}

	private Map<String, Tally> tallies(Predicate<RuledFact> kept) {
		Annotation annotation = new Annotation(this.regions);
		Score sum = Score.NOTHING;
		for (Read document : this.documents) {
			JsonNode read = this.json.valueToTree(annotation.of(RuledFact.keep(document.policy, kept)));
			sum = sum.plus(Score.of(document.gold, AnnotationReader.read(read)));
		}
		return sum.tallies();
	}

	/** A document, read once, and its annotation. */
	private record Read(AnnotatedPolicy gold, Policy policy) {
	}

}
