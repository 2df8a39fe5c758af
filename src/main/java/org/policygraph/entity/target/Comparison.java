package org.policygraph.entity.target;

/** How a value is to be met. */
public enum Comparison {

	/** 达到. */
	EQ,

	/** 左右. */
	APPROX,

	/** 以上, 不低于. */
	GE,

	/** 以内, 不超过. */
	LE,

	/** 超过. */
	GT,

	/** 低于. */
	LT

}
