package org.policygraph.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.commons.csv.CSVRecord;

/** The lists of words of one data file, each under the name that the rules know. */
public final class WordLists {

	/** The name of a list within a regular expression. */
	private static final Pattern NAME = Pattern.compile("<([A-Z][A-Z_]+)>");

	private final String file;

	private final Map<String, Words> lists = new HashMap<>();

	private final Map<String, Pattern> patterns = new ConcurrentHashMap<>();

	WordLists(String file, List<CSVRecord> rows) {
		this.file = file;
		Map<String, List<String>> words = new LinkedHashMap<>();
		rows.forEach((row) -> words.computeIfAbsent(row.get("list"), (any) -> new ArrayList<>()).add(row.get("words")));
		words.forEach((name, list) -> this.lists.put(name, new Words(list)));
	}

	/**
	 * A list by its name.
	 * @throws IllegalStateException when the file has no list of that name
	 */
	public Words list(String name) {
		Words words = this.lists.get(name);
		if (words == null) {
			throw new IllegalStateException("import/" + this.file + " has no list " + name);
		}
		return words;
	}

	/**
	 * A regular expression in which {@code <NAME>} stands for any word of the list of
	 * that name; compiled once.
	 * @throws IllegalStateException when the file has no list of that name
	 */
	public Pattern pattern(String template) {
		return this.patterns.computeIfAbsent(template,
				(words) -> Pattern.compile(NAME.matcher(words).replaceAll(this::alternatives)));
	}

	private String alternatives(MatchResult name) {
		return Matcher.quoteReplacement(list(name.group(1)).alternatives());
	}

}
