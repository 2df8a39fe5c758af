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

/** What items aim at as rows: targets as nodes, deadline and strength as properties. */
final class AimRows {

	private AimRows() {
	}

	/** The places that an item names: what its targets may be for. */
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
			rows.connect("HAS_TARGET", label, id, Label.TARGET, targetId, place);
			rows.connect("MEASURES", Label.TARGET, targetId, Label.INDICATOR, target.indicator(), place);
			connectPlaces(target, targetId, places, policy, rows);
		}
	}

	/**
	 * A target is for the places that its own clause names, and where it names none, for
	 * what the document governs.
	 */
	private static void connectPlaces(Target target, String targetId, Places places, Policy policy, RowCollector rows) {
		CleanText text = policy.text();
		String clause = target.quote().of(text.text());
		boolean named = false;
		for (AreaMention area : places.areas()) {
			if (clause.contains(area.span().of(text.text()))) {
				rows.connect("FOR_AREA", Label.TARGET, targetId, Label.AREA, area.name(),
						Properties.of(text, target.quote()).with("inferred", false));
				named = true;
			}
		}
		for (RegionMention mention : places.regions()) {
			if (clause.contains(mention.span().of(text.text()))) {
				rows.connect("FOR_REGION", Label.TARGET, targetId, Label.REGION, mention.region().code(),
						Properties.of(text, target.quote()).with("inferred", false));
				named = true;
			}
		}
		Region region = policy.document().region();
		if (!named && region != null) {
			rows.connect("FOR_REGION", Label.TARGET, targetId, Label.REGION, region.code(),
					Properties.none().with("inferred", true));
		}
	}

	/**
	 * By when a task is to be done and how strongly it is put, with the words that say
	 * so.
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
