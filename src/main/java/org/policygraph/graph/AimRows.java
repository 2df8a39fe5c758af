package org.policygraph.graph;

import java.util.List;

import org.policygraph.entity.Deadline;
import org.policygraph.entity.Obligation;
import org.policygraph.entity.Target;
import org.policygraph.gazetteer.Region;
import org.policygraph.policy.Policy;
import org.policygraph.policy.PolicyItem;
import org.policygraph.text.CleanText;

/** What items aim at as rows: targets as nodes, deadline and strength as properties. */
final class AimRows {

	private AimRows() {
	}

	static void addTargets(List<Target> targets, Policy policy, Label label, String id, RowCollector rows) {
		CleanText text = policy.text();
		Region region = policy.document().region();
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
			if (region != null) {
				rows.connect("FOR_REGION", Label.TARGET, targetId, Label.REGION, region.code(),
						Properties.none().with("inferred", true));
			}
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
