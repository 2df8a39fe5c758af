package org.policygraph.file.word;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** Counts the paragraphs that Word numbers by itself, and writes their numbers out. */
final class ListNumbers {

	private static final int MOST_LEVELS = 9;

	private final Map<Object, int[]> counters = new HashMap<>();

	private final Set<Object> begun = new HashSet<>();

	/**
	 * One level of a list.
	 *
	 * @param start its first number
	 * @param format how it is written, by its name in Office Open XML (ISO/IEC 29500-1,
	 * 17.18.59)
	 * @param text what stands around it: 第%1章, %1、, （%2）
	 * @param digits whether the levels above are written in digits here
	 */
	record Level(int start, String format, String text, boolean digits) {
	}

	/**
	 * The number of the next paragraph.
	 * @param list whose numbers go on from each other
	 * @param use one of its uses in the document, which may begin anew
	 * @param level the depth of the paragraph, from 0
	 * @param levels how the list is written
	 * @param restart the number to begin the use with, if it says so
	 */
	String next(Object list, Object use, int level, List<Level> levels, @Nullable Integer restart) {
		if (level < 0 || level >= Math.min(levels.size(), MOST_LEVELS)) {
			return "";
		}
		int[] counts = this.counters.computeIfAbsent(list, (key) -> new int[MOST_LEVELS + 1]);
		if (this.begun.add(List.of(use, level)) && restart != null) {
			counts[level] = restart;
		}
		else {
			counts[level] = (counts[level] == 0) ? levels.get(level).start() : (counts[level] + 1);
		}
		for (int i = level + 1; i < counts.length; i++) {
			counts[i] = 0;
		}
		return written(level, levels, counts);
	}

	private static String written(int level, List<Level> levels, int[] counts) {
		Level own = levels.get(level);
		if (own.format().equals("bullet")) {
			return "";
		}
		StringBuilder number = new StringBuilder();
		String text = own.text();
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			int digit = (c == '%' && i + 1 < text.length()) ? text.charAt(i + 1) - '1' : -1;
			if (digit >= 0 && digit < levels.size()) {
				Level part = levels.get(digit);
				int count = (counts[digit] == 0) ? part.start() : counts[digit];
				number.append(NumberFormats.write(count, own.digits() ? "decimal" : part.format()));
				i++;
			}
			else {
				number.append(c);
			}
		}
		return number.toString();
	}

	/**
	 * A number and what it numbers: parted where they would run into each other, as 1 and
	 * 2026年 would.
	 */
	static String before(String number, String text) {
		if (number.isEmpty() || text.isEmpty()) {
			return number + text;
		}
		char last = number.charAt(number.length() - 1);
		boolean parted = last > ' ' && last < 0x7F && last != ')' && (Character.isLetterOrDigit(last)
				|| (text.charAt(0) < 0x7F && Character.isLetterOrDigit(text.charAt(0))));
		return parted ? (number + " " + text) : (number + text);
	}

}
