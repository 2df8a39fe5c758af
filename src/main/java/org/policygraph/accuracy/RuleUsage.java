package org.policygraph.accuracy;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.policygraph.entity.area.AreaMention;
import org.policygraph.entity.citation.Citation;
import org.policygraph.entity.citation.Supersession;
import org.policygraph.entity.organ.Responsibility;
import org.policygraph.entity.place.RegionMention;
import org.policygraph.entity.target.Target;
import org.policygraph.entity.term.Deadline;
import org.policygraph.entity.term.DeadlineFinder;
import org.policygraph.outline.Head;
import org.policygraph.policy.Policy;
import org.policygraph.policy.PolicyItem;

/**
 * Counts for each rule of reading in how many documents it fires and how many facts it
 * gives. Every fact carries the name of its rule. If two rules read a fact together, it
 * counts for both. Two files with the same document count as one document.
 */
public final class RuleUsage {

	/** The order of the kinds in the table. */
	private static final List<String> KINDS = List.of("department", "region", "area", "target", "citation",
			"supersession", "deadline");

	private final Set<String> documents = new HashSet<>();

	private final Map<Rule, Integer> documentsByRule = new TreeMap<>();

	private final Map<Rule, Integer> factsByRule = new HashMap<>();

	/** Counts the facts of a document, unless it was counted before. */
	public void add(Policy policy) {
		if (!this.documents.add(identity(policy))) {
			return;
		}
		Map<Rule, Integer> facts = facts(policy);
		facts.forEach((rule, count) -> {
			this.documentsByRule.merge(rule, 1, Integer::sum);
			this.factsByRule.merge(rule, count, Integer::sum);
		});
	}

	/** How many different documents were counted. */
	public int documents() {
		return this.documents.size();
	}

	/** A line for each rule, by kind of fact; within a kind the rarest rule first. */
	public List<Line> lines() {
		return this.documentsByRule.entrySet()
			.stream()
			.map((entry) -> new Line(entry.getKey().kind, entry.getKey().name, entry.getValue(),
					this.factsByRule.getOrDefault(entry.getKey(), 0)))
			.sorted(Comparator.comparingInt((Line line) -> KINDS.indexOf(line.kind))
				.thenComparingInt(Line::documents)
				.thenComparing(Line::rule))
			.toList();
	}

	private static String identity(Policy policy) {
		Head head = policy.document().head();
		return (head.title() != null) ? PlainWords.of(head.title()) + head.documentNumber()
				: policy.text().source().name();
	}

	private static Map<Rule, Integer> facts(Policy policy) {
		Map<Rule, Integer> facts = new HashMap<>();
		policy.document().targets().stream().map(Target::rule).forEach((rule) -> count("target", rule, facts));
		policy.document().citations().stream().map(Citation::rule).forEach((rule) -> count("citation", rule, facts));
		policy.document()
			.supersessions()
			.stream()
			.map(Supersession::rule)
			.forEach((rule) -> count("supersession", rule, facts));
		policy.all().forEach((item) -> count(item, facts));
		return facts;
	}

	private static void count(PolicyItem item, Map<Rule, Integer> facts) {
		item.responsibilities().stream().map(Responsibility::rule).forEach((rule) -> count("department", rule, facts));
		item.regions().stream().map(RegionMention::rule).forEach((rule) -> count("region", rule, facts));
		item.areas().stream().map(AreaMention::rule).forEach((rule) -> count("area", rule, facts));
		item.targets().stream().map(Target::rule).forEach((rule) -> count("target", rule, facts));
		item.citations().stream().map(Citation::rule).forEach((rule) -> count("citation", rule, facts));
		if (item.deadline() != null) {
			count(item.deadline(), facts);
		}
	}

	/** A deadline may have a date and go on: two rules read it. */
	private static void count(Deadline deadline, Map<Rule, Integer> facts) {
		count("deadline", deadline.rule(), facts);
		if (deadline.ongoing() && deadline.date() != null) {
			count("deadline", DeadlineFinder.GOES_ON, facts);
		}
	}

	/** The name of two rules that read a fact together has a comma between them. */
	private static void count(String kind, String rule, Map<Rule, Integer> facts) {
		for (String part : rule.split(", ")) {
			facts.merge(new Rule(kind, part), 1, Integer::sum);
		}
	}

	/**
	 * The use of one rule.
	 *
	 * @param kind the kind of its facts, as in {@code evaluate}
	 * @param rule its name
	 * @param documents the number of documents in which it fired
	 * @param facts the number of facts that it gave
	 */
	public record Line(String kind, String rule, int documents, int facts) {
	}

	/** A rule: equal names of two kinds are two rules. */
	private record Rule(String kind, String name) implements Comparable<Rule> {

		@Override
		public int compareTo(Rule other) {
			return Comparator.comparing(Rule::kind).thenComparing(Rule::name).compare(this, other);
		}

	}

}
