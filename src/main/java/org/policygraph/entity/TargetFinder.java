package org.policygraph.entity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.policygraph.text.Lexicon;
import org.policygraph.text.Span;

/** Finds measurable targets: a number with a unit that a clause says is to be reached. */
public final class TargetFinder {

	private static final Pattern YEAR = Pattern.compile("(?:到|至)?([12][0-9]{3})年(?:底|末)?(?:前)?");

	private static final Pattern PREFIX = Pattern
		.compile("^(?:(?:到|至)?[12][0-9]{3}年(?:底|末)?(?:前)?[,，]?|力争|争取|全年|年内|累计)+");

	private static final String SENTENCE_ENDS = "。；;\n";

	private static final String CLAUSE_ENDS = "，,、。；;\n";

	private final List<String> units = Lexicon.records("units.csv")
		.stream()
		.map((row) -> row.get("unit"))
		.sorted(Comparator.comparingInt((String unit) -> -unit.length()))
		.toList();

	private final List<String> reach = words("REACH");

	private final List<String> history = words("HISTORY");

	private final List<String> not = words("NOT");

	private static List<String> words(String role) {
		return Lexicon.records("target-words.csv")
			.stream()
			.filter((row) -> row.get("role").equals(role))
			.map((row) -> row.get("words"))
			.sorted(Comparator.comparingInt((String word) -> -word.length()))
			.toList();
	}

	/**
	 * The targets in an item's own text.
	 * @param documentYear the year of a one-year document, which holds for all its
	 * targets
	 */
	public TargetReading find(String text, Span within, @Nullable Integer documentYear) {
		List<Target> targets = new ArrayList<>();
		Integer paragraphYear = null;
		for (int i = within.start(); i < within.end(); i++) {
			boolean opens = i == within.start() || text.charAt(i - 1) == '\n';
			if (opens) {
				Matcher year = YEAR.matcher(text).region(i, within.end());
				paragraphYear = year.lookingAt() ? Integer.valueOf(year.group(1)) : null;
			}
			if (Character.isDigit(text.charAt(i)) && (i == 0 || !isPartOfWord(text.charAt(i - 1)))) {
				int end = endOfNumber(text, i, within.end());
				String unit = unitAt(text, end, within.end());
				if (unit != null && !isYear(text, i, end, unit)) {
					Target target = read(text, new Span(i, end), unit, within, documentYear, paragraphYear);
					if (target != null) {
						targets.add(target);
					}
				}
				i = end - 1;
			}
		}
		return new TargetReading(targets, List.of());
	}

	private static boolean isPartOfWord(char before) {
		return before == '.' || (before < 128 && Character.isLetter(before)) || before == '“' || before == '第';
	}

	private static int endOfNumber(String text, int from, int end) {
		int i = from;
		while (i < end && (Character.isDigit(text.charAt(i))
				|| (text.charAt(i) == '.' && i + 1 < end && Character.isDigit(text.charAt(i + 1))))) {
			i++;
		}
		return i;
	}

	private @Nullable String unitAt(String text, int at, int end) {
		return this.units.stream()
			.filter((unit) -> text.startsWith(unit, at) && at + unit.length() <= end)
			.findFirst()
			.orElse(null);
	}

	private static boolean isYear(String text, int start, int end, String unit) {
		return unit.equals("年") || (end - start == 4 && text.startsWith("年", end));
	}

	private @Nullable Target read(String text, Span number, String unit, Span within, @Nullable Integer documentYear,
			@Nullable Integer paragraphYear) {
		int clause = startOf(text, number.start(), within, CLAUSE_ENDS);
		int sentence = startOf(text, number.start(), within, SENTENCE_ENDS);
		int after = number.end() + unit.length();
		String before = text.substring(clause, number.start());
		String lead = text.substring(sentence, number.start());
		String behind = text.substring(after, Math.min(within.end(), after + 6));
		boolean measured = this.reach.stream().anyMatch(before::contains) || behind.startsWith("以上")
				|| behind.startsWith("左右") || behind.startsWith("以内");
		if (!measured || this.not.stream().anyMatch(before::contains) || behind.startsWith("以上的")
				|| behind.startsWith("通勤圈") || behind.startsWith("任务") || behind.startsWith("重点任务")
				|| before.isBlank()) {
			return null;
		}
		Integer year = lastYear(lead);
		year = (year != null) ? year : (paragraphYear != null) ? paragraphYear : documentYear;
		if (year == null && this.history.stream().anyMatch(before::contains)) {
			return null;
		}
		int end = after;
		for (String word : List.of("左右", "以上", "以下", "以内")) {
			end = behind.startsWith(word) ? after + 2 : end;
		}
		return new Target(indicator(before), comparison(before, behind), new BigDecimal(number.of(text)), unit, year,
				false, new Span(quoteStart(text, sentence, clause), end), "number with unit");
	}

	private static int startOf(String text, int from, Span within, String ends) {
		int i = from;
		while (i > within.start() && ends.indexOf(text.charAt(i - 1)) < 0) {
			i--;
		}
		return i;
	}

	private static int quoteStart(String text, int sentence, int clause) {
		Matcher year = YEAR.matcher(text).region(sentence, clause);
		return year.lookingAt() ? sentence : clause;
	}

	private static @Nullable Integer lastYear(String lead) {
		Matcher year = YEAR.matcher(lead);
		Integer last = null;
		while (year.find()) {
			last = Integer.valueOf(year.group(1));
		}
		return last;
	}

	private static Comparison comparison(String before, String behind) {
		if (behind.startsWith("左右")) {
			return Comparison.APPROX;
		}
		if (behind.startsWith("以上") || before.endsWith("不低于") || before.endsWith("不少于")) {
			return Comparison.GE;
		}
		if (behind.startsWith("以内") || behind.startsWith("以下") || before.endsWith("不超过") || before.endsWith("不高于")) {
			return Comparison.LE;
		}
		return (before.endsWith("超过") || before.endsWith("突破")) ? Comparison.GT : Comparison.EQ;
	}

	private String indicator(String before) {
		String words = PREFIX.matcher(before).replaceFirst("");
		for (String verb : this.reach) {
			if (words.endsWith(verb) && words.length() > verb.length() + 1) {
				words = words.substring(0, words.length() - verb.length());
				break;
			}
		}
		return words.isBlank() ? before : words.strip();
	}

}
