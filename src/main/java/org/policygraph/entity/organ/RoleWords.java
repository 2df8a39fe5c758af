package org.policygraph.entity.organ;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.policygraph.text.Brackets;
import org.policygraph.text.Clauses;
import org.policygraph.text.Lexicons;
import org.policygraph.text.Span;

/** The words that give a role: labels in front of a list, verbs behind it. */
final class RoleWords {

	/** A word with its role. */
	private record Word(String words, Role role) {
	}

	/** What was found: the role, and where the word stands with what belongs to it. */
	record Found(Role role, Span span) {
	}

	private static final String CLOSING = "】］]";

	private final Map<Character, List<Word>> labelsByStart = new HashMap<>();

	private final Map<Character, List<Word>> verbsByEnd = new HashMap<>();

	/**
	 * What may stand before the colon of a label, closing brackets and spaces among it.
	 */
	private final BitSet labelEnds = new BitSet();

	RoleWords(Lexicons lexicons) {
		lexicons.records("role-labels.csv").forEach((row) -> add(word(row, "label"), this.labelsByStart, 0));
		"）)】］] ".chars().forEach(this.labelEnds::set);
		this.labelsByStart.values()
			.forEach((labels) -> labels
				.forEach((label) -> this.labelEnds.set(label.words().charAt(label.words().length() - 1))));
		lexicons.records("role-verbs.csv")
			.forEach((row) -> add(word(row, "verb"), this.verbsByEnd, row.get("verb").length() - 1));
	}

	private static Word word(CSVRecord row, String column) {
		return new Word(row.get(column), Role.valueOf(row.get("role")));
	}

	private static void add(Word word, Map<Character, List<Word>> table, int key) {
		List<Word> words = table.computeIfAbsent(word.words().charAt(key), (any) -> new ArrayList<>());
		words.add(word);
		words.sort(Comparator.comparingInt((Word one) -> -one.words().length()));
	}

	/** The label that a text has at a place, with its colon: 「牵头单位：」. */
	@Nullable Found labelAt(String text, int start, int end) {
		if (start >= end) {
			return null;
		}
		for (Word label : this.labelsByStart.getOrDefault(text.charAt(start), List.of())) {
			if (text.startsWith(label.words(), start)) {
				OptionalInt labelEnd = labelEnd(text, start + label.words().length(), end);
				if (labelEnd.isPresent()) {
					return new Found(label.role(), new Span(start, labelEnd.getAsInt()));
				}
			}
		}
		return null;
	}

	/** The label in brackets of its own that a text has at a place: 「【责任单位】」. */
	@Nullable Found closedLabelAt(String text, int open, int end) {
		Found label = labelAt(text, open + 1, end);
		boolean closed = label != null && CLOSING.indexOf(text.charAt(label.span().end() - 1)) >= 0;
		boolean colon = label != null && !closed && CLOSING.indexOf(text.charAt(label.span().end() - 2)) >= 0;
		return (closed || colon) ? label : null;
	}

	/**
	 * Where a label ends: behind its colon or closing bracket. A bracket may stand
	 * between: 「责任部门（单位）：」. Empty if the words are no label.
	 */
	private static OptionalInt labelEnd(String text, int from, int end) {
		int at = from;
		boolean bracket = at < end && Brackets.opensRound(text.charAt(at));
		if (bracket) {
			int close = at + 1;
			while (close < end && close < at + 8 && !Brackets.closesRound(text.charAt(close))) {
				close++;
			}
			at = close + 1;
		}
		while (at < end && (text.charAt(at) == ' ' || text.charAt(at) == '】' || text.charAt(at) == '］'
				|| text.charAt(at) == ']')) {
			at++;
		}
		boolean closed = at > from && at <= end && text.charAt(at - 1) != ' ' && !bracket;
		if (at < end && Clauses.isColon(text.charAt(at))) {
			return OptionalInt.of(at + 1);
		}
		return closed ? OptionalInt.of(at) : OptionalInt.empty();
	}

	/** Whether a label may stand in a line: a colon behind 位, 门, 头 and the like. */
	boolean mayHoldLabel(String text, int start, int end) {
		for (int i = start + 1; i < end; i++) {
			char c = text.charAt(i);
			if (Clauses.isColon(c) && this.labelEnds.get(text.charAt(i - 1))) {
				return true;
			}
		}
		return false;
	}

	/** The verb that ends a clause: 「市公安局等部门按职责分工负责」. */
	@Nullable Found verbEnding(String text, int start, int clauseEnd) {
		int end = clauseEnd;
		while (end > start && " 。\n\u3000".indexOf(text.charAt(end - 1)) >= 0) {
			end--;
		}
		if (end <= start) {
			return null;
		}
		for (Word verb : this.verbsByEnd.getOrDefault(text.charAt(end - 1), List.of())) {
			int from = end - verb.words().length();
			if (from >= start && text.startsWith(verb.words(), from)) {
				return new Found(verb.role(), new Span(from, end));
			}
		}
		return null;
	}

}
