package org.policygraph.outline;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** The years that a title names as a document's term. */
record Period(int start, int end) {

	private static final Pattern YEARS = Pattern.compile("([12][0-9]{3})\\s*年?\\s*[—–\\-－~～至]{1,2}\\s*([12][0-9]{3})");

	private static final Pattern YEAR = Pattern.compile("([12][0-9]{3})\\s*年");

	private static final Pattern PLAN = Pattern.compile("“?(十[一二三四五]五)”?");

	/** The first years of the five-year plans since the eleventh. */
	private static final Map<String, Integer> PLANS = Map.of("十一五", 2006, "十二五", 2011, "十三五", 2016, "十四五", 2021, "十五五",
			2026);

	/** 「自2025年8月1日起施行，有效期至2030年7月31日」, 「…，有效期5年」. */
	private static final Pattern IN_FORCE = Pattern.compile(
			"自([12][0-9]{3})年[0-9]{1,2}月[0-9]{1,2}日起[^。]{2,12}有效期(?:至|到|为)?\\s?(?:([12][0-9]{3})年|([0-9一二三四五六七八九]{1,2})年)");

	/** The years in which a document says that it is in force. */
	static @Nullable Period inForce(String text) {
		Matcher force = IN_FORCE.matcher(text);
		if (!force.find()) {
			return null;
		}
		int start = Integer.parseInt(force.group(1));
		return new Period(start,
				(force.group(2) != null) ? Integer.parseInt(force.group(2)) : start + Numerals.value(force.group(3)));
	}

	static Period ofYear(int year) {
		return new Period(year, year);
	}

	static @Nullable Period of(String title) {
		Matcher years = YEARS.matcher(title);
		if (years.find()) {
			return new Period(Integer.parseInt(years.group(1)), Integer.parseInt(years.group(2)));
		}
		Matcher year = YEAR.matcher(title);
		if (year.find()) {
			int only = Integer.parseInt(year.group(1));
			return new Period(only, only);
		}
		Matcher plan = PLAN.matcher(title);
		Integer first = plan.find() ? PLANS.get(plan.group(1)) : null;
		return (first != null) ? new Period(first, first + 4) : null;
	}

}
