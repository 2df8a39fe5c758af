package org.policygraph.corpus;

import java.math.BigDecimal;
import java.util.random.RandomGenerator;

/**
 * An indicator and the values that it may have.
 *
 * @param name its name
 * @param form how it is put
 * @param unit its unit
 * @param least the least value
 * @param most the greatest value
 * @param step by how much values differ
 */
record IndicatorWords(String name, Form form, String unit, BigDecimal least, BigDecimal most, BigDecimal step) {

	/** Which verb goes with the value. */
	enum Form {

		/** 覆盖率达到95%. */
		REACH,

		/** 新建口袋公园20个. */
		NEW,

		/** 改造老旧管网80公里. */
		RENEW,

		/** 培训护理员500人次. */
		TRAIN,

		/** 城镇新增就业3万人. */
		PLAIN

	}

	/** A value between the least and the greatest. */
	BigDecimal value(RandomGenerator random) {
		int steps = this.most.subtract(this.least).divideToIntegralValue(this.step).intValue();
		BigDecimal value = this.least.add(this.step.multiply(BigDecimal.valueOf(random.nextInt(steps + 1))));
		return new BigDecimal(value.stripTrailingZeros().toPlainString());
	}

}
