package org.policygraph.corpus;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

import org.jspecify.annotations.Nullable;

/**
 * A sentence that sets a target, and the target itself.
 *
 * @param indicator its words before the value
 * @param op how it is to be met
 * @param value the value
 * @param unit its unit
 * @param year by when
 * @param words the sentence, without its full stop
 */
record TargetSentence(String indicator, String op, BigDecimal value, String unit, int year, String words) {

	/** The forms of such sentences: the sort in {@code wording.csv}, and the operator. */
	private static final List<Map.Entry<String, String>> FORMS = List.of(Map.entry("TARGET_AT_LEAST", "GE"),
			Map.entry("TARGET_ABOUT", "APPROX"), Map.entry("TARGET_NOT_LESS", "GE"), Map.entry("TARGET_EXACT", "EQ"));

	/**
	 * A target for an indicator.
	 * @param when the words that give the year; empty if the document gives it
	 */
	static TargetSentence of(IndicatorWords indicator, int year, String when, CorpusWords words,
			RandomGenerator random) {
		BigDecimal value = indicator.value(random);
		Map.Entry<String, String> form = FORMS.get(random.nextInt(FORMS.size()));
		String name = words.verb(indicator.form()) + indicator.name();
		String sentence = words.phrase(form.getKey(), Map.of("when", when, "name", name, "reach",
				words.reach(indicator.form()), "value", value.toPlainString() + indicator.unit()));
		return new TargetSentence(name, form.getValue(), value, indicator.unit(), year, sentence);
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
