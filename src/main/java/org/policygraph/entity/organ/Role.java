package org.policygraph.entity.organ;

/** What an organ's part in a task is. */
public enum Role {

	/** 牵头: it leads. */
	LEAD,

	/** 配合, 参与: it takes part. */
	PARTICIPANT,

	/** 按职责分工负责, or no distinction made. */
	SHARED

}
