package org.policygraph.corpus;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.random.RandomGenerator;

import org.jspecify.annotations.Nullable;

/**
 * A target as a sentence and as truth.
 *
 * @param indicator its words before the value
 * @param op how it is to be met
 * @param value the value
 * @param unit its unit
 * @param year by when
 * @param words the sentence, without its full stop
 */
record Aim(String indicator, String op, BigDecimal value, String unit, int year, String words) {

	/**
	 * A target for an indicator.
	 * @param saysYear whether the sentence gives the year; the document gives it
	 * otherwise
	 */
	static Aim of(IndicatorWords indicator, int year, boolean saysYear, RandomGenerator random) {
		BigDecimal value = indicator.value(random);
		String number = value.toPlainString() + indicator.unit();
		String name = indicator.form().verb() + indicator.name();
		String when = saysYear ? "到" + year + "年，" : "";
		boolean reach = indicator.form() == IndicatorWords.Form.REACH;
		String verb = reach ? "达到" : "";
		return switch (random.nextInt(4)) {
			case 0 -> new Aim(name, "GE", value, indicator.unit(), year, when + name + verb + number + "以上");
			case 1 -> new Aim(name, "APPROX", value, indicator.unit(), year, when + name + verb + number + "左右");
			case 2 -> new Aim(name, "GE", value, indicator.unit(), year, when + name + "不少于" + number);
			default -> new Aim(name, "EQ", value, indicator.unit(), year, when + name + verb + number);
		};
	}

	Map<String, @Nullable Object> truth() {
		Map<String, @Nullable Object> json = new LinkedHashMap<>();
		json.put("indicator", this.indicator);
		json.put("op", this.op);
		json.put("value", this.value);
		json.put("unit", this.unit);
		json.put("year", this.year);
		json.put("quote", this.words);
		return json;
	}

}
