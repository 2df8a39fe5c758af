package org.policygraph.accuracy;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

import org.policygraph.entity.area.AreaMention;
import org.policygraph.entity.citation.Citation;
import org.policygraph.entity.organ.Responsibility;
import org.policygraph.entity.place.RegionMention;
import org.policygraph.entity.target.Target;
import org.policygraph.policy.Policy;
import org.policygraph.policy.PolicyDocument;
import org.policygraph.policy.PolicyItem;

/**
 * The kind of a fact and the rule that read it.
 *
 * @param kind the kind of fact
 * @param rule the name of the rule
 */
record RuledFact(Kind kind, String rule) {

	/**
	 * The kinds of facts that carry the name of a rule, with their names in the tables.
	 */
	enum Kind {

		ORGAN("department"), REGION("region"), AREA("area"), TARGET("target"), CITATION("citation");

		private final String title;

		Kind(String title) {
			this.title = title;
		}

		String title() {
			return this.title;
		}

	}

	/** A policy with only some of its facts. */
	static Policy keep(Policy policy, Predicate<RuledFact> kept) {
		PolicyDocument whole = policy.document();
		PolicyDocument document = new PolicyDocument(whole.head(), whole.issuers(), whole.region(),
				some(Kind.TARGET, whole.targets(), Target::rule, kept),
				some(Kind.CITATION, whole.citations(), Citation::rule, kept), whole.supersessions());
		List<PolicyItem> items = policy.items().stream().map((item) -> keep(item, kept)).toList();
		return new Policy(policy.text(), document, items, policy.doubts());
	}

	private static PolicyItem keep(PolicyItem item, Predicate<RuledFact> kept) {
		return new PolicyItem(item.outline(), some(Kind.ORGAN, item.responsibilities(), Responsibility::rule, kept),
				some(Kind.REGION, item.regions(), RegionMention::rule, kept),
				some(Kind.AREA, item.areas(), AreaMention::rule, kept),
				some(Kind.TARGET, item.targets(), Target::rule, kept),
				some(Kind.CITATION, item.citations(), Citation::rule, kept), item.deadline(), item.obligation(),
				item.children().stream().map((child) -> keep(child, kept)).toList());
	}

	private static <T> List<T> some(Kind kind, List<T> facts, Function<T, String> rule, Predicate<RuledFact> kept) {
		return facts.stream().filter((fact) -> kept.test(new RuledFact(kind, rule.apply(fact)))).toList();
	}

}
