package org.policygraph.graph;

import java.util.List;

import org.policygraph.entity.area.AreaMention;
import org.policygraph.entity.place.RegionMention;
import org.policygraph.entity.target.Target;
import org.policygraph.entity.term.Deadline;
import org.policygraph.entity.term.Obligation;
import org.policygraph.gazetteer.Region;
import org.policygraph.policy.Policy;
import org.policygraph.policy.PolicyItem;
import org.policygraph.text.CleanText;

/** The goals of items as rows: targets as nodes, deadline and strength as properties. */
final class GoalRows {

	private GoalRows() {
	}

	/** The places that an item names. Its targets may be for these. */
	record Places(List<RegionMention> regions, List<AreaMention> areas) {

		static final Places NONE = new Places(List.of(), List.of());

	}

	static void addTargets(List<Target> targets, Places places, Policy policy, Label label, String id,
			RowCollector rows) {
		CleanText text = policy.text();
		int ordinal = 1;
		for (Target target : targets) {
			String targetId = id + "/target-" + ordinal++;
			rows.add(Label.INDICATOR, target.indicator(), Properties.none().with("name", target.indicator()));
			rows.add(Label.TARGET, targetId,
					Properties.of(text, target.quote())
						.with("op", target.comparison().name())
						.with("value", target.value().doubleValue())
						.with("unit", target.unit())
						.with("year", target.year())
						.with("baseline", target.baseline())
						.with("nature", (target.nature() != null) ? target.nature().name() : null)
						.with("rule", target.rule())
						.with("ordinal", ordinal - 1)
						.with("document", rows.source()));
			Properties place = Properties.of(text, target.quote());
			rows.connect(Relation.hasTarget(label), id, targetId, place);
			rows.connect(Relation.TARGET_MEASURES, targetId, target.indicator(), place);
			connectPlaces(target, targetId, places, policy, rows);
		}
	}

	/**
	 * A target is for the places that its own clause names. If the clause names none, the
	 * target is for the jurisdiction of the document.
	 */
	private static void connectPlaces(Target target, String targetId, Places places, Policy policy, RowCollector rows) {
		CleanText text = policy.text();
		String clause = target.quote().of(text.text());
		boolean named = false;
		for (AreaMention area : places.areas()) {
			if (clause.contains(area.span().of(text.text()))) {
				rows.connect(Relation.TARGET_FOR_AREA, targetId, area.name(),
						Properties.of(text, target.quote()).with("inferred", false));
				named = true;
			}
		}
		for (RegionMention mention : places.regions()) {
			if (clause.contains(mention.span().of(text.text()))) {
				rows.connect(Relation.TARGET_FOR_REGION, targetId, mention.region().code(),
						Properties.of(text, target.quote()).with("inferred", false));
				named = true;
			}
		}
		Region region = policy.document().region();
		if (!named && region != null) {
			rows.connect(Relation.TARGET_FOR_REGION, targetId, region.code(), Properties.none().with("inferred", true));
		}
	}

	/**
	 * Adds the deadline of a task and how binding it is, with the words that say so.
	 */
	static void addTerms(PolicyItem item, CleanText text, Properties properties) {
		Deadline deadline = item.deadline();
		if (deadline != null) {
			properties.with("deadline", deadline.date())
				.with("ongoing", deadline.ongoing())
				.with("deadlineRule", deadline.rule())
				.withEvidence("deadline", text, deadline.span());
		}
		Obligation obligation = item.obligation();
		if (obligation != null) {
			properties.with("strength", obligation.strength().name()).withEvidence("strength", text, obligation.word());
		}
	}

}
