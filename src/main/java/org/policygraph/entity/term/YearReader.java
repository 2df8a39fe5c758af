package org.policygraph.entity.term;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.policygraph.entity.quantity.QuantityReader;
import org.policygraph.text.HanNumber;
import org.policygraph.text.Span;

/**
 * The years that govern what a sentence says: 到2028年, 2025年底前, “十四五”末. A year that a
 * value is compared with (比2020年, 由2015年的) and one in the name of a plan govern nothing.
 */
public final class YearReader {

	private static final Pattern YEAR = Pattern.compile(
			"([12][0-9]{3}|[〇零○][一二三四五六七八九]{3}|[一二][〇零○一二三四五六七八九]{3})年|[“\"]?(十[一二三四五六七八]?)五[”\"]?(?:规划)?(?:时?期?末|期末|期间|时期)");

	private static final Pattern OPENING = Pattern
		.compile("[—\\-\\s]*(?:[^，。；、：:0-9]{2,8}[：:])?(?:力争|争取|确保|预计)?(?:到|至|在)?");

	/** 「根据《…》要求，到2025年…」: what a sentence says first of where it comes from. */
	private static final List<String> SOURCES = List.of("根据", "按照", "依据", "对照", "围绕");

	private static final int LONGEST_SOURCE = 160;

	private static final String BEGINS = "12〇零○一二“\"十";

	/** So far into a sentence the year may stand that it opens with. */
	private static final int NEAR = 24;

	private static final String COMPARED = "比较由从自于同";

	private static final String DASHES = "—–-－~～至";

	private YearReader() {
	}

	/** The last year between two places that governs what follows. */
	public static @Nullable Integer lastIn(String text, int start, int end) {
		Integer last = null;
		Matcher year = YEAR.matcher(text);
		for (int at = start; next(text, year, at, end); at = year.end()) {
			if (governs(text, year, start)) {
				last = value(year);
			}
		}
		return last;
	}

	/**
	 * Where the first year between two places stands by which something is to be done:
	 * 到2025年, “十四五”期间.
	 */
	static @Nullable Span firstGoal(String text, int start, int end) {
		Matcher year = YEAR.matcher(text);
		for (int at = start; next(text, year, at, end); at = year.end()) {
			boolean goal = year.group(2) != null
					|| (year.start() > start && "到至".indexOf(text.charAt(year.start() - 1)) >= 0);
			if (goal && governs(text, year, start)) {
				return new Span(year.start(), year.end());
			}
		}
		return null;
	}

	/** The years between two places that govern and are listed: 到2025年、2030年. */
	public static List<Integer> listedIn(String text, int start, int end) {
		List<Integer> listed = new ArrayList<>();
		Matcher year = YEAR.matcher(text);
		int last = -1;
		for (int at = start; next(text, year, at, end); at = year.end()) {
			if (last >= 0 && !(year.start() - last == 1 && "、和".indexOf(text.charAt(last)) >= 0)) {
				listed.clear();
			}
			if (governs(text, year, start)) {
				listed.add(value(year));
			}
			last = year.end();
		}
		return listed;
	}

	/** The last year named between two places, governing or compared with: 由2015年的. */
	public static @Nullable Integer lastNamed(String text, int start, int end) {
		Integer last = null;
		Matcher year = YEAR.matcher(text);
		for (int at = start; next(text, year, at, end); at = year.end()) {
			last = value(year);
		}
		return last;
	}

	/** The year that a sentence opens with. */
	public static @Nullable Integer opening(String text, Span whole) {
		Span sentence = new Span(behindSource(text, whole), whole.end());
		if (!mayBegin(text, sentence.start(), Math.min(sentence.end(), sentence.start() + NEAR))) {
			return null;
		}
		Matcher opening = OPENING.matcher(text).region(sentence.start(), sentence.end());
		int at = opening.lookingAt() ? opening.end() : sentence.start();
		Matcher year = YEAR.matcher(text).region(at, sentence.end());
		return (year.lookingAt() && governs(text, year, sentence.start())) ? value(year) : null;
	}

	private static int behindSource(String text, Span sentence) {
		int start = sentence.start();
		if (SOURCES.stream().noneMatch((source) -> text.startsWith(source, start))) {
			return start;
		}
		int comma = text.indexOf('，', start);
		return (comma > 0 && comma < Math.min(sentence.end(), start + LONGEST_SOURCE)) ? comma + 1 : start;
	}

	private static boolean mayBegin(String text, int start, int end) {
		for (int i = start; i < end; i++) {
			if (BEGINS.indexOf(text.charAt(i)) >= 0) {
				return true;
			}
		}
		return false;
	}

	/** Asks the pattern only where a year may begin. */
	private static boolean next(String text, Matcher year, int from, int end) {
		for (int i = from; i < end; i++) {
			if (BEGINS.indexOf(text.charAt(i)) >= 0 && year.region(i, end).lookingAt()) {
				return true;
			}
		}
		return false;
	}

	private static boolean governs(String text, Matcher year, int start) {
		int at = year.start();
		char before = (at > start) ? text.charAt(at - 1) : ' ';
		boolean range = DASHES.indexOf(before) >= 0 && at - 2 >= start
				&& (QuantityReader.isFigure(text.charAt(at - 2)) || text.charAt(at - 2) == '年');
		boolean from = COMPARED.indexOf(before) >= 0 || text.startsWith("以来", year.end())
				|| text.startsWith("起", year.end()) || text.startsWith("的", year.end());
		return !from && !isWithin(text, start, at, '《', '》') && !(range && isWithin(text, start, at, '（', '）'))
				&& !(range && isWithin(text, start, at, '(', ')'));
	}

	private static boolean isWithin(String text, int start, int at, char opens, char closes) {
		int open = text.lastIndexOf(opens, at);
		return open >= start && text.lastIndexOf(closes, at) < open;
	}

	private static Integer value(Matcher year) {
		if (year.group(2) != null) {
			return 1955 + 5 * HanNumber.parse(year.group(2)).orElse(0);
		}
		String written = year.group(1);
		return QuantityReader.isFigure(written.charAt(0)) ? Integer.valueOf(written)
				: Integer.valueOf(HanNumber.parse(written).orElse(0));
	}

}
