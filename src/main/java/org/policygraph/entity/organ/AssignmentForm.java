package org.policygraph.entity.organ;

/** The forms in which a text assigns an item to an organ. */
enum AssignmentForm {

	/** （牵头单位：A）. */
	BRACKET_LABEL("label in brackets"),

	/** （A牵头，B配合）. */
	BRACKET_VERB("verb in brackets"),

	/** （A、B）. */
	BRACKET_LIST("list in brackets"),

	/** 牵头单位：A. */
	LINE("line of its own"),

	/** A cell below 责任单位. */
	CELL("cell of a table"),

	/** A row whose cell is an organ's name. */
	ROW("row of an organ"),

	/** 由A牵头. */
	SENTENCE("subject of a duty");

	private final String rule;

	AssignmentForm(String rule) {
		this.rule = rule;
	}

	/** The name of the rule, as facts carry it. */
	String rule() {
		return this.rule;
	}

}
