package org.policygraph.entity.target;

/** What sort of indicator a table says that it is (指标属性). */
public enum Nature {

	/** 约束性: the government answers for it. */
	BINDING,

	/** 预期性: it is hoped for. */
	EXPECTED

}
