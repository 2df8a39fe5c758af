package org.policygraph.outline.title;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.policygraph.text.HanNumber;
import org.policygraph.text.Lexicons;

/**
 * Reads the years that a document is for: from its title, else from its clause on force.
 */
public final class PeriodReader {

	private static final Pattern YEARS = Pattern.compile("([12][0-9]{3})\\s*年?\\s*[—–\\-－~～至]{1,2}\\s*([12][0-9]{3})");

	private static final Pattern YEAR = Pattern.compile("([12][0-9]{3})\\s*年");

	/** 「自2025年8月1日起施行，有效期至2030年7月31日」, 「…，有效期5年」. */
	private static final String IN_FORCE = "<FORCE_FROM>([12][0-9]{3})年[0-9]{1,2}月[0-9]{1,2}<FORCE_FROM_DAY>[^。]{2,12}"
			+ "<FORCE_TERM><FORCE_UNTIL>?\\s?(?:([12][0-9]{3})年|([0-9" + HanNumber.TO_NINE + "]{1,2})年)";

	private final Pattern inForce;

	/** The terms of the five-year plans by their names: 十四五. */
	private final Map<String, Period> plans;

	private final Pattern plan;

	public PeriodReader(Lexicons lexicons) {
		this.inForce = lexicons.lists("outline-words.csv").pattern(IN_FORCE);
		this.plans = lexicons.records("plan-terms.csv")
			.stream()
			.collect(Collectors.toMap((row) -> row.get("plan"),
					(row) -> new Period(Integer.parseInt(row.get("firstYear")),
							Integer.parseInt(row.get("lastYear")))));
		this.plan = Pattern.compile(this.plans.keySet().stream().map(Pattern::quote).collect(Collectors.joining("|")));
	}

	/** The years in which a document says that it is in force. */
	public @Nullable Period inForce(String text) {
		Matcher force = this.inForce.matcher(text);
		if (!force.find()) {
			return null;
		}
		int start = Integer.parseInt(force.group(1));
		return new Period(start,
				(force.group(2) != null) ? Integer.parseInt(force.group(2)) : start + Numerals.value(force.group(3)));
	}

	/** The years that a title names. */
	public @Nullable Period of(String title) {
		Matcher years = YEARS.matcher(title);
		if (years.find()) {
			return new Period(Integer.parseInt(years.group(1)), Integer.parseInt(years.group(2)));
		}
		Matcher year = YEAR.matcher(title);
		if (year.find()) {
			int only = Integer.parseInt(year.group(1));
			return new Period(only, only);
		}
		Matcher plan = this.plan.matcher(title);
		return plan.find() ? this.plans.get(plan.group()) : null;
	}

}
