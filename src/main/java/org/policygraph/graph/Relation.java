package org.policygraph.graph;

/** The relations of the graph: each is a type between two labels. */
public enum Relation {

	DOCUMENT_HAS_ACTION(RelationType.HAS_ACTION, Label.DOCUMENT, Label.ACTION),
	ACTION_HAS_TASK(RelationType.HAS_TASK, Label.ACTION, Label.TASK), TASK_HAS_SUBTASK(RelationType.HAS_SUBTASK, Label.TASK, Label.TASK),
	TASK_ALIGNS_WITH(RelationType.ALIGNS_WITH, Label.TASK, Label.TASK),
	DOCUMENT_HAS_SECTION(RelationType.HAS_SECTION, Label.DOCUMENT, Label.SECTION),
	SECTION_HAS_ITEM(RelationType.HAS_ITEM, Label.SECTION, Label.SECTION),
	SECTION_HAS_ACTION(RelationType.HAS_ITEM, Label.SECTION, Label.ACTION), REGION_PART_OF(RelationType.PART_OF, Label.REGION, Label.REGION),
	DEPARTMENT_BELONGS_TO(RelationType.BELONGS_TO, Label.DEPARTMENT, Label.REGION),
	DEPARTMENT_REPORTS_TO(RelationType.REPORTS_TO, Label.DEPARTMENT, Label.DEPARTMENT),
	DEPARTMENT_SUCCEEDED_BY(RelationType.SUCCEEDED_BY, Label.DEPARTMENT, Label.DEPARTMENT),
	RESPONSIBLE_FOR_TASK(RelationType.RESPONSIBLE_FOR, Label.DEPARTMENT, Label.TASK),
	RESPONSIBLE_FOR_SECTION(RelationType.RESPONSIBLE_FOR, Label.DEPARTMENT, Label.SECTION),
	RESPONSIBLE_FOR_ACTION(RelationType.RESPONSIBLE_FOR, Label.DEPARTMENT, Label.ACTION),
	DOCUMENT_ISSUED_BY(RelationType.ISSUED_BY, Label.DOCUMENT, Label.DEPARTMENT),
	DOCUMENT_APPLIES_TO(RelationType.APPLIES_TO, Label.DOCUMENT, Label.REGION),
	DOCUMENT_CITES(RelationType.CITES, Label.DOCUMENT, Label.DOCUMENT),
	DOCUMENT_SUPERSEDES(RelationType.SUPERSEDES, Label.DOCUMENT, Label.DOCUMENT),
	TASK_CONCERNS_REGION(RelationType.CONCERNS, Label.TASK, Label.REGION),
	ACTION_CONCERNS_REGION(RelationType.CONCERNS, Label.ACTION, Label.REGION),
	SECTION_CONCERNS_REGION(RelationType.CONCERNS, Label.SECTION, Label.REGION),
	TASK_CONCERNS_AREA(RelationType.CONCERNS, Label.TASK, Label.AREA), ACTION_CONCERNS_AREA(RelationType.CONCERNS, Label.ACTION, Label.AREA),
	SECTION_CONCERNS_AREA(RelationType.CONCERNS, Label.SECTION, Label.AREA),
	REGION_MEMBER_OF(RelationType.MEMBER_OF, Label.REGION, Label.AREA),
	DOCUMENT_HAS_TARGET(RelationType.HAS_TARGET, Label.DOCUMENT, Label.TARGET),
	ACTION_HAS_TARGET(RelationType.HAS_TARGET, Label.ACTION, Label.TARGET),
	TASK_HAS_TARGET(RelationType.HAS_TARGET, Label.TASK, Label.TARGET),
	SECTION_HAS_TARGET(RelationType.HAS_TARGET, Label.SECTION, Label.TARGET),
	TARGET_MEASURES(RelationType.MEASURES, Label.TARGET, Label.INDICATOR),
	TARGET_FOR_REGION(RelationType.FOR_REGION, Label.TARGET, Label.REGION), TARGET_FOR_AREA(RelationType.FOR_AREA, Label.TARGET, Label.AREA);

	private final RelationType type;

	private final Label from;

	private final Label to;

	Relation(RelationType type, Label from, Label to) {
		this.type = type;
		this.from = from;
		this.to = to;
	}

	/** The type of the relationship in the graph. */
	public RelationType type() {
		return this.type;
	}

	public Label from() {
		return this.from;
	}

	public Label to() {
		return this.to;
	}

	/** The relation of a type between two labels. */
	public static Relation of(RelationType type, Label from, Label to) {
		for (Relation relation : values()) {
			if (relation.type == type && relation.from == from && relation.to == to) {
				return relation;
			}
		}
		throw new IllegalArgumentException("The graph has no " + from + " " + type + " " + to);
	}

}
