package org.policygraph.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.policygraph.entity.Citation.Relation;
import org.policygraph.text.Lexicon;
import org.policygraph.text.Span;

/** Finds the documents that a text names between title marks: 《…》. */
public final class CitationFinder {

	private static final Pattern NUMBER = Pattern.compile("\\s*[（(]\\s*([\\p{IsHan}]{2,14}\\s?"
			+ "[〔\\[［【（(〈]\\s?[12][0-9]{3}\\s?[〕\\]］】）)〉]\\s?(?:第\\s?)?[0-9]{1,5}\\s?号)[^）)]{0,30}[）)]");

	/** （以下简称《规划》） behind a title: from there on the short name means it. */
	private static final Pattern DEFINITION = Pattern
		.compile("(?:\\s*[（(][^（）()]{0,30}号[）)])?\\s*[（(](?:以下|下)简?称为?[《“]?([\\p{IsHan}“”]{2,12}?)[》”]?[）)]");

	/**
	 * How far before a title the word that governs it may stand, other titles between.
	 */
	private static final int REACH = 12;

	private static final int SHORTEST = 5;

	private final List<Map.Entry<String, Relation>> words = Lexicon.records("citation-words.csv")
		.stream()
		.map((row) -> Map.entry(row.get("words"), Relation.valueOf(row.get("relation"))))
		.toList();

	private final List<String> notDocuments = Lexicon.records("not-documents.csv")
		.stream()
		.map((row) -> row.get("ending"))
		.toList();

	/**
	 * The titles that stand between the marks of a text, in order, short names left out.
	 */
	public List<Citation> find(String text, Span within) {
		List<Citation> citations = new ArrayList<>();
		Map<String, String> shortNames = shortNames(text);
		Relation before = Relation.MENTIONS;
		int previous = -1;
		for (int open = text.indexOf('《', within.start()); open >= 0
				&& open < within.end(); open = text.indexOf('《', open)) {
			int close = closing(text, open, within.end());
			if (close < 0) {
				open++;
				continue;
			}
			String title = text.substring(open + 1, close);
			Relation relation = relation(text, open, previous, before, within);
			before = relation;
			previous = close + 1;
			if (isDocument(title) && !shortNames.containsKey(title)) {
				citations.add(citation(text, new Span(open, close + 1), title, relation));
			}
			open = close;
		}
		return citations;
	}

	/** The short names that a text defines, with the titles that they stand for. */
	public Map<String, String> shortNames(String text) {
		Map<String, String> names = new HashMap<>();
		for (int open = text.indexOf('《'); open >= 0; open = text.indexOf('《', open + 1)) {
			int close = closing(text, open, text.length());
			Matcher definition = (close < 0) ? null : DEFINITION.matcher(text).region(close + 1, text.length());
			if (definition != null && definition.lookingAt()) {
				names.put(definition.group(1), text.substring(open + 1, close));
			}
		}
		return names;
	}

	private static Citation citation(String text, Span marks, String title, Relation relation) {
		Matcher number = NUMBER.matcher(text).region(marks.end(), text.length());
		boolean numbered = number.lookingAt();
		return new Citation(title.replaceAll("\\s", ""), numbered ? number.group(1).replaceAll("\\s", "") : null,
				relation, numbered ? new Span(marks.start(), number.end()) : marks,
				numbered ? "title marks with document number" : "title marks");
	}

	private Relation relation(String text, int open, int previous, Relation before, Span within) {
		boolean inRun = previous >= 0 && open - previous <= 2
				&& text.substring(previous, open).chars().allMatch((c) -> "、和及与，,".indexOf(c) >= 0);
		if (inRun) {
			return before;
		}
		String lead = text.substring(Math.max(within.start(), open - REACH), open);
		int clause = Math.max(Math.max(lead.lastIndexOf('。'), lead.lastIndexOf('，')),
				Math.max(lead.lastIndexOf(','), lead.lastIndexOf('》')));
		String governing = lead.substring(clause + 1);
		return this.words.stream()
			.filter((word) -> governing.contains(word.getKey()))
			.map(Map.Entry::getValue)
			.findFirst()
			.orElse(Relation.MENTIONS);
	}

	private boolean isDocument(String title) {
		return title.length() >= SHORTEST && title.indexOf('\n') < 0
				&& this.notDocuments.stream().noneMatch(title::endsWith);
	}

	/** The mark that closes one, others nested in between. */
	private static int closing(String text, int open, int end) {
		int depth = 0;
		for (int i = open; i < end; i++) {
			char c = text.charAt(i);
			if (c == '《') {
				depth++;
			}
			else if (c == '》' && --depth == 0) {
				return i;
			}
			else if (c == '\n') {
				return -1;
			}
		}
		return -1;
	}

	/** The first document that a text names, if it names one. */
	public @Nullable Citation first(String text, Span within) {
		List<Citation> all = find(text, within);
		return all.isEmpty() ? null : all.get(0);
	}

}
