package org.policygraph.graph;

import java.util.Map;

import org.policygraph.entity.organ.Responsibility;
import org.policygraph.gazetteer.Organ;
import org.policygraph.gazetteer.Organs;
import org.policygraph.gazetteer.Succession;
import org.policygraph.text.CleanText;

/**
 * Organs as rows: each with its region, the organs above it up to the ministry, and its
 * successors. These facts come from the gazetteer, so they have no place in a text.
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
			rows.connect(Relation.DEPARTMENT_BELONGS_TO, organ.id(), region, Map.of());
		}
		for (Organ superior : this.organs.superiorsOf(organ)) {
			add(superior, rows);
			rows.connect(Relation.DEPARTMENT_REPORTS_TO, organ.id(), superior.id(), Map.of());
		}
		for (Succession succession : this.organs.successorsOf(organ)) {
			add(succession.successor(), rows);
			rows.connect(Relation.DEPARTMENT_SUCCEEDED_BY, organ.id(), succession.successor().id(),
					Properties.none().with("year", succession.year()));
		}
	}

	/**
	 * Assigns an item to an organ. If the organ is a collective with known members, the
	 * item is assigned to the members too.
	 */
	void assign(Responsibility responsibility, Label label, String item, CleanText text, RowCollector rows) {
		add(responsibility.organ(), rows);
		connect(responsibility.organ(), assignment(responsibility, text), label, item, rows);
		for (Organ member : this.organs.membersOf(responsibility.organ())) {
			add(member, rows);
			connect(member,
					assignment(responsibility, text).with("collective", false)
						.with("inferred", true)
						.with("rule", "member of " + responsibility.organ().name()),
					label, item, rows);
		}
	}

	/**
	 * Assigns a task without a responsible organ of its own to the organ of the chapter
	 * or item above it.
	 */
	void inherit(Responsibility responsibility, Label label, String item, CleanText text, RowCollector rows) {
		connect(responsibility.organ(),
				assignment(responsibility, text).with("inferred", true)
					.with("inherited", true)
					.with("rule", "inherited: " + responsibility.rule()),
				label, item, rows);
	}

	private static Properties assignment(Responsibility responsibility, CleanText text) {
		return Properties.of(text, responsibility.clause())
			.with("role", responsibility.role().name())
			.with("position", responsibility.position())
			.with("collective", responsibility.collective())
			.with("inferred", responsibility.inferred())
			.with("inherited", false)
			.with("mention", responsibility.mention().of(text.text()))
			.with("rule", responsibility.rule());
	}

	private static void connect(Organ organ, Properties properties, Label label, String item, RowCollector rows) {
		rows.connect(Relation.responsibleFor(label), organ.id(), item, properties);
	}

}
