package org.policygraph.entity.citation;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

import org.policygraph.text.Lexicons;
import org.policygraph.text.Words;

/** Tells by a title whether it is one of a document: a rule, a plan, an agreement. */
final class CitedTitles {

	/** Behind the word for the kind: （试行）, （2021—2035年）, a closing quotation mark. */
	private static final Pattern ADDITION = Pattern.compile("(?:[（(][^（）()]*[）)]|[”\"’])+$");

	/** 政府工作报告 is a name, 实施方案 is none. */
	private static final int SHORTEST_NAME = 5;

	private final List<String> kinds;

	private final List<String> notDocuments;

	private final Pattern shortTitle;

	/** The name of a statute says what it is about, however general its words. */
	private final Words statutes;

	CitedTitles(Lexicons lexicons) {
		this.kinds = column(lexicons, "cited-kinds.csv", "ending");
		this.notDocuments = column(lexicons, "not-documents.csv", "ending");
		this.statutes = lexicons.lists("title-words.csv").list("STATUTE");
		this.shortTitle = Pattern
			.compile("(?:" + String.join("|", column(lexicons, "short-title-words.csv", "word")) + ")*");
	}

	private static List<String> column(Lexicons lexicons, String file, String name) {
		return lexicons.records(file)
			.stream()
			.map((row) -> row.get(name))
			.sorted(Comparator.comparing(String::length).reversed())
			.toList();
	}

	/** What a title seems to be of. */
	enum Subject {

		/** A document, by the last word of its title. */
		DOCUMENT,

		/** A form, a newspaper, a licence. */
		OTHER,

		/** Anything: a play, a book, a programme. */
		UNKNOWN

	}

	Subject subject(String title) {
		String words = withoutAddition(title);
		int document = ending(words, this.kinds).length();
		int other = ending(words, this.notDocuments).length();
		if (document > other) {
			return Subject.DOCUMENT;
		}
		return (other > 0) ? Subject.OTHER : Subject.UNKNOWN;
	}

	/** Whether it names no document by itself: 规划, 实施方案. */
	boolean isShort(String title) {
		String words = withoutAddition(title);
		String kind = ending(words, this.kinds);
		String rest = words.substring(0, words.length() - kind.length());
		if (rest.isEmpty()) {
			return !kind.isEmpty() && kind.length() < SHORTEST_NAME;
		}
		return !kind.isEmpty() && !this.statutes.contains(kind) && this.shortTitle.matcher(rest).matches();
	}

	private static String withoutAddition(String title) {
		return ADDITION.matcher(title).replaceFirst("");
	}

	/** The longest of some words that a title ends in. */
	private static String ending(String title, List<String> words) {
		return words.stream().filter(title::endsWith).findFirst().orElse("");
	}

}
