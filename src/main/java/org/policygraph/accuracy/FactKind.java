package org.policygraph.accuracy;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** The kinds of facts that items have, and the part of each fact that is compared. */
enum FactKind {

	ORGAN("department", (item) -> item.organs().stream().map((organ) -> PlainWords.of(organ.canonical()))),

	ORGAN_WITH_ROLE("department+role",
			(item) -> item.organs().stream().map((organ) -> tuple(PlainWords.of(organ.canonical()), organ.role()))),

	REGION("region", (item) -> item.regions().stream().map(RegionKey::of)),

	AREA("area", (item) -> item.areas().stream().map(PlainWords::of)),

	TARGET("target",
			(item) -> item.targets()
				.stream()
				.map((target) -> tuple(number(target.value()), PlainWords.of(target.unit()), target.year()))),

	TARGET_WITH_COMPARISON("target+op", (item) -> item.targets()
		.stream()
		.map((target) -> tuple(number(target.value()), PlainWords.of(target.unit()), target.year(), target.op())));

	/** Numbers are compared to this many significant figures, as score.py does. */
	private static final MathContext FIGURES = new MathContext(6, RoundingMode.HALF_EVEN);

	private final String title;

	private final Function<AnnotatedItem, Stream<? extends Object>> facts;

	FactKind(String title, Function<AnnotatedItem, Stream<? extends Object>> facts) {
		this.title = title;
		this.facts = facts;
	}

	String title() {
		return this.title;
	}

	/** Returns the facts of this kind in an item. Equal facts are one. */
	Set<Object> of(AnnotatedItem item) {
		return this.facts.apply(item).collect(Collectors.toCollection(LinkedHashSet::new));
	}

	private static Object tuple(@Nullable String... values) {
		return Arrays.asList(values);
	}

	/** Writes a number with six significant figures and without zeros at its end. */
	private static String number(@Nullable Double value) {
		if (value == null) {
			return "";
		}
		BigDecimal rounded = new BigDecimal(value).round(FIGURES);
		return (rounded.signum() == 0) ? "0" : rounded.stripTrailingZeros().toPlainString();
	}

}
