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

	/** How a value is put. */
	enum Form {

		/** 覆盖率达到95%. */
		REACH(""),

		/** 新建口袋公园20个. */
		NEW("新建"),

		/** 改造老旧管网80公里. */
		RENEW("改造"),

		/** 培训护理员500人次. */
		TRAIN("培训"),

		/** 城镇新增就业3万人. */
		PLAIN("");

		private final String verb;

		Form(String verb) {
			this.verb = verb;
		}

		String verb() {
			return this.verb;
		}

	}

	/** A value between the least and the greatest. */
	BigDecimal value(RandomGenerator random) {
		int steps = this.most.subtract(this.least).divideToIntegralValue(this.step).intValue();
		BigDecimal value = this.least.add(this.step.multiply(BigDecimal.valueOf(random.nextInt(steps + 1))));
		return new BigDecimal(value.stripTrailingZeros().toPlainString());
	}

}
