package org.policygraph.graph;

/** The sorts of relationships: a type between two labels. */
public enum Relation {

	DOCUMENT_HAS_ACTION("HAS_ACTION", Label.DOCUMENT, Label.ACTION),
	ACTION_HAS_TASK("HAS_TASK", Label.ACTION, Label.TASK), TASK_HAS_SUBTASK("HAS_SUBTASK", Label.TASK, Label.TASK),
	TASK_ALIGNS_WITH("ALIGNS_WITH", Label.TASK, Label.TASK),
	DOCUMENT_HAS_SECTION("HAS_SECTION", Label.DOCUMENT, Label.SECTION),
	SECTION_HAS_ITEM("HAS_ITEM", Label.SECTION, Label.SECTION),
	SECTION_HAS_ACTION("HAS_ITEM", Label.SECTION, Label.ACTION), REGION_PART_OF("PART_OF", Label.REGION, Label.REGION),
	DEPARTMENT_BELONGS_TO("BELONGS_TO", Label.DEPARTMENT, Label.REGION),
	DEPARTMENT_REPORTS_TO("REPORTS_TO", Label.DEPARTMENT, Label.DEPARTMENT),
	DEPARTMENT_SUCCEEDED_BY("SUCCEEDED_BY", Label.DEPARTMENT, Label.DEPARTMENT),
	RESPONSIBLE_FOR_TASK("RESPONSIBLE_FOR", Label.DEPARTMENT, Label.TASK),
	RESPONSIBLE_FOR_SECTION("RESPONSIBLE_FOR", Label.DEPARTMENT, Label.SECTION),
	RESPONSIBLE_FOR_ACTION("RESPONSIBLE_FOR", Label.DEPARTMENT, Label.ACTION),
	DOCUMENT_ISSUED_BY("ISSUED_BY", Label.DOCUMENT, Label.DEPARTMENT),
	DOCUMENT_APPLIES_TO("APPLIES_TO", Label.DOCUMENT, Label.REGION),
	DOCUMENT_CITES("CITES", Label.DOCUMENT, Label.DOCUMENT),
	DOCUMENT_SUPERSEDES("SUPERSEDES", Label.DOCUMENT, Label.DOCUMENT),
	TASK_CONCERNS_REGION("CONCERNS", Label.TASK, Label.REGION),
	ACTION_CONCERNS_REGION("CONCERNS", Label.ACTION, Label.REGION),
	SECTION_CONCERNS_REGION("CONCERNS", Label.SECTION, Label.REGION),
	TASK_CONCERNS_AREA("CONCERNS", Label.TASK, Label.AREA), ACTION_CONCERNS_AREA("CONCERNS", Label.ACTION, Label.AREA),
	SECTION_CONCERNS_AREA("CONCERNS", Label.SECTION, Label.AREA),
	REGION_MEMBER_OF("MEMBER_OF", Label.REGION, Label.AREA),
	DOCUMENT_HAS_TARGET("HAS_TARGET", Label.DOCUMENT, Label.TARGET),
	ACTION_HAS_TARGET("HAS_TARGET", Label.ACTION, Label.TARGET),
	TASK_HAS_TARGET("HAS_TARGET", Label.TASK, Label.TARGET),
	SECTION_HAS_TARGET("HAS_TARGET", Label.SECTION, Label.TARGET),
	TARGET_MEASURES("MEASURES", Label.TARGET, Label.INDICATOR),
	TARGET_FOR_REGION("FOR_REGION", Label.TARGET, Label.REGION), TARGET_FOR_AREA("FOR_AREA", Label.TARGET, Label.AREA);

	private final String type;

	private final Label from;

	private final Label to;

	Relation(String type, Label from, Label to) {
		this.type = type;
		this.from = from;
		this.to = to;
	}

	/** The relationship's type as it stands in Cypher. */
	public String type() {
		return this.type;
	}

	public Label from() {
		return this.from;
	}

	public Label to() {
		return this.to;
	}

	static Relation hasTarget(Label holder) {
		return of("HAS_TARGET", holder, Label.TARGET);
	}

	static Relation hasItem(Label item) {
		return of("HAS_ITEM", Label.SECTION, item);
	}

	static Relation responsibleFor(Label item) {
		return of("RESPONSIBLE_FOR", Label.DEPARTMENT, item);
	}

	static Relation concernsRegion(Label item) {
		return of("CONCERNS", item, Label.REGION);
	}

	static Relation concernsArea(Label item) {
		return of("CONCERNS", item, Label.AREA);
	}

	/**
	 * The sort of a relationship that the database returned.
	 * @throws IllegalArgumentException if the graph has no such relationship
	 */
	public static Relation of(String type, Label from, Label to) {
		for (Relation relation : values()) {
			if (relation.type.equals(type) && relation.from == from && relation.to == to) {
				return relation;
			}
		}
		throw new IllegalArgumentException("The graph has no " + from + " " + type + " " + to);
	}

}
