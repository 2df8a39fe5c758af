package org.policygraph.outline;

/** What an item of the outline is for. */
public enum ItemKind {

	/** A chapter that holds measures. */
	ACTION,

	/** A measure, at any depth below an action. */
	TASK,

	/** Why: the situation, the basis, how the document came about. */
	BACKGROUND,

	/** What is to be reached. */
	GOAL,

	/** What holds for everything: guiding thought, principles. */
	REQUIREMENT,

	/** How it is made sure: organisation, means, supervision. */
	SAFEGUARD,

	/** A chapter that only groups actions. */
	CONTAINER

}
