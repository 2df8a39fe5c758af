package org.policygraph.outline;

import org.policygraph.text.Span;

/**
 * A cell of a table.
 *
 * @param row its row in the table, from 0; the head row is not counted
 * @param column the words at the head of its column, without spaces
 * @param field what the column holds
 * @param words its words; where the cell goes on from rows above, the words there
 */
public record Cell(int row, String column, Field field, Span words) {

	/** What a column of a table of duties or of indicators holds. */
	public enum Field {

		/** 序号. */
		NUMBER,

		/** 重点任务, 工作内容, 改革举措. */
		TASK,

		/** 牵头单位. */
		LEAD,

		/** 配合单位. */
		PARTICIPANT,

		/** 责任单位. */
		RESPONSIBLE,

		/** 完成时限. */
		DEADLINE,

		/** 指标名称. */
		INDICATOR,

		/** 单位 of an indicator. */
		UNIT,

		/** A value, mostly of a year that the head names. */
		VALUE,

		/** 属性: 约束性, 预期性. */
		PROPERTY,

		OTHER

	}

}
