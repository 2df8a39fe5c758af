package org.policygraph.entity.quantity;

/**
 * What a number counts or measures, as written: 万人次, %, 亿元, 微克/立方米.
 *
 * @param written the unit with its multiplier, without 余 and 多
 * @param kind what sort of unit it is
 */
public record Unit(String written, Kind kind) {

	/**
	 * Sorts of units: they differ in what a sentence must say to make a target of them.
	 */
	public enum Kind {

		/** Things and people: 个, 家, 万人次. */
		COUNT,

		/** Shares and rates: %, 个百分点, 倍. */
		RATE,

		/** Lengths and areas: 公里, 万亩. */
		EXTENT,

		/** Masses, powers, sizes; before a plant's name they only describe it. */
		CAPACITY,

		/** 亿元, 万美元. */
		MONEY,

		/** 年, 个工作日, 小时: mostly terms, seldom targets. */
		TIME,

		/** 岁: mostly conditions. */
		AGE,

		/** 分: mostly points of an assessment. */
		SCORE

	}

}
