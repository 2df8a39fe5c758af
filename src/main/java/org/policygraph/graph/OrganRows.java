package org.policygraph.graph;

import java.util.Map;

import org.policygraph.entity.Responsibility;
import org.policygraph.gazetteer.Organ;
import org.policygraph.gazetteer.Organs;
import org.policygraph.text.CleanText;

/**
 * Organs as rows: each with the region that it belongs to and the organs above it, up to
 * the ministry. Those are facts of the gazetteer, with no place in a text.
 */
final class OrganRows {

	private final Organs organs;

	OrganRows(Organs organs) {
		this.organs = organs;
	}

	void add(Organ organ, RowCollector rows) {
		if (rows.has(Label.DEPARTMENT, organ.id())) {
			return;
		}
		rows.add(Label.DEPARTMENT, organ.id(),
				Properties.none()
					.with("name", organ.name())
					.with("shortName", organ.shortName())
					.with("kind", organ.kind().name())
					.with("level", (organ.level() != null) ? organ.level().name() : null)
					.with("functions", organ.functions().isEmpty() ? null : organ.functions())
					.with("collective", organ.collective()));
		String region = organ.regionCode();
		if (region != null) {
			rows.connect("BELONGS_TO", Label.DEPARTMENT, organ.id(), Label.REGION, region, Map.of());
		}
		for (Organ superior : this.organs.superiorsOf(organ)) {
			add(superior, rows);
			rows.connect("REPORTS_TO", Label.DEPARTMENT, organ.id(), Label.DEPARTMENT, superior.id(), Map.of());
		}
	}

	/** 各县区政府 stands for the government of every county, which answers too. */
	void expand(Responsibility responsibility, Label label, String item, CleanText text, RowCollector rows) {
		for (Organ member : this.organs.membersOf(responsibility.organ())) {
			add(member, rows);
			rows.connect("RESPONSIBLE_FOR", Label.DEPARTMENT, member.id(), label, item,
					Properties.of(text, responsibility.clause())
						.with("role", responsibility.role().name())
						.with("position", responsibility.position())
						.with("collective", false)
						.with("inferred", true)
						.with("mention", responsibility.mention().of(text.text()))
						.with("rule", "member of " + responsibility.organ().name()));
		}
	}

}
