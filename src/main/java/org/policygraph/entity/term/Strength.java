package org.policygraph.entity.term;

/** How strongly a measure is put, the strongest first. */
public enum Strength {

	/** 必须, 严禁, 确保. */
	MUST,

	/** 应当, 要. */
	SHOULD,

	/** 推动, 加快. */
	PROMOTE,

	/** 支持, 鼓励. */
	SUPPORT,

	/** 探索, 争取. */
	EXPLORE

}
