package org.policygraph.entity.organ;

/** How far sentences are read for duties, the least first. */
enum DutyReach {

	/** 牵头, 负责 and 会同 alone, in measures. */
	STRONG,

	/** 应当 and 要 too, in the articles of rules. */
	ARTICLE,

	/** Every sentence whose subject is an organ, in chapters on implementation. */
	ALL,

	/**
	 * The same in measures of a text that assigns in sentences alone; 由A组织的 still only
	 * says which one is meant.
	 */
	PROSE

}
